import { css, type CSSResultGroup } from 'lit';
import { partsStyles } from './parts.ts';

const tasks = css`
  .choices { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px 12px; margin: 16px 0 0; padding: 0; border: 0; min-width: 0; }
  .choice { display: grid; gap: 2px; min-width: 0; }
  .choice > span { font-size: 12px; color: var(--icm-ink2); }
  .choice select {
    width: 100%; height: 32px; padding: 0 8px; border: 1px solid var(--icm-rule); border-radius: 8px; background-color: var(--icm-panel2);
    color: var(--icm-ink); font: inherit; text-overflow: ellipsis; cursor: pointer;
  }
  .choice option { background-color: var(--icm-panel); color: var(--icm-ink); }
  .choice option:disabled { color: var(--icm-ink3); }
  .choice.chosen select { border-color: var(--icm-base); background-color: var(--icm-base-tint); font-weight: 700; }
  .choice select:focus-visible { outline: 2px solid var(--icm-ink); outline-offset: 2px; }
  .reading .clear { grid-column: 1 / -1; justify-self: start; min-height: 24px; padding: 0; border: 0; background: none; color: var(--icm-base); font-weight: 700; cursor: pointer; }
  .reading .clear:disabled { color: var(--icm-ink3); font-weight: 400; cursor: default; }

  .task-bar { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 8px 12px; margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--icm-rule); }
  .reading .task-count { font-weight: 700; }
  .switch { display: inline-flex; padding: 2px; border: 1px solid var(--icm-rule); border-radius: 8px; background: var(--icm-panel2); }
  .reading .switch button { min-height: 28px; padding: 0 10px; border: 0; border-radius: 6px; background: none; font-size: 12px; color: var(--icm-ink2); cursor: pointer; }
  .reading .switch button[aria-pressed='true'] { background: var(--icm-ink); color: var(--icm-panel); font-weight: 700; }
  .reading .task-note { font-size: 12px; }

  .task-group { border-bottom: 1px solid var(--icm-rule); }
  .task-bar ~ .task-group:first-of-type { margin-top: 8px; }
  .task-group > summary { display: grid; grid-template-columns: 12px minmax(0, 1fr) auto minmax(24px, auto); align-items: center; gap: 8px; min-height: 40px; cursor: pointer; list-style: none; }
  .task-group > summary::-webkit-details-marker { display: none; }
  .task-group > summary::before { content: ''; width: 6px; height: 6px; margin-inline-start: 1px; border: solid var(--icm-ink3); border-width: 1.5px 1.5px 0 0; rotate: 45deg; }
  .task-group[open] > summary::before { rotate: 135deg; translate: 1px -2px; }
  .task-group-name { font-size: 14px; font-weight: 700; line-height: 1.3; padding: 6px 0; }
  .task-group-count { text-align: end; font-size: 15px; }
  .task-group > .rows { padding: 0 0 8px; }
  .task-group > summary:hover .task-group-name { text-decoration: underline; text-underline-offset: 3px; }
  .task-row { align-items: start; padding: 2px 0; }
  .task-row .item { align-items: start; }
  .task-row .task-source { padding-top: 6px; }
  .task-row .mark { margin-top: 1px; }
  .task-source { display: grid; justify-items: end; gap: 1px; }
  @container reading (max-width: 340px) {
    .task-group > summary { grid-template-columns: 12px minmax(0, 1fr) auto; }
    .task-group .status-counts { display: none; }
  }
  @media (pointer: coarse) {
    .choice select, .task-group > summary, .reading .switch button, .reading .clear { min-height: 44px; }
  }
`;

/** The list of tasks: choices, the switch of groups, the groups. */
export const tasksStyles: CSSResultGroup = [tasks, partsStyles];
