import { css } from 'lit';

/** The parts chain: toggles, and the table of parts. */
export const chainStyles = css`
  .facets { display: grid; gap: 8px; margin-top: 20px; }
  .facet { display: flex; flex-wrap: wrap; gap: 6px; }
  .reading .facet button {
    display: inline-flex; align-items: center; gap: 5px; min-height: 28px; padding: 0 10px; border: 1px solid var(--icm-rule); border-radius: 14px; background: none;
    font-size: 12px; line-height: 18px; cursor: pointer; white-space: nowrap;
  }
  .reading .facet button:hover { border-color: var(--icm-ink3); }
  .reading .facet button[aria-pressed='true'] { background: var(--icm-ink); border-color: var(--icm-ink); color: var(--icm-panel); font-weight: 700; }
  .facet-count { color: var(--icm-ink2); }
  .facet button[aria-pressed='true'] .facet-count { color: inherit; }
  .facet button[aria-pressed='true'] .mark { padding: 1px; border-radius: 50%; background: var(--icm-pictogram-paper); }
  .parts { width: 100%; border-collapse: collapse; }
  .parts tr { border-top: 1px solid var(--icm-rule); }
  .parts tbody tr:first-child { border-top: 0; }
  .fold .parts tbody tr:first-child { border-top: 1px solid var(--icm-rule); }
  .parts th, .parts td { padding: 6px 0; vertical-align: middle; text-align: start; font-weight: 400; }
  .parts th { line-height: 1.35; }
  .part { display: flex; gap: 10px; align-items: center; }
  .part > span { min-width: 0; }
  .parts .part-state { width: 1%; padding-inline: 12px; white-space: nowrap; font-size: 12px; color: var(--icm-ink2); }
  .parts .part-state.missing { color: var(--icm-ink); font-weight: 700; }
  .parts .part-source { width: 1%; min-width: 66px; white-space: nowrap; text-align: end; }
  .parts .link { color: inherit; text-decoration: underline; text-decoration-color: var(--icm-rule); text-underline-offset: 3px; }
  .parts .link:hover { color: var(--icm-base); text-decoration-color: currentColor; }
  .reading .mark-dashed { stroke-linecap: butt; }
  .reading .unequal-button { display: inline-grid; padding: 0; border: 0; background: none; cursor: pointer; position: relative; border-radius: 50%; }
  .unequal-button .unequal { width: 18px; height: 18px; font-size: 12px; }
  .unequal-button::after { content: ''; position: absolute; inset: -4px; }
  .chart-note > span > .hatch { margin-inline-end: 6px; vertical-align: -1px; }
  .chain-total { white-space: nowrap; }
  @media (pointer: coarse) {
    .reading .facet button { min-height: 44px; border-radius: 22px; padding: 0 14px; }
    .unequal-button::after { inset: -13px; }
  }
`;
