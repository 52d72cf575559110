import { css } from 'lit';

/** The strip, the years below it, and the small charts of measures at two years. */
export const timelineStyles = css`
  .row-chip a { color: inherit; }
  .strip { cursor: pointer; }
  .reading .date-kinds { display: flex; flex-wrap: wrap; gap: 2px 14px; margin-top: 10px; font-size: 12px; color: var(--icm-ink2); }
  .date-kinds span { display: inline-flex; align-items: center; gap: 5px; }
  .date-mark { flex: none; }
  .date-solid { fill: var(--icm-ink); }
  .date-ring { fill: var(--icm-panel); stroke: var(--icm-ink); stroke-width: 1.6; }
  .date-band { fill: var(--icm-base-ring); stroke: var(--icm-base-rule); }
  .date-target { fill: var(--icm-base); }

  .year-buttons { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 14px; padding-top: 14px; border-top: 1px solid var(--icm-rule); }
  .reading .year-buttons button { min-height: 28px; padding: 0 9px; border: 1px solid var(--icm-rule); border-radius: 14px; background: var(--icm-panel); font-size: 12px; color: var(--icm-ink2); cursor: pointer; }
  .reading .year-buttons button:hover { border-color: var(--icm-ink3); color: var(--icm-ink); }
  .reading .year-buttons button[aria-pressed='true'] { background: var(--icm-ink); border-color: var(--icm-ink); color: var(--icm-panel); font-weight: 700; }

  .years { margin-top: 6px; }
  .year { display: grid; grid-template-columns: 46px minmax(0, 1fr); gap: 0 12px; padding: 12px 0 10px; border-bottom: 1px solid var(--icm-rule); }
  .year:last-child { border-bottom: 0; }
  .year > h3 { font-size: 17px; line-height: 1.4; font-weight: 700; }
  .year .item { align-items: start; padding: 4px 0; }
  .year .date-mark { margin-top: 2px; }
  .year .item-row { align-items: start; }
  .year .item-row > .opener { margin-top: 4px; }
  .year .rows > .item-row { border-top: 0; }

  .then-later { display: grid; grid-template-columns: repeat(auto-fill, minmax(168px, 1fr)); gap: 20px 24px; }
  .then-later figure { margin: 0; min-width: 0; }
  .then-later figcaption { font-weight: 700; line-height: 1.35; }
  .then-later .chart { margin-top: 8px; }
  .then-later .chips { margin-top: 6px; gap: 4px 10px; }
  .then-later-source { display: inline-flex; align-items: center; gap: 5px; font-size: 12px; color: var(--icm-ink2); }
  @container reading (max-width: 340px) {
    .year { grid-template-columns: minmax(0, 1fr); }
  }
  @media (pointer: coarse) {
    .reading .year-buttons button { min-height: 44px; min-width: 44px; border-radius: 22px; }
    .year .item { min-height: 0; }
  }
`;
