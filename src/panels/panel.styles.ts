import { css } from 'lit';

/** Headings, numbers, lists and cards of the panels, on a grid of 8 px. */
export const panelBodyStyles = css`
  .reading { container: reading / inline-size; color: var(--icm-ink); font-size: 13px; line-height: 1.5; overflow-wrap: anywhere; }
  .reading h2, .reading h3, .reading h4, .reading p, .reading ul, .reading ol, .reading dl, .reading dd { margin: 0; padding: 0; }
  .reading ul, .reading ol { list-style: none; }
  .reading small { display: block; font-size: 12px; color: var(--icm-ink3); line-height: 1.4; }
  .reading .other { font-weight: 400; color: var(--icm-ink3); }
  .reading button { font: inherit; color: inherit; }
  .reading button:focus-visible, .reading summary:focus-visible, .legend-card button:focus-visible, .legend-card summary:focus-visible {
    outline: 2px solid var(--icm-ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--icm-panel);
  }
  .reading .quiet { color: var(--icm-ink2); margin-top: 8px; }
  .reading .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  .crumbs ol { display: flex; flex-wrap: wrap; font-size: 12px; color: var(--icm-ink2); }
  .crumbs li { display: flex; align-items: center; min-width: 0; }
  .crumbs li + li::before { content: '›'; margin: 0 6px; color: var(--icm-ink3); }
  .crumbs li[aria-current] { color: var(--icm-ink); }
  .crumbs button, .link { border: 0; background: none; padding: 0; cursor: pointer; text-align: start; }
  .crumbs button:hover, .link:hover { text-decoration: underline; text-underline-offset: 3px; }
  .reading .link { color: var(--icm-base); }
  .panel-head { margin-top: 4px; }
  .panel-head h2 { font-size: 22px; line-height: 1.3; font-weight: 700; }
  .full-name { display: inline-block; max-width: 100%; }
  .panel-head h2 .other { font-size: 15px; white-space: nowrap; }
  .subtitle { display: flex; flex-wrap: wrap; gap: 2px 12px; color: var(--icm-ink2); font-size: 12px; align-items: center; }
  .reading .panel-head .subtitle { margin-top: 4px; }

  .number { white-space: nowrap; }
  .number b { font-weight: 700; line-height: 1; letter-spacing: -0.01em; }
  .number .sign { font-family: Arial, 'Liberation Sans', sans-serif; font-size: 0.86em; margin-inline-end: 0.04em; }
  .number .sign-word { font-size: max(0.5em, 12px); font-weight: 400; margin-inline-end: 0.2em; }
  .number .unit { color: var(--icm-ink2); font-weight: 400; display: inline-block; line-height: 1.3; }
  .number.hero { white-space: normal; }
  .number.hero b { font-size: 64px; }
  .number.hero .unit { font-size: 18px; margin-inline-start: 8px; }
  .number.pair b { font-size: 46px; }
  .number.pair .unit { font-size: 14px; }
  .number.key { display: block; white-space: normal; line-height: 1.15; }
  .number.key b { font-size: 28px; line-height: 1.1; }
  .number.key .unit { font-size: 12px; }
  .number.row b { font-size: 15px; }
  .number.row .unit { font-size: 12px; }

  .hero-block { margin-top: 18px; }
  .hero-label { color: var(--icm-ink); }
  .hero-line { display: flex; flex-wrap: wrap; align-items: flex-end; justify-content: space-between; gap: 4px 12px; margin-top: 6px; }
  .hero-line .hero-chip { margin-inline-start: auto; margin-bottom: 2px; }
  .hero-scope { margin-top: 6px; }
  .hero-pair { display: grid; grid-template-columns: 1fr 1fr; margin-top: 16px; }
  .hero-pair .hero-block { margin: 0; min-width: 0; }
  .hero-pair .hero-block + .hero-block { border-inline-start: 1px solid var(--icm-rule); padding-inline-start: 20px; }
  .hero-pair .hero-line .number { flex-basis: 100%; white-space: normal; }
  .hero-pair .hero-line .hero-chip { margin-inline-start: 0; margin-top: 4px; }
  .pill { display: inline-block; border: 1px solid var(--icm-base); color: var(--icm-base); border-radius: 12px; padding: 1px 9px; font-size: 12px; font-weight: 700; line-height: 18px; }

  .block { margin-top: 24px; padding-top: 14px; border-top: 1px solid var(--icm-rule); }
  .block-head { display: flex; justify-content: space-between; align-items: baseline; gap: 12px; margin-bottom: 10px; }
  .block-head h3 { font-size: 14px; font-weight: 700; }
  .block-head .aside { font-size: 12px; color: var(--icm-ink2); text-align: end; }
  .key-figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(128px, 1fr)); gap: 0; overflow: hidden; margin-bottom: -12px; }
  .key-figures li { padding: 0 12px; border-inline-start: 1px solid var(--icm-rule); margin-inline-start: -1px; display: grid; grid-row: span 3; grid-template-rows: subgrid; align-content: start; }
  .key-figures.one-line li { grid-row: span 2; }
  .reading .key-figures { margin: 0 0 -12px -12px; }
  .key-label { font-size: 12px; color: var(--icm-ink2); line-height: 1.35; padding-bottom: 4px; }
  .key-figures .number.key { padding-bottom: 12px; }
  .key-chip { padding-bottom: 14px; margin-top: -6px; }
  .key-shared { margin-top: 10px; }
  .leg-name { display: flex; align-items: center; }
  .leg-name .leg { flex: none; }

  .base-cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(112px, 1fr)); gap: 8px; }
  .base-card { position: relative; border: 1px solid var(--icm-rule); border-radius: 8px; padding: 10px 12px; min-width: 0; }
  .base-card:hover { border-color: var(--icm-base); }
  .base-card.known { grid-column: 1 / -1; display: grid; grid-template-columns: 64px minmax(0, 1fr); gap: 4px 14px; background: var(--icm-base-tint); border-color: var(--icm-base-rule); }
  .base-card.known > .ring { grid-row: 1 / 3; align-self: center; }
  .base-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 2px 8px; }
  .base-name { border: 0; background: none; padding: 0; text-align: start; cursor: pointer; }
  .reading .base-name { font-size: 15px; font-weight: 700; }
  .base-name .other { font-size: 12px; }
  .base-name::after { content: ''; position: absolute; inset: 0; border-radius: 8px; }
  .reading .base-name:focus-visible { outline: none; box-shadow: none; }
  .base-name:focus-visible::after { outline: 2px solid var(--icm-ink); outline-offset: 2px; }
  .chips { display: flex; flex-wrap: wrap; gap: 4px; position: relative; z-index: 1; }
  .base-numbers { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; }
  .base-numbers .number b { font-size: 22px; }
  .base-numbers small { display: inline; color: var(--icm-ink2); }
  .base-target b { color: var(--icm-base); }
  .base-note { grid-column: 1 / -1; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; border-top: 1px solid var(--icm-base-rule); padding-top: 6px; margin-top: 4px; font-size: 12px; color: var(--icm-ink2); }
  .base-none { display: flex; gap: 8px; align-items: center; margin: 6px 0; font-size: 12px; color: var(--icm-ink2); line-height: 1.3; }
  .base-none svg { flex: none; }
  .status-counts { display: flex; flex-wrap: wrap; gap: 2px 8px; font-size: 12px; color: var(--icm-ink2); }
  .status-counts > span { display: inline-flex; align-items: center; gap: 3px; }
  .no-number { display: flex; gap: 14px; align-items: center; margin-top: 18px; padding: 14px 16px; border: 1px dashed var(--icm-base-rule); border-radius: 8px; }
  .no-number svg { flex: none; }
  .no-number b { display: block; font-size: 14px; }
  .no-number p { color: var(--icm-ink2); }
  .no-number p b { color: var(--icm-ink); }

  .rows > li { border-top: 1px solid var(--icm-rule); }
  .rows > li:first-child { border-top: 0; }
  .figure-row { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: 2px 10px; align-items: center; padding: 7px 0; }
  .figure-row .row-chip { grid-column: 3; min-width: 58px; text-align: end; }
  .item-row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 10px; align-items: center; }
  .item { display: flex; gap: 10px; align-items: center; width: 100%; padding: 6px 0; border: 0; background: none; text-align: start; border-radius: 4px; }
  button.item { cursor: pointer; }
  button.item:hover .item-name { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
  button.item[aria-current='true'] .mark { outline: 2.5px solid var(--icm-spine); outline-offset: 2px; border-radius: 50%; }
  .item-name { min-width: 0; line-height: 1.35; }
  .item-name small { text-decoration: none; }
  .status-group h4 { font-size: 12px; font-weight: 400; color: var(--icm-ink2); margin-top: 10px; }
  .status-group:first-child h4 { margin-top: 0; }
  .count { color: var(--icm-ink2); }
  .fold > summary, .twin > summary, .panel-foot summary { cursor: pointer; font-size: 12px; color: var(--icm-ink2); padding: 6px 0; width: fit-content; }
  .fold > summary:hover, .twin > summary:hover, .panel-foot summary:hover { color: var(--icm-ink); }
  .unsaid .rows > li { position: relative; padding: 3px 0 3px 20px; border: 0; }
  .unsaid li::before { content: ''; position: absolute; left: 1px; top: 8px; width: 9px; height: 9px; border: 1px dashed var(--icm-base); border-radius: 50%; }
  .facts { margin-top: 12px; }
  .reading .facts { margin-top: 12px; }
  .facts > div { display: grid; grid-template-columns: 88px minmax(0, 1fr); gap: 12px; padding: 5px 0; border-top: 1px solid var(--icm-rule); }
  .facts dd { min-width: 0; overflow-wrap: anywhere; }
  .position-links { display: flex; flex-wrap: wrap; gap: 0 12px; }
  .reading .facts dd a { color: var(--icm-base); text-decoration: underline; text-underline-offset: 3px; }
  .facts dt { color: var(--icm-ink2); font-size: 12px; line-height: 20px; }
  .site-head { display: flex; gap: 14px; align-items: center; margin-top: 8px; }
  .site-head svg { flex: none; }
  .badges { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; }
  .reading .badges { margin-top: 12px; }
  .reading .precision { margin-top: 12px; padding: 8px 12px; border-radius: 6px; background: var(--icm-panel2); color: var(--icm-ink2); }
  .dots { display: inline-flex; gap: 4px; }
  .hue { display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-inline-end: 8px; border: 1px solid var(--icm-ink3); }
  .dots .hue { margin: 0; }
  .hue-0 { background: var(--icm-actor-0); }
  .hue-1 { background: var(--icm-actor-1); }
  .hue-2 { background: var(--icm-actor-2); }
  .hue-3 { background: var(--icm-actor-3); }
  .panel-foot { margin-top: 24px; border-top: 1px solid var(--icm-rule); padding-top: 6px; color: var(--icm-ink2); }
  .panel-foot li { padding: 4px 0; }

  .issues { color: var(--icm-ink); font-size: 13px; }
  .issues h2 { margin: 0; font-size: 16px; }
  .issues .quiet { margin: 2px 0 10px; color: var(--icm-ink2); }
  .issues ol { margin: 0; padding: 0; list-style: none; }
  .issues li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 10px; padding: 6px 0; border-top: 1px solid var(--icm-rule); overflow-wrap: anywhere; }
  .severity { font-weight: 700; color: var(--icm-spine-text); }
  .warning .severity { color: var(--icm-ink2); }

  @container reading (max-width: 340px) {
    .number.hero b { font-size: 54px; }
    .number.pair b { font-size: 40px; }
  }
  @container reading (max-width: 400px) {
    .reading:lang(en) .figure-row { grid-template-columns: minmax(0, 1fr) auto; }
    .reading:lang(en) .figure-row .row-name { grid-column: 1 / -1; }
    .reading:lang(en) .figure-row .row-chip { grid-column: 2; }
  }

  @media (pointer: coarse) {
    .item { min-height: 44px; }
    .fold > summary, .twin > summary, .panel-foot summary { min-height: 44px; padding-block: 13px; box-sizing: border-box; }
    .crumbs button { min-height: 44px; }
    .position-links a { display: inline-block; padding-block: 12px; }
  }
`;
