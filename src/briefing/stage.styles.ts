import { css } from 'lit';

/**
 * Type and places of the stage. Everything is measured in `--u`, one pixel of a 1920 x 1080 screen; a wall (wider than 2.4:1) reads
 * 1.25 larger at 1080 high and has the column at its right third; a tall screen has it below the map.
 */
export const stageStyles = css`
  .brief > .brief-stage, .brief-stage { position: absolute; inset: 0; container: brief / size; pointer-events: none; color: var(--icm-ink); }
  .brief-column {
    --u: min(100cqw / 1920, 100cqh / 1080);
    position: absolute; inset: 0 auto 0 0; width: calc(900 * var(--u)); padding: calc(44 * var(--u)) calc(140 * var(--u)) calc(32 * var(--u)) calc(96 * var(--u));
    display: flex; flex-direction: column; gap: calc(32 * var(--u));
    background: linear-gradient(90deg, var(--icm-sea) 76%, transparent);
    font-size: calc(24 * var(--u)); line-height: 1.4;
  }
  .brief-column p, .brief-column ol, .brief-column ul, .brief-title { margin: 0; padding: 0; list-style: none; }
  .brief-top { display: flex; align-items: center; gap: calc(24 * var(--u)); flex: none; }
  .brief-progress { display: flex; gap: calc(8 * var(--u)); }
  .brief-progress button { pointer-events: auto; display: block; width: calc(44 * var(--u)); padding: calc(16 * var(--u)) 0; border: 0; background: none; cursor: pointer; }
  .brief-progress button::before { content: ''; display: block; height: calc(6 * var(--u)); border-radius: 9px; background: var(--icm-rule); }
  .brief-progress .seen::before { background: var(--icm-ink2); }
  .brief-progress .now::before { background: var(--icm-spine); }
  .brief-progress button:hover::before { background: var(--icm-ink); }
  .brief-count { font-size: calc(22 * var(--u)); color: var(--icm-ink2); white-space: nowrap; }

  .brief-body {
    --v: calc(var(--u) * var(--fit, 1)); flex: 1; min-height: 0; overflow: hidden auto; scrollbar-width: none; display: flex; flex-direction: column; font-size: calc(24 * var(--v));
    animation: brief-in 160ms 200ms both;
  }
  .brief-body > * { flex: none; }
  .brief-kicker { display: flex; flex-wrap: wrap; gap: 0 calc(14 * var(--v)); font-size: calc(28 * var(--v)); line-height: 1.4; }
  .brief-kicker b { color: var(--icm-spine); }
  .brief-kicker span { color: var(--icm-ink3); }
  .brief-title { font-size: calc(76 * var(--v)); line-height: 1.15; font-weight: 700; text-wrap: balance; margin: calc(10 * var(--v)) 0 calc(12 * var(--v)); margin-inline-start: -0.03em; }
  .brief-title:lang(en) { font-size: calc(64 * var(--v)); }
  .brief-other { font-size: calc(32 * var(--v)); color: var(--icm-ink2); }
  .brief-rule { width: calc(80 * var(--v)); height: calc(5 * var(--v)); margin: calc(32 * var(--v)) 0 calc(34 * var(--v)); border: 0; background: var(--icm-spine); flex: none; }
  .brief-label { font-size: calc(24 * var(--v)); color: var(--icm-ink2); }
  .brief-hero .brief-label { font-size: calc(32 * var(--v)); }
  .brief-hero-line { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 calc(28 * var(--v)); }
  .brief-number b { font-size: calc(168 * var(--v)); line-height: 1.05; letter-spacing: -0.02em; margin-inline-start: -0.03em; }
  .brief-number .brief-unit { font-size: calc(48 * var(--v)); }
  .brief-unit { color: var(--icm-ink2); font-weight: 400; white-space: nowrap; }
  .brief-unit small { display: block; font-size: 0.8em; }
  .brief-number .brief-unit:has(small) { display: inline-block; font-size: calc(32 * var(--v)); line-height: 1.25; }
  .brief-number:lang(en) b { font-size: calc(140 * var(--v)); }
  .brief-number .brief-unit:lang(en) { font-size: calc(32 * var(--v)); }
  .brief-second .brief-unit small { display: none; }
  /* Three numbers with many digits: set smaller, the unit on the line below in every column alike. */
  .brief-figures li:lang(en) .brief-second b { font-size: calc(48 * var(--v)); }
  .brief-figures .brief-second:lang(en) .brief-unit { display: block; font-size: calc(22 * var(--v)); }
  .brief-sign { font-family: Arial, 'Liberation Sans', sans-serif; }
  .brief-scope { align-self: center; padding: calc(4 * var(--v)) calc(16 * var(--v)); border: max(1px, calc(2 * var(--v))) solid var(--icm-base); border-radius: 99px; font-size: calc(22 * var(--v)); color: var(--icm-base); }
  .brief-text { font-size: calc(28 * var(--v)); line-height: 1.5; margin-top: calc(16 * var(--v)) !important; text-wrap: balance; }
  .brief-figures { display: flex; margin-top: calc(32 * var(--v)) !important; padding-top: calc(24 * var(--v)) !important; border-top: 1px solid var(--icm-rule); }
  .brief-figures li { flex: 1 1 0; min-width: 0; padding: 0 calc(20 * var(--v)); }
  .brief-figures li + li { border-inline-start: 1px solid var(--icm-rule); }
  .brief-figures li:first-child { padding-inline-start: 0; }
  .brief-figures .brief-label { display: block; font-size: calc(22 * var(--v)); text-wrap: balance; }
  .brief-figures .brief-label span { display: block; }
  .brief-second b { font-size: calc(64 * var(--v)); line-height: 1.15; }
  .brief-second .brief-unit { font-size: calc(26 * var(--v)); }
  .brief-derived { display: inline-flex; align-items: center; gap: 0.4em; font-size: calc(22 * var(--v)); color: var(--icm-ink2); white-space: nowrap; }
  .brief-derived button, .brief-foot button { pointer-events: auto; }
  .brief-derived svg { width: 1em; height: 1em; }
  .brief-chart { margin-top: calc(36 * var(--v)); max-width: calc(760 * var(--u)); }
  .brief-actors { display: flex; flex-wrap: wrap; gap: calc(10 * var(--v)) calc(40 * var(--v)); margin-top: calc(36 * var(--v)) !important; }
  .brief-actors li { display: flex; align-items: center; gap: calc(12 * var(--v)); }
  .brief-actors svg { width: calc(32 * var(--v)); height: calc(32 * var(--v)); flex: none; }
  .brief-foot { flex: none; display: flex; flex-wrap: wrap; align-items: center; gap: calc(6 * var(--u)) calc(12 * var(--u)); font-size: calc(22 * var(--u)); color: var(--icm-ink3); }
  .brief-foot .chip { height: auto; padding: 0.1em 0.4em; gap: 0.35em; font: inherit; line-height: 1.4; }
  .brief-foot .chip svg { width: 0.6em; height: 0.75em; }

  .brief-buttons { position: absolute; top: 24px; right: 24px; display: flex; gap: 4px; pointer-events: auto; opacity: 0; transition: opacity 160ms; }
  .awake .brief-buttons, .brief-buttons:hover, .brief-buttons:focus-within { opacity: 1; }
  .brief-buttons button { width: 44px; height: 44px; display: grid; place-items: center; border: 0; border-radius: 8px; padding: 0; cursor: pointer; color: var(--icm-ink); background: color-mix(in srgb, var(--icm-panel) 84%, transparent); }
  .brief-buttons button:disabled { color: var(--icm-ink3); cursor: default; }
  .brief-buttons button:not(:disabled):hover { background: var(--icm-panel2); }
  .brief-buttons svg { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .brief-empty { position: absolute; inset: 0; display: grid; place-content: center; margin: 0; font-size: 22px; }
  .brief-unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .brief-black { position: absolute; inset: 0; pointer-events: auto; background: var(--icm-blackout); cursor: none; }

  @container brief (min-aspect-ratio: 24/10) {
    .brief-column {
      --u: calc(100cqh / 1080 * 1.25); inset: 0 0 0 auto; width: 33.4cqw; padding: calc(52 * var(--u)) calc(64 * var(--u)) calc(32 * var(--u)); gap: calc(12 * var(--u));
      background: var(--icm-panel); border-inline-start: 1px solid var(--icm-rule);
    }
    .brief-top { align-self: flex-end; }
    .brief-other { font-size: calc(28 * var(--v)); }
    .brief-rule { margin: calc(20 * var(--v)) 0; }
    .brief-text { font-size: calc(26 * var(--v)); }
    .brief-buttons { right: calc(33.4cqw + 24px); }
  }
  @container brief (max-aspect-ratio: 10/9) {
    .brief-column {
      --u: calc(min(100cqw / 780, 100cqh / 1500)); inset: auto 0 0; width: auto; height: 56cqh; overflow-y: auto; pointer-events: auto;
      padding: calc(16 * var(--u)) calc(40 * var(--u)) calc(32 * var(--u)); gap: calc(20 * var(--u));
      background: var(--icm-panel); border-radius: 18px 18px 0 0; font-size: max(13px, calc(26 * var(--u)));
    }
    .brief-body { flex: none; overflow: visible; }
    .brief-title { font-size: max(22px, calc(56 * var(--v))); }
    .brief-title:lang(en) { font-size: max(20px, calc(48 * var(--v))); }
    .brief-kicker, .brief-hero .brief-label { font-size: max(13px, calc(26 * var(--v))); }
    .brief-other { font-size: max(13px, calc(28 * var(--v))); }
    .brief-rule { display: none; }
    .brief-hero { margin-top: calc(20 * var(--v)); }
    .brief-number b, .brief-number:lang(en) b { font-size: max(44px, calc(128 * var(--v))); }
    .brief-number .brief-unit, .brief-number .brief-unit:lang(en) { font-size: max(16px, calc(38 * var(--v))); }
    .brief-text { font-size: max(14px, calc(28 * var(--v))); }
    .brief-figures .brief-label span { display: block; }
  .brief-second b { font-size: max(24px, calc(56 * var(--v))); }
    .brief-second .brief-unit, .brief-figures .brief-label, .brief-scope, .brief-derived, .brief-foot, .brief-count { font-size: max(12px, calc(24 * var(--v))); }
    .brief-progress button { width: calc(60 * var(--u)); padding: calc(22 * var(--u)) 0; }
  }
  .map:has(.brief-stage) .foot { max-width: calc(100cqw - 800 * min(100cqw / 1920, 100cqh / 1080)); }
  /* The attribution and the review number stay in view beside or above the words, and are read from the back row. */
  .map:has(.brief-stage) .citation { font-size: max(12px, calc(17 * 100cqh / 1080)); line-height: 1.5; padding: 0.4em 0.9em; }
  @container cluster (min-aspect-ratio: 24/10) { .map:has(.brief-stage) .foot { right: 33.4cqw; max-width: 66cqw; } .map:has(.brief-stage) .citation { font-size: max(12px, calc(24 * 100cqh / 1080)); } }
  @container cluster (max-aspect-ratio: 10/9) { .map:has(.brief-stage) .foot { bottom: 56cqh; max-width: 100%; } }
  @keyframes brief-in { from { opacity: 0; } }
  :host([no-animation]) .brief-body { animation: none; }
  @media (pointer: coarse) { .brief-buttons { opacity: 1; } }
  @media (prefers-reduced-motion: reduce) { .brief-body { animation: none; } .brief-buttons { transition: none; } }
  @media (forced-colors: active) {
    .brief-column { background: Canvas; }
    .brief-progress button::before { background: GrayText; }
    .brief-progress .now::before, .brief-rule { background: Highlight; }
    .brief-actors svg { forced-color-adjust: none; }
  }
`;
