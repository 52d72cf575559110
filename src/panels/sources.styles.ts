import { css } from 'lit';

/** The outline of the sources, the list of disagreements and the table of context figures. */
export const sourcesStyles = css`
  .choice-row { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 12px; }
  .reading .choice-row button { min-height: 28px; padding: 2px 10px; border: 1px solid var(--icm-rule); border-radius: 14px; background: none; font-size: 12px; color: var(--icm-ink2); cursor: pointer; }
  .reading .choice-row button:hover { border-color: var(--icm-ink3); color: var(--icm-ink); }
  .reading .choice-row button[aria-pressed='true'] { border-color: var(--icm-base); background: var(--icm-base-tint); color: var(--icm-ink); font-weight: 700; }
  .reading .choice-row.large { gap: 0; flex-wrap: nowrap; }
  .reading .choice-row.large button { flex: 1 1 auto; min-height: 34px; font-size: 13px; border-radius: 0; margin-inline-start: -1px; }
  .reading .choice-row.large button:first-child { border-radius: 6px 0 0 6px; margin-inline-start: 0; }
  .reading .choice-row.large button:last-child { border-radius: 0 6px 6px 0; }
  .reading .choice-row.large button[aria-pressed='true'] { position: relative; z-index: 1; }

  .document h3 { margin: 0; font-size: 16px; line-height: 1.4; }
  .reading .document > .quiet { margin-top: 2px; font-size: 12px; }
  .outline-head, .outline-total, .outline-node > summary { display: grid; grid-template-columns: minmax(0, 1fr) 40px 46px 50px; align-items: center; }
  .outline-head { margin-top: 12px; font-size: 12px; color: var(--icm-ink2); border-bottom: 1px solid var(--icm-rule); padding-bottom: 4px; text-align: end; }
  .outline-total { padding: 6px 0; font-weight: 700; }
  .outline-node { border-top: 1px solid var(--icm-rule); }
  .outline-node > summary { cursor: pointer; padding: 7px 0; list-style: none; line-height: 1.4; }
  .outline-node > summary::-webkit-details-marker { display: none; }
  .outline-title { position: relative; padding-inline-start: 18px; padding-inline-end: 6px; }
  .outline-title::before { content: ''; position: absolute; left: 3px; top: 0.45em; width: 5px; height: 5px; border: solid var(--icm-ink3); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
  .outline-node[open] > summary > .outline-title::before { transform: rotate(45deg); }
  .outline-node[open] > summary > .outline-title { font-weight: 700; }
  .outline-node > summary:hover .outline-title { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
  .outline-node.empty > summary { color: var(--icm-ink2); }
  .tally { text-align: end; font-size: 12px; font-variant-numeric: tabular-nums; }
  .tally.disagrees { color: var(--icm-spine-text); }
  .tally.leftOut { color: var(--icm-ink2); }
  .tally.none { color: var(--icm-ink3); }
  .outline-body { padding-inline-start: 6px; margin: 0 0 8px 5px; border-inline-start: 2px solid var(--icm-rule); }
  .outline-body .outline-node { border-top: 0; }
  .outline-line { display: flex; flex-wrap: wrap; gap: 2px 14px; padding: 6px 0 6px 10px; align-items: center; }
  .outline-line h4, .outline-part h4 { margin: 0; font-size: 12px; font-weight: 700; }
  .outline-table { min-width: 0; }
  .outline-table[open] { flex-basis: 100%; }
  .outline-table > summary { cursor: pointer; font-size: 12px; line-height: 20px; padding: 1px 0; width: fit-content; color: var(--icm-ink); }
  .outline-table > summary:hover { text-decoration: underline; text-underline-offset: 3px; }
  .outline-part { padding: 8px 0 6px 10px; }
  .outline-part .remark { padding: 6px 0; font-size: 12px; }
  .reading .reason { margin-top: 6px; font-size: 12px; color: var(--icm-ink2); }
  .cited-row { display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: center; padding: 5px 0; }
  .cited-row .row-name { flex: 1 1 140px; min-width: 0; line-height: 1.35; }
  .cited-row q, .side q { quotes: none; padding: 1px 6px; border-radius: 4px; background: var(--icm-panel2); font-weight: 700; }
  .cited-row .row-chip { margin-inline-start: auto; }
  .other-source { padding: 6px 0; }

  .reading .kind-meaning { margin: -6px 0 4px; }
  .sided { padding: 12px 0; }
  .reading .sided-places { display: flex; flex-wrap: wrap; gap: 2px 10px; margin-top: 4px; font-size: 12px; }
  .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(146px, 1fr)); gap: 8px; margin-top: 8px; }
  .reading:lang(en) .sides { grid-template-columns: repeat(auto-fit, minmax(164px, 1fr)); }
  .side { min-width: 0; padding: 8px 10px; border: 1px solid var(--icm-rule); border-radius: 6px; }
  .side > small { margin-top: 4px; }
  .side .cited-row { font-size: 12px; }
  .side .cited-row .row-name { flex-basis: 160px; }

  .context-table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 12px; margin-top: 18px; }
  .context-table caption { text-align: start; font-size: 14px; font-weight: 700; padding-bottom: 4px; }
  .context-table thead th { color: var(--icm-ink2); border-bottom: 1px solid var(--icm-rule); white-space: nowrap; }
  .context-table tbody tr + tr > * { border-top: 1px solid var(--icm-rule); }
  .context-table th { font-weight: 400; text-align: start; }
  .context-table td, .context-table th { padding: 6px 8px 6px 0; vertical-align: top; }
  .context-table td:last-child, .context-table th:last-child { padding-inline-end: 0; width: 74px; }
  .context-table thead .right { width: 104px; }
  .context-table .right { text-align: end; }
  .context-table .number { white-space: normal; }
  .context-table .number b { white-space: nowrap; }

  @media (pointer: coarse) {
    .reading .choice-row button, .outline-node > summary, .outline-table > summary { min-height: 44px; }
  }
`;
