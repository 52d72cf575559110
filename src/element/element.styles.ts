import { css } from 'lit';

/** Layout of the element: map and panel side by side, a bottom sheet when narrow, a stage in a briefing. Size never depends on content. */
export const elementStyles = css`
  :host {
    display: block;
    position: relative;
    container: cluster / size;
    min-height: 240px;
    overflow: hidden;
    color: var(--icm-ink);
    background: var(--icm-panel);
    font: 400 13px/1.5 var(--cluster-font, var(--icm-sans));
    font-synthesis: none;
    font-variant-numeric: tabular-nums;
    text-autospace: normal;
    text-spacing-trim: trim-start;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }

  .frame { position: absolute; inset: 0; display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr); }
  .frame.with-panel { grid-template-columns: minmax(0, 1fr) var(--cluster-panel-width, 480px); }
  .map { position: relative; overflow: hidden; background: var(--icm-sea); min-width: 0; }
  .stage, .poster { position: absolute; inset: 0; }
  .stage { outline-offset: -3px; }
  .inset { position: absolute; inset: 0 auto 0 0; width: calc(100% * 1000 / 3840); z-index: 1; border-inline-end: 1px solid var(--icm-rule); background: var(--icm-sea); }
  .poster { pointer-events: none; background: var(--icm-sea); }
  .poster.gone { display: none; }
  .poster ::slotted(*) { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; }
  .panel {
    position: relative; display: flex; flex-direction: column; min-height: 0; min-width: 0;
    background: var(--icm-panel); border-inline-start: 1px solid var(--icm-rule);
  }
  .panel-scroll { flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; padding: 20px 24px 28px; }
  .grip { display: none; }

  .controls { position: absolute; top: 24px; left: 24px; display: grid; border-radius: 8px; background: var(--icm-panel); box-shadow: var(--icm-shadow); z-index: 3; }
  .controls button { width: 40px; height: 40px; display: grid; place-items: center; padding: 0; border: 0; background: none; color: inherit; cursor: pointer; border-radius: 8px; }
  .controls button + button { border-top: 1px solid var(--icm-rule); border-radius: 0; }
  .controls button:last-child { border-radius: 0 0 8px 8px; }
  .controls button:hover { background: var(--icm-panel2); }
  .controls svg { width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
  button:focus-visible, a:focus-visible, summary:focus-visible, .stage:focus-visible, .panel-scroll:focus-visible { outline: 2px solid var(--icm-ink); outline-offset: 2px; }
  .stage:focus-visible { outline-offset: -4px; }

  .legend { display: grid; grid-template-rows: minmax(0, 1fr); justify-items: start; position: absolute; left: 24px; bottom: 24px; z-index: 2; max-width: min(420px, calc(100% - 48px)); max-height: calc(100% - 200px); }
  .foot { position: absolute; right: 0; bottom: 0; z-index: 2; display: grid; justify-items: end; gap: 16px; pointer-events: none; max-width: 100%; }
  .scale { margin-inline-end: 24px; font-size: 12px; color: var(--icm-ink); text-align: end; text-shadow: 0 0 3px var(--icm-sea), 0 0 3px var(--icm-sea); }
  .scale-line { display: block; margin: 2px 0 0 auto; fill: none; stroke: var(--icm-ink); stroke-width: 1.5; }
  .citation {
    min-height: 32px; padding: 7px 14px; font-size: 12px; line-height: 18px; color: var(--icm-ink2);
    background: color-mix(in srgb, var(--icm-panel) 84%, transparent); pointer-events: auto;
  }
  .citation b { font-weight: 400; margin-inline-start: 10px; padding-inline-start: 10px; border-inline-start: 1px solid var(--icm-ink3); }

  .citation a { color: inherit; }
  .citation details { display: none; }
  .notice { position: absolute; z-index: 4; top: 24px; left: 50%; translate: -50% 0; padding: 8px 16px; border-radius: 8px; background: var(--icm-panel); box-shadow: var(--icm-shadow); font-size: 13px; pointer-events: none; }
  .notice progress { width: 120px; vertical-align: middle; margin-inline-start: 8px; accent-color: var(--icm-base); }
  .notice:empty { display: none; }
  .notice.low { top: auto; bottom: 48px; font-size: 12px; color: var(--icm-ink2); pointer-events: none; }
  .faults { position: absolute; z-index: 5; inset: 24px 24px auto 24px; max-height: calc(100% - 48px); overflow: auto; padding: 20px 24px; border-radius: 10px; background: var(--icm-panel); box-shadow: var(--icm-shadow); }
  .faults.low { font-size: 13px; }
  .faults.low h2 { margin: 0 40px 4px 0; font-size: 14px; }
  .faults.low ul { margin: 0; padding-inline-start: 18px; overflow-wrap: anywhere; }
  .faults .close {
    position: sticky; float: inline-end; top: -8px; width: 40px; height: 40px; margin: -10px -14px 0 8px; display: grid; place-items: center;
    padding: 0; border: 0; border-radius: 8px; background: var(--icm-panel); color: inherit; cursor: pointer;
  }
  .faults .close:hover { background: var(--icm-panel2); }
  .faults .close svg { width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; }
  .faults.bare { inset: 50% 24px auto; translate: 0 -50%; max-width: 760px; margin-inline: auto; }

  .brief { position: absolute; inset: 0; z-index: 3; pointer-events: none; }
  .brief > * { pointer-events: auto; }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  @container cluster (max-width: 1500px) { .legend { bottom: 64px; } .frame.with-panel { grid-template-columns: minmax(0, 1fr) var(--cluster-panel-width, 420px); } }
  @container cluster (max-width: 1100px) { .frame.with-panel { grid-template-columns: minmax(0, 1fr) var(--cluster-panel-width, 360px); } .panel-scroll { padding-inline: 20px; } }
  @container cluster (max-width: 760px) {
    .frame.with-panel { grid-template: minmax(0, 1fr) var(--sheet, 56%) / minmax(0, 1fr); }
    .frame.with-panel[data-sheet='peek'] { --sheet: 120px; }
    .frame.with-panel[data-sheet='full'] { --sheet: calc(100% - 64px); }
    .panel { border-inline-start: 0; border-radius: 18px 18px 0 0; margin-top: -18px; z-index: 4; box-shadow: var(--icm-shadow-up); }
    .panel-scroll { padding: 4px 20px 24px; }
    .grip { display: grid; place-items: center; height: 32px; width: 100%; border: 0; background: none; cursor: pointer; padding: 0; flex: none; }
    .grip::before { content: ''; width: 40px; height: 5px; border-radius: 3px; background: var(--icm-rule); }
    .controls { top: auto; bottom: 26px; left: 12px; }
    .controls button { width: 44px; height: 44px; }
    .controls .zoom { display: none; }
    .controls button:last-child { border: 0; border-radius: 8px; }
    .legend { left: 64px; bottom: 26px; }
    .legend:has(.legend-card[open]) { left: 12px; bottom: 78px; max-width: calc(100% - 24px); max-height: calc(100% - 96px); z-index: 4; }
    .foot { gap: 6px; padding-bottom: 18px; max-width: calc(100% - 120px); }
    .scale { display: none; }
    .notice { top: auto; bottom: 76px; }
    .citation { min-height: 0; padding: 3px 8px; font-size: 11px; line-height: 16px; }
    .citation span { display: none; }
    .citation details { display: inline-block; margin-inline-end: 8px; }
    .citation details[open] { display: block; max-width: 300px; margin: 0 0 4px; }
    .citation summary { display: inline-block; padding: 2px 6px; cursor: pointer; list-style: none; }
    .citation b { margin: 0; padding: 0; border: 0; }
    .citation b + b { margin-inline-start: 10px; }
    .citation.foreign span { display: inline; }
    .citation.foreign details { display: none; }
  }
  @media (forced-colors: active) { .controls, .legend, .notice { border: 1px solid CanvasText; } }
`;
