import { css } from 'lit';

/** The matrix of companies and countries: a box that scrolls, a first column that stays. */
export const marketsStyles = css`
  .matrix-box { overflow-x: auto; margin-top: 10px; border-radius: 4px; scrollbar-width: thin; scrollbar-color: var(--icm-ink3) var(--icm-panel2); }
  .matrix-box:focus-visible { outline: 2px solid var(--icm-ink); outline-offset: -2px; }
  .matrix { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 13px; line-height: 1.35; }
  .matrix th, .matrix td { padding: 5px 3px; text-align: start; vertical-align: middle; font-weight: 400; }
  .matrix tbody tr > * { border-top: 1px solid var(--icm-rule); }
  .matrix tr > :first-child { position: sticky; left: 0; z-index: 1; min-width: 72px; max-width: 132px; padding-inline: 0 6px; background: var(--icm-panel); }
  .matrix tr > :not(:first-child) { min-width: 60px; }
  .key-figures.abroad { grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); }
  .abroad .number b { white-space: nowrap; }
  .reading .key-figures + .fold { margin-top: 16px; }
  .matrix thead th { vertical-align: top; font-size: 12px; color: var(--icm-ink2); padding-bottom: 8px; }
  .matrix thead th:first-child { vertical-align: bottom; }
  .matrix .actor-head { display: flex; flex-direction: column; align-items: flex-start; gap: 5px; }
  .matrix .hue { margin: 0; flex: none; }
  .reading .choice { padding: 0; border: 0; background: none; color: var(--icm-base); text-align: start; cursor: pointer; position: relative; }
  .reading .choice:hover { text-decoration: underline; text-underline-offset: 3px; }
  .reading .choice[aria-current] { font-weight: 700; }
  .matrix-counts th { font-size: 12px; color: var(--icm-ink2); }
  .matrix-count { display: inline-flex; flex-wrap: wrap; gap: 2px 6px; align-items: center; }
  .matrix-none { font-size: 12px; color: var(--icm-ink3); }
  .matrix .matrix-group > * { padding-top: 16px; padding-bottom: 6px; border-top: 0; vertical-align: top; }
  .matrix .matrix-group th { font-weight: 700; vertical-align: bottom; }
  .matrix .again { display: flex; flex-direction: column; gap: 4px; align-items: flex-start; font-size: 12px; line-height: 1.25; color: var(--icm-ink3); }
  .matrix .again .hue { width: 8px; height: 8px; }
  .matrix .area th small { display: flex; gap: 5px; align-items: center; }
  .matrix .area th small::before { content: ''; flex: none; width: 8px; height: 8px; border: 1px dashed var(--icm-base); border-radius: 50%; }
  .matrix .area .choice { color: var(--icm-ink2); }
  .matrix .linked { background: var(--icm-panel2); }
  .matrix th.linked { box-shadow: inset 3px 0 0 var(--icm-base); }
  .matrix thead th.linked { box-shadow: inset 0 3px 0 var(--icm-base); }
  .matrix tr.lit > *, .matrix .lit { background: var(--icm-base-tint); }
  .matrix tr.lit > :first-child { box-shadow: inset 3px 0 0 var(--icm-spine); padding-inline-start: 9px; }
  .matrix thead .lit { box-shadow: inset 0 3px 0 var(--icm-spine); }

  .modes { display: flex; flex-wrap: wrap; gap: 5px 4px; }
  .reading .mode {
    position: relative; display: inline-block; padding: 0 6px; border: 1.5px solid var(--icm-pictogram); border-radius: 11px; background: var(--icm-pictogram-paper); color: var(--icm-pictogram);
    font-size: 12px; line-height: 18px; white-space: nowrap;
  }
  .reading button.mode { cursor: pointer; }
  .reading button.mode:hover { outline: 1px solid var(--icm-ink3); outline-offset: 1px; }
  .reading .mode.existing { background: var(--icm-pictogram); color: var(--icm-pictogram-paper); }
  .reading .mode.building { border: 4px double var(--icm-pictogram); padding: 0 4px; line-height: 14px; }
  .reading .mode.exploring { border-style: dotted; border-width: 2px; padding: 0 5px; line-height: 17px; }
  .reading .mode.closed, .reading .mode.unknown { border: 1px dashed var(--icm-ink3); color: var(--icm-ink2); }
  .reading .mode::after { content: ''; position: absolute; inset: -4px -3px; }
  .reading .matrix-legend { display: flex; flex-wrap: wrap; gap: 4px 6px; align-items: center; font-size: 12px; color: var(--icm-ink2); }
  .matrix-legend > :first-child { margin-inline-end: 4px; }
  /* Where the matrix is wider than its box its right edge fades until it is scrolled to the end. */
  @supports (animation-timeline: scroll()) {
    .matrix-box {
      mask: linear-gradient(to left, transparent, currentColor 32px) 0 0 / calc(100% + 32px) 100% no-repeat;
      animation: matrix-edge linear both;
      animation-timeline: scroll(self inline);
    }
  }
  @keyframes matrix-edge {
    from { mask-position: 100% 0; }
    85% { mask-position: 100% 0; }
    to { mask-position: 0 0; }
  }
  @media (pointer: coarse) {
    .matrix .choice { min-height: 44px; }
    .modes { gap: 10px 6px; padding: 6px 0; }
    .reading .mode::after { inset: -11px -4px; }
  }
`;
