/** Style sheet of the cards beside zones and of the callout; colours come in as custom properties from the flavour. */
export const plateStyles = `
.map-plates { position: absolute; inset: 0; overflow: hidden; pointer-events: none; font: 400 14px/1.3 var(--map-font); color: var(--map-ink); font-synthesis: none; font-variant-numeric: tabular-nums; }
.map-plates svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
.map-plates line { stroke: var(--map-base); stroke-width: 1.5; }
.map-plate { position: absolute; left: 0; top: 0; box-sizing: border-box; pointer-events: auto; background: var(--map-panel); border-radius: 10px; box-shadow: var(--map-shadow); }
.map-plate::before { content: ""; position: absolute; left: -1px; top: 14px; width: 3px; height: 22px; background: var(--map-base); }
.map-plate-head { position: absolute; left: 16px; right: 16px; top: 12px; display: flex; align-items: baseline; gap: 8px; white-space: nowrap; border: 0; padding: 0; margin: 0; background: none; font: inherit; color: inherit; cursor: pointer; text-align: start; }
.map-plate-name { font-size: 18px; font-weight: 700; }
.map-plate-latin { font-size: 13px; color: var(--map-ink3); }
.map-plate-error { margin-inline-start: auto; font-size: 12px; color: var(--map-ink2); }
.map-plate-row { position: absolute; display: flex; align-items: center; gap: 7px; height: 34px; box-sizing: border-box; padding: 0 4px 0 0; border: 0; margin: 0; background: none; font: inherit; color: inherit; text-align: start; cursor: pointer; border-radius: 17px; white-space: nowrap; }
.map-plate-row canvas { flex: none; border-radius: 50%; }
.map-plate-row span { min-width: 0; overflow: hidden; text-overflow: ellipsis; line-height: 1.6; }
.map-plate-row:hover span, .map-plate-head:hover .map-plate-name { text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; }
.map-plate-row[aria-pressed="true"] span { font-weight: 700; }
.map-plate-row[aria-pressed="true"] canvas { box-shadow: 0 0 0 2.5px var(--map-spine); }
.map-plate-row[data-related] canvas { box-shadow: 0 0 0 1.5px var(--map-spine); }
.map-plate-row:focus-visible, .map-plate-head:focus-visible { outline: 2px solid var(--map-ink); outline-offset: 0; box-shadow: 0 0 0 4px var(--map-panel); }
.map-plate-row[data-ghost] > *, .map-plate[data-ghost] > .map-plate-head, .map-plates line[data-ghost] { opacity: var(--map-ghost); }
.map-callout { position: absolute; left: 0; top: 0; white-space: nowrap; font-weight: 700; line-height: 1.25; padding: 1px 6px; margin: -1px -6px; border-radius: 9px; background: color-mix(in srgb, var(--map-land) 88%, transparent); }
.map-callout-dot { position: absolute; left: -7px; top: -7px; width: 14px; height: 14px; box-sizing: border-box; border: 2.5px solid var(--map-spine); border-radius: 50%; background: var(--map-land); }
.map-call { position: absolute; left: 0; top: 0; box-sizing: border-box; display: flex; flex-direction: column; justify-content: center; gap: 4px; margin: 0; padding: 0 12px; border: 0; border-radius: 6px; pointer-events: auto; background: var(--map-panel); color: var(--map-ink2); box-shadow: var(--map-shadow); font: inherit; text-align: start; white-space: nowrap; cursor: pointer; }
.map-call strong { color: var(--map-spine-text); }
.map-call:hover strong { text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; }
.map-call:focus-visible { outline: 2px solid var(--map-ink); box-shadow: 0 0 0 4px var(--map-panel); }
.map-hatch { display: inline-block; width: 0.85em; height: 0.85em; margin-inline-start: 0.5em; vertical-align: -0.06em; border: 1.2px solid var(--map-ink2); background: repeating-linear-gradient(45deg, var(--map-ink3) 0 1.3px, transparent 1.3px 4px); }
.map-plates .map-call-leader { stroke: var(--map-ink2); stroke-width: 1; }
.maplibregl-canvas:focus-visible { outline: 2px solid var(--map-ink, currentColor); outline-offset: -4px; }
`;
