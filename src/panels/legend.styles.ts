import { css } from 'lit';

/** The legend, which is also the filter. */
export const legendStyles = css`
  .legend-card {
    position: relative; width: fit-content; max-width: 100%; min-height: 0; max-height: 100%; overflow: auto; padding: 0 16px; border-radius: 10px; background: var(--icm-panel); color: var(--icm-ink);
    box-shadow: var(--icm-shadow); font-size: 13px; line-height: 1.4;
  }
  .legend-card[open] { padding-bottom: 12px; width: 352px; }
  .legend-card summary { padding: 11px 0; font-size: 14px; font-weight: 700; cursor: pointer; list-style: none; display: flex; gap: 8px; align-items: baseline; min-height: 44px; }
  .legend-card summary::-webkit-details-marker { display: none; }
  .legend-card summary::after { content: ''; width: 6px; height: 6px; margin-inline-start: 4px; border: solid currentColor; border-width: 1.5px 1.5px 0 0; rotate: 45deg; translate: 0 -1px; }
  .legend-card[open] summary::after { rotate: 135deg; translate: 0 -3px; }
  .legend-card summary:focus-visible { outline-offset: -3px; }
  .legend-icon { display: none; width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; }
  @container cluster (max-width: 760px) {
    .legend-card:not([open]) { padding: 0; }
    .legend-card:not([open]) summary { width: 44px; padding: 12px; }
    .legend-card:not([open]) summary::after { display: none; }
    .legend-card:not([open]) .legend-icon { display: block; }
    .legend-card:not([open]) .legend-title { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  }
  .legend-card .other { font-weight: 400; font-size: 12px; color: var(--icm-ink3); }
  .legend-card button { font: inherit; color: inherit; border: 0; background: none; cursor: pointer; text-align: start; }
  .legend-all { position: absolute; top: 9px; right: 12px; padding: 3px 6px; border-radius: 4px; }
  .legend-card .legend-all { color: var(--icm-base); font-weight: 700; }
  .legend-card .legend-all:disabled { color: var(--icm-ink3); font-weight: 400; cursor: default; }
  .legend-grid { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 20px; }
  .legend-row { display: flex; flex-wrap: wrap; gap: 0 8px; border-top: 1px solid var(--icm-rule); margin-top: 8px; padding-top: 6px; }
  .legend-item { display: flex; align-items: center; gap: 6px; padding: 4px 4px; border-radius: 6px; min-height: 32px; min-width: 0; line-height: 1.25; }
  .legend-grid .legend-item, .legend-row .legend-item { margin-inline-start: -4px; }
  .legend-item .count { margin-inline-start: auto; }
  button.legend-item:hover { background: var(--icm-panel2); }
  .legend-item[aria-pressed='false'] > span { color: var(--icm-ink3); text-decoration: line-through; }
  .legend-item[aria-pressed='false'] .mark { opacity: 0.4; }
  .legend-rings { border-top: 1px solid var(--icm-rule); margin-top: 6px; padding-top: 4px; display: grid; }
  .legend-rings .legend-item { gap: 16px; padding-inline: 0; }
  .legend-rings .legend-item > svg { flex: none; margin-inline: calc((52px - 100%) / 2); }
  .legend-rings .legend-item > .ring { margin-inline: 0; }
  .legend-rings .legend-item:nth-child(2) > .ring { margin-inline: 12px; }
  .legend-notes { border-top: 1px solid var(--icm-rule); margin-top: 6px; padding-top: 4px; }
  .legend-notes .counted { margin-inline-end: 7px; }
  .legend-head { margin-top: 4px; color: var(--icm-ink2); font-size: 12px; }
  .legend-markets + .legend-kinds { border-top: 1px solid var(--icm-rule); margin-top: 6px; padding-top: 4px; }
  .legend-markets .legend-item { min-height: 28px; padding-block: 2px; }
  .ring-key, .glyph-key { flex: none; forced-color-adjust: none; }
  .glyph-key { margin-inline: 2px; fill: none; stroke: var(--icm-ink); stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
  .station-key { flex: none; fill: none; stroke: var(--icm-rail); forced-color-adjust: none; }
  .legend-stations { border-top: 0; margin-top: 0; padding-top: 0; }
  .legend-lines .leg.lane { border-top-width: 2px; }
  .legend-lines .leg { flex: none;  margin-inline-end: 0; }
  @media (pointer: coarse) {
    .legend-item { min-height: 44px; }
  }
`;
