import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../src/define.ts';
import type { IndustryClusterMap } from '../src/index.ts';
import { Engine } from '../src/map/engine.ts';
import { LANGS } from '../src/model/state.ts';
import { overlaps, type Placed, placedParts, placedSymbols } from './overlap/placed.ts';
import { type Position, POSITIONS } from './overlap/positions.ts';

/** Zoom from which each base and port city always has its name: farther out the region is a spot on the map. */
const NAMED_FROM = { liuzhou: 3.5, nanning: 3.5, guilin: 3.5, guigang: 3.5, qinzhou: 5, beihai: 5, fangchenggang: 5 } as const;

let element: IndustryClusterMap;
let engine: Engine;

/** An element with the real cluster, and the engine that draws it. */
async function open(width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  const jump = Engine.prototype.jumpTo;
  const spy = vi.spyOn(Engine.prototype, 'jumpTo').mockImplementation(function (this: Engine, ...given) {
    engine = this;
    return jump.apply(this, given);
  });
  element = document.createElement('industry-cluster-map');
  for (const [name, value] of Object.entries({ src: '/data/guangxi-auto/cluster.json', loading: 'eager', 'no-animation': '' }))
    element.setAttribute(name, value);
  element.style.cssText = `position:fixed;inset:0;width:${width}px;height:${height}px`;
  document.body.append(element);
  await element.whenLoaded();
  spy.mockRestore();
  // Names are placed in CSS px whatever the canvas holds; a coarse one is drawn many times faster by software.
  engine.setPixelRatio(0.25);
}

/** Looks somewhere and waits until the renderer has nothing left to do. */
async function look({ target, selected, theme }: Position, lang: (typeof LANGS)[number]): Promise<void> {
  element.setState({ lang, theme, selected, view: element.getState().view }, { animate: false });
  element.show(target, { animate: false });
  for (let round = 0; round < 2; round += 1) {
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    const idle = engine.once('idle');
    engine.triggerRepaint();
    await idle;
  }
}

function seen(): { symbols: Placed[]; parts: Placed[]; width: number; height: number } {
  const stage = element.stageElement?.getBoundingClientRect();
  if (!stage) throw new Error('there is no map');
  return { symbols: placedSymbols(engine), parts: placedParts(element, stage), width: stage.width, height: stage.height };
}

/** Bases and port cities inside the free part of the map that carry no name. */
function nameless({ symbols, parts, width, height }: ReturnType<typeof seen>, lang: (typeof LANGS)[number]): string[] {
  const missing = Object.entries(NAMED_FROM).flatMap(([id, zoom]) => {
    if (engine.getZoom() < zoom) return [];
    const place = element.cluster?.place(id);
    const lngLat = place?.lngLat;
    if (!lngLat) return [id];
    const short = lang === 'en' ? place.short.en : place.short.zh;
    const { x, y } = engine.project([lngLat[0], lngLat[1]]);
    const isFree =
      x > 40 &&
      y > 40 &&
      x < width - 40 &&
      y < height - 60 &&
      !parts.some((part) => x > part.left && x < part.right && y > part.top && y < part.bottom);
    const isNamed = symbols.some((each) => each.layer !== 'marks' && (each.id === id || (each.text ?? each.name).includes(short)));
    return isFree && !isNamed ? [id] : [];
  });
  return missing.map((id) => `${id} has no name`);
}

/** What is selected has its name on the map: a label, a card or one of its rows, or a callout. */
function unnamedSelection({ symbols, width, height }: ReturnType<typeof seen>, { selected }: Position, lang: (typeof LANGS)[number]): string[] {
  if (selected === null) return [];
  const stage = element.stageElement?.getBoundingClientRect();
  const short = element.cluster?.entity(selected)?.record.short;
  const name = (lang === 'en' ? short?.en : short?.zh) ?? selected;
  const written = [...(element.shadowRoot?.querySelectorAll('.map-plate-name, .map-plate-row, .map-callout') ?? [])].filter((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return stage && left >= stage.left && top >= stage.top && right <= stage.left + width && bottom <= stage.top + height && right > left;
  });
  const isNamed =
    written.some((each) => each.textContent?.includes(name)) || symbols.some(({ layer, text }) => layer !== 'marks' && text?.includes(name));
  return isNamed ? [] : [`${selected} is selected and has no name`];
}

/** A person may pan anything under the legend; where the map itself chooses the view, nothing lies under what stands on it. */
function standing({ symbols, parts }: ReturnType<typeof seen>, { target }: Position): Placed[] {
  const isChosenByHand = typeof target === 'object' && 'zoom' in target;
  return [...symbols, ...parts.filter((part) => !isChosenByHand || part.layer === '.map-plate')];
}

describe.each(POSITIONS)('in an element of %d x %d', (width, height, positions) => {
  beforeAll(() => open(width, height), 120_000);
  afterAll(() => element.remove());

  describe.each(LANGS)('in %s', (lang) => {
    test.each(positions.map((position) => [position.name, position] as const))('%s: nothing stands on anything', async (_, position) => {
      await look(position, lang);
      const shown = seen();
      expect(shown.symbols.length).toBeGreaterThan(3);
      const found = [
        ...overlaps(standing(shown, position), shown.width, shown.height),
        ...nameless(shown, lang),
        ...unnamedSelection(shown, position, lang),
      ];
      // Named in full: a list in an assertion is cut short.
      if (found.length > 0) throw new Error(found.join('\n'));
    });
  });
});
