import type { Browser, Locator } from 'playwright-core';
import { openMap } from '../e2e/explore.ts';
import type { Site } from '../e2e/site.ts';
import type { Album, Box } from './album.ts';
import type { Shot, Size } from './shots.ts';

/** Room around the element on the gallery's page, CSS px. */
const PAGE_ROOM = { width: 60, height: 300, least: 1200 } as const;

/** Takes pictures of levels at one size on one page of the gallery; the page stays and only its state changes. The result names what is wrong. */
export async function pictureLevels(browser: Browser, site: Site, album: Album, size: Size, shots: readonly Shot[]): Promise<readonly string[]> {
  const [first] = shots;
  if (!first) return [];
  const [width, height] = sizeOf(size);
  const viewport = { width: Math.max(PAGE_ROOM.least, width + PAGE_ROOM.width), height: height + PAGE_ROOM.height };
  const query = new URLSearchParams({ scene: first.scene.id, lang: first.lang, theme: first.flavour, size });
  const opened = await openMap(browser, site, `gallery/?${query}`, { viewport });
  try {
    await opened.page.evaluate(() => document.fonts.ready);
    const box = await boxOf(opened.map, width, height);
    const faults: string[] = [];
    for (const shot of shots) {
      await pose(opened.map, shot);
      const fault = await album.keep(opened.page, shot.name, box);
      if (fault) faults.push(fault);
    }
    return [...faults, ...opened.faults, ...opened.strangers.map((url) => `another origin was asked: ${url}`)];
  } finally {
    await opened.close();
  }
}

function sizeOf(size: Size): readonly [width: number, height: number] {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return [width, height];
}

async function boxOf(map: Locator, width: number, height: number): Promise<Box> {
  const box = await map.boundingBox();
  if (box?.width !== width || box.height !== height) throw new Error(`the element is ${box?.width} x ${box?.height}, not ${width} x ${height}`);
  return box;
}

function pose(map: Locator, { scene: { state, level }, flavour, lang }: Shot): Promise<void> {
  const next = { selected: null, ...state, theme: flavour, lang };
  return map.evaluate(
    (element, [partial, shown]) => {
      const cluster = element as HTMLElementTagNameMap['industry-cluster-map'];
      cluster.setState(partial, { animate: false });
      if (shown) cluster.show({ level: shown }, { animate: false });
    },
    [next, level ?? null] as const,
  );
}
