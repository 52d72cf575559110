import { css } from 'lit';

/** Source chips, the mark of derived numbers, and the cards that both open. */
export const sourceStyles = css`
  .opener { display: inline-flex; vertical-align: middle; }
  .chip, .derived-chip { position: relative; display: inline-flex; align-items: center; cursor: pointer; border: 1px solid var(--icm-rule); border-radius: 4px; background: var(--icm-panel2); }
  button.chip { gap: 5px; height: 20px; padding: 0 6px; font-size: 12px; line-height: 18px; color: var(--icm-ink2); white-space: nowrap; }
  button.derived-chip { height: 20px; padding: 0 3px; }
  .chip:hover, .derived-chip:hover { border-color: var(--icm-ink3); }
  .chip:hover { color: var(--icm-ink); }
  .chip::after, .derived-chip::after { content: ''; position: absolute; inset: -3px; }
  .page { flex: none; }
  .page rect, .page path { fill: none; stroke: currentColor; stroke-width: 1.1; }
  @media (pointer: coarse) {
    .chip::after, .derived-chip::after { inset: -12px -6px; }
  }

  .card {
    position: fixed; margin: 0; padding: 14px 16px 16px; overflow: auto; overscroll-behavior: contain; white-space: normal; text-align: start;
    border: 1px solid var(--icm-rule); border-radius: 10px; background: var(--icm-panel); color: var(--icm-ink); box-shadow: var(--icm-shadow); font-size: 13px; line-height: 1.5;
  }
  .card header { display: flex; justify-content: space-between; gap: 12px; align-items: flex-start; }
  .card h3 { margin: 0; font-size: 14px; font-weight: 700; line-height: 1.4; }
  .card-close { flex: none; width: 28px; height: 28px; margin: -4px -6px 0 0; border: 0; border-radius: 6px; background: none; cursor: pointer; display: grid; place-items: center; }
  .card-close:hover { background: var(--icm-panel2); }
  .card-close path { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; }
  .card .source-card { margin-top: 8px; }
  .card dl, .card dd, .card p, .card ul { margin: 0; padding: 0; list-style: none; }
  .source-card > div { display: grid; grid-template-columns: 72px minmax(0, 1fr); gap: 10px; padding: 2px 0; }
  .source-card dt { color: var(--icm-ink3); font-size: 12px; line-height: 20px; }
  .printed { margin-top: 10px; padding-top: 10px; border-top: 1px solid var(--icm-rule); }
  .card h4 { margin: 0; font-weight: 400; }
  .card q { quotes: none; padding: 1px 6px; border-radius: 4px; background: var(--icm-panel2); font-weight: 700; }
  .card .source-kind { display: flex; gap: 6px; align-items: center; margin-top: 8px; color: var(--icm-ink2); font-size: 12px; }
  .card .formula { margin: 8px 0; font-size: 18px; font-weight: 700; }
  .inputs li { padding: 5px 0; border-top: 1px solid var(--icm-rule); }
  .card .inputs { margin-top: 8px; }
  .cite { color: var(--icm-ink3); font-size: 12px; }
`;
