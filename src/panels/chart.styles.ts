import { css } from 'lit';

/** Charts, their twins, statements that disagree, and the small marks of the map as they stand in text. */
export const chartStyles = css`
  .chart { margin-top: 16px; min-width: 0; }
  .chart svg { display: block; max-width: 100%; overflow: visible; }
  .chart.waterfall { margin-top: 14px; }
  .reading .chart-note { display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: center; margin-top: 10px; font-size: 12px; color: var(--icm-ink2); }
  .reading .bullet-key { display: flex; flex-wrap: wrap; gap: 2px 16px; margin-top: 6px; font-size: 12px; color: var(--icm-ink2); }
  .bullet-key span { display: inline-flex; align-items: center; gap: 6px; }
  .bullet-mark { width: 16px; height: 10px; background: var(--icm-ink3); }
  .bullet-mark.aim { width: 2.4px; height: 16px; background: var(--icm-base); }
  .bullet-mark.band { background: var(--icm-base-tint); }
  .bullet-chips { display: flex; flex-wrap: wrap; gap: 6px; }
  .item-figures .figure-row { padding: 2px 0 6px 28px; }
  .item-figures .number.row b { font-size: 13px; }
  .twin { margin-top: 8px; }
  .twin table { width: 100%; border-collapse: collapse; font-size: 12px; }
  .twin caption { text-align: start; color: var(--icm-ink3); padding-bottom: 4px; }
  .twin th { font-weight: 400; text-align: start; }
  .twin thead th { color: var(--icm-ink2); border-bottom: 1px solid var(--icm-rule); }
  .twin td, .twin th { padding: 4px 8px 4px 0; vertical-align: middle; }
  .twin .right { text-align: end; }
  .twin td.right { font-weight: 700; }

  .conflict h3 { display: flex; align-items: center; gap: 8px; font-size: 14px; font-weight: 700; }
  .unequal { flex: none; display: grid; place-items: center; width: 20px; height: 20px; border-radius: 50%; background: var(--icm-spine-tint); color: var(--icm-spine-text); font: 700 13px/1 Arial, 'Liberation Sans', sans-serif; }
  .rows > .item-figures { border-top: 0; }
  .reading .explanation { margin-top: 8px; font-size: 12px; color: var(--icm-ink2); }
  .remark { display: grid; grid-template-columns: 56px minmax(0, 1fr); gap: 10px; padding: 8px 0; }
  .remark-kind { font-size: 12px; line-height: 20px; color: var(--icm-spine-text); }
  .remark-chips { display: flex; flex-wrap: wrap; gap: 4px; }
  .reading .remark-chips { margin-top: 4px; }
  .statements { display: grid; grid-template-columns: minmax(52px, auto) minmax(0, 1fr) auto; gap: 8px 12px; }
  .reading .statements { margin-top: 8px; }
  .statements > li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; row-gap: 4px; align-items: start; }
  .statement-value { display: inline-flex; align-items: center; gap: 4px; min-height: 20px; }
  .statement-value b { font-size: 18px; line-height: 20px; }
  .statements .chart { margin: 0; }
  @container reading (max-width: 340px) {
    .statements .chart { grid-row: 2; grid-column: 1 / -1; }
    .statements .opener:last-child { grid-column: 3; }
  }
  @container reading (max-width: 400px) {
    .reading:lang(en) .statements .chart { grid-row: 2; grid-column: 1 / -1; }
    .reading:lang(en) .statements .opener:last-child { grid-column: 3; }
  }

  .mark-disc { fill: var(--icm-pictogram-paper); }
  .mark.existing .mark-disc { fill: var(--icm-pictogram); }
  .mark-ring { fill: none; stroke: var(--icm-pictogram); stroke-linecap: round; }
  .mark-glyph { fill: none; stroke: var(--icm-pictogram); stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
  .mark.existing .mark-glyph { stroke: var(--icm-pictogram-paper); }
  .mark.faint .mark-ring, .mark.faint .mark-glyph { stroke: var(--icm-ink3); }
  .mark { flex: none; overflow: visible; }
  .counted { position: relative; flex: none; display: inline-flex; }
  .counted .mark-badge { position: absolute; right: -4px; top: -5px; overflow: visible; }
  .mark-badge rect { fill: var(--icm-pictogram-paper); stroke: var(--icm-pictogram); stroke-width: 1.2; }
  .mark-badge text { fill: var(--icm-pictogram); font-size: 10px; font-weight: 700; text-anchor: middle; }
  .error-circle { flex: none; }
  .error-circle circle { fill: var(--icm-base-tint); stroke: var(--icm-base); stroke-width: 1.4; stroke-dasharray: 3.1 2.8; }
  .error-circle circle:last-child { fill: var(--icm-base); stroke: none; }
  .ring-target { fill: var(--icm-base-ring); stroke: var(--icm-base); stroke-width: 2; }
  .ring-capacity { fill: var(--icm-base-disc); }
  .ring-unknown { fill: var(--icm-panel); stroke: var(--icm-base); stroke-width: 1.8; stroke-dasharray: 4 3; }
  .ring-dot { fill: var(--icm-base); }
  .hatch { flex: none; }
  .hatch rect { fill: none; stroke: var(--icm-ink2); stroke-width: 1.2; }
  .hatch path { fill: none; stroke: var(--icm-ink3); stroke-width: 1.1; }
  .leg { display: inline-block; width: 30px; height: 0; margin-inline-end: 8px; vertical-align: middle; border-top: 4px solid var(--icm-spine); }
  .leg.rail { border-top: 1.6px solid var(--icm-rail); position: relative; }
  .leg.rail::after { content: ''; position: absolute; left: 0; right: 0; top: -4px; height: 7px; background: repeating-linear-gradient(90deg, transparent 0 4px, var(--icm-rail) 4px 5.4px, transparent 5.4px 9px); }
  .leg.branch { border-top-width: 2px; opacity: 0.6; }
  .leg.unopened { border: 0; height: 4px; background: repeating-linear-gradient(90deg, var(--icm-spine) 0 6px, transparent 6px 10px); }
  .leg.unopened.branch { height: 2px; }
  .leg.sea { border-top: 3px dotted var(--icm-spine); }
  @media (forced-colors: active) {
    .mark, .ring, .hatch, .leg, .hue, .chart svg { forced-color-adjust: none; }
  }
`;
