import { css } from 'lit';

/** The strips, the legs below them, and what is dated. */
export const corridorStyles = css`
  .corridor-strips { cursor: pointer; }
  .reading.corridor a { color: var(--icm-base); text-decoration: underline; text-underline-offset: 3px; }
  .corridor-key { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 10px; font-size: 12px; color: var(--icm-ink2); }
  .corridor-key span { display: inline-flex; align-items: center; gap: 6px; }
  .corridor-key .leg { margin: 0; }
  .key-swatch { width: 11px; height: 11px; border: 1.2px solid var(--icm-ink2); background: repeating-linear-gradient(45deg, var(--icm-ink3) 0 1.3px, transparent 1.3px 4px); }
  .key-tick { width: 2.4px; height: 13px; background: var(--icm-base); }
  .key-whisker { position: relative; width: 20px; height: 9px; border-inline: 1.2px solid var(--icm-ink); }
  .key-whisker::after { content: ''; position: absolute; inset: 4px 0 auto; border-top: 1.2px solid var(--icm-ink); }
  .corridor .twin small { display: block; font-weight: 400; }
  .corridor-twin { overflow-x: auto; }
  .corridor-twin :is(th, td) { overflow-wrap: break-word; word-break: normal; hyphens: auto; }
  .corridor-twin th[scope='row'] { min-width: 84px; }
  .corridor-unsaid { margin: 0; padding: 0; list-style: none; }
  .corridor-unsaid li { position: relative; padding: 5px 0 5px 20px; }
  .corridor-unsaid li::before { content: ''; position: absolute; left: 0; top: 10px; width: 9px; height: 9px; border: 1.5px dotted var(--icm-ink2); border-radius: 50%; }
  .corridor-leg { padding: 12px 0; border-top: 1px solid var(--icm-rule); }
  .corridor-leg[data-selected] { margin-inline: -12px; padding-inline: 12px; background: var(--icm-panel2); box-shadow: inset 3px 0 0 var(--icm-spine); }
  .leg-line { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 4px 12px; }
  .leg-line .link { display: inline-flex; align-items: center; min-height: 28px; text-align: start; font-weight: 700; }
  .leg-line .leg { flex: none; }
  .leg-length { display: inline-flex; align-items: baseline; gap: 6px; margin-inline-start: auto; }
  .leg-marks { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 10px; margin-top: 4px; font-size: 12px; color: var(--icm-ink2); }
  .reading .leg-note { margin-top: 6px; font-size: 13px; color: var(--icm-ink2); }
  .leg-published { margin: 6px 0 0; padding: 0; list-style: none; }
  .leg-published li { padding: 4px 0 4px 12px; border-inline-start: 2.4px solid var(--icm-base); margin-top: 4px; }
  .leg-published small { display: block; overflow-wrap: anywhere; }
  .leg-published .leg-differ { border: 0; padding-inline-start: 0; font-weight: 700; }
  .corridor-fact { display: grid; grid-template-columns: 92px minmax(0, 1fr); gap: 0 12px; padding: 8px 0; border-top: 1px solid var(--icm-rule); }
  .fact-date { font-size: 12px; line-height: 1.7; color: var(--icm-ink2); }
  .leg.canal { border-top: 3px solid var(--icm-water-name); }
  .leg.rail.unopened, .leg.canal.unopened { border: 0; height: 3px; background: repeating-linear-gradient(90deg, var(--icm-water-name) 0 6px, transparent 6px 10px); }
  @container reading (max-width: 340px) {
    .corridor-fact { grid-template-columns: minmax(0, 1fr); }
  }
  @media (pointer: coarse) {
    .leg-line .link { min-height: 44px; }
  }
`;
