import { describe, expect, test } from 'vitest';
import { SITE_KINDS, STATUSES } from '../sources/records.ts';
import { FLAVOURS } from '../theme/flavour.ts';
import { flavours } from '../theme/flavours.ts';
import { drawScene } from './draw-scene.ts';
import { everySite, nameLabel, squareGround, squareScene } from './drawing.fixture.ts';

const options = { widthPx: 1200, heightPx: 900, target: { bounds: [103, 18, 113, 28] }, title: '方区', description: '一幅图' } as const;
const HOSTILE = `<img src=x onerror="alert('1')">&\u0000\uD800</text><script>`;

/** Complains about the first thing in which a text is not well-formed XML; empty when it is. */
function xmlFault(xml: string): string {
  const open: string[] = [];
  const tag = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
  let at = 0;
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at) < 0 ? xml.length : xml.indexOf('<', at);
      const text = xml.slice(at, end);
      if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) return `stray & in ${text}`;
      at = end;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(xml);
    if (!found) return `broken tag at ${xml.slice(at, at + 80)}`;
    const [whole, closing, name = '', attributes = '', empty] = found;
    const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map(([, key]) => key);
    if (new Set(names).size < names.length) return `an attribute twice in ${whole}`;
    if (closing && open.pop() !== name) return `unexpected ${whole}`;
    if (!closing && !empty) open.push(name);
    at += whole.length;
  }
  return open.join();
}

describe('a drawn scene', () => {
  test.for(FLAVOURS)('is one well-formed SVG document in the flavour %s', (flavour) => {
    for (const level of ['world', 'wide', 'region', 'city', 'site'] as const) {
      const svg = drawScene(squareScene({ flavour, level }), options);
      expect(xmlFault(svg)).toBe('');
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="900" viewBox="0 0 1200 900"/);
      expect(svg).not.toContain('NaN');
    }
  });

  test('says what it is to a screen reader', () => {
    const svg = drawScene(squareScene(), options);
    expect(svg).toContain('role="img" aria-labelledby="map-title map-description"');
    expect(svg).toContain('<title id="map-title">方区</title><desc id="map-description">一幅图</desc>');
  });

  test('holds no script, no link and no reference to anything outside itself', () => {
    const ground = {
      ...squareGround(),
      relief: {
        url: 'https://example.org/r.webp',
        corners: [
          [100, 30],
          [116, 30],
          [116, 20],
          [100, 20],
        ],
      } as const,
    };
    const svg = drawScene(squareScene({ ground }), options);
    expect(svg).not.toMatch(/<(script|style|image|a|foreignObject)\b|\son\w+=|href="[^#]|url\([^#]/);
    const inside = { ...ground, relief: { ...ground.relief, url: 'data:image/webp;base64,AA' } };
    expect(drawScene(squareScene({ ground: inside }), options)).toContain('<image href="data:image/webp;base64,AA"');
  });

  test('writes hostile names as text, wherever they stand', () => {
    const scene = squareScene();
    const label = nameLabel(HOSTILE, { pinned: true });
    const svg = drawScene(
      {
        ...scene,
        bases: scene.bases.map((base) => ({ ...base, id: HOSTILE, label })),
        plates: scene.plates.map((plate) => ({
          ...plate,
          id: HOSTILE,
          title: HOSTILE,
          latin: HOSTILE,
          rows: plate.rows.map((row) => ({ ...row, name: HOSTILE })),
        })),
        routes: scene.routes.map((route) => ({ ...route, id: HOSTILE })),
      },
      { ...options, title: HOSTILE, description: HOSTILE, idPrefix: 'x-' },
    );
    expect(xmlFault(svg)).toBe('');
    expect(svg).not.toMatch(/<img|<script|[\uD800-\uDFFF]/);
    expect(svg).not.toContain('\u0000');
    expect(svg).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;&lt;/text&gt;&lt;script&gt;');
  });

  test('draws every kind in every state, each differently', () => {
    const svg = drawScene(squareScene({ fans: [], plates: [], bases: [], gateways: [], markets: [], routes: [] }), options);
    const drawn = everySite().map(({ id }) =>
      new RegExp(`<g data-id="${id}">(.*?)</g>`).exec(svg)?.[1]?.replace(/ (cx|cy)="[^"]*"|translate\([^)]*\)/g, ''),
    );
    expect(drawn).not.toContain(undefined);
    expect(new Set(drawn).size).toBe(SITE_KINDS.length * STATUSES.length);
  });

  test('marks what is selected and what belongs to it', () => {
    const svg = drawScene(squareScene({ selected: 'known', related: ['port'] }), options);
    expect(svg.match(/data-selected/g)).toHaveLength(1);
    expect(drawScene(squareScene(), options)).not.toContain('data-selected');
  });

  test('a road that is not open yet is dashed, an open one is not', () => {
    const svg = drawScene(squareScene(), options);
    expect(/<path[^>]*data-route="new-road"[^>]*>/.exec(svg)?.[0]).toContain('stroke-dasharray');
    expect(/<path[^>]*data-route="road"[^>]*>/.exec(svg)?.[0]).not.toContain('stroke-dasharray');
  });

  test('light and dark differ in every colour of ground, ink and marks', () => {
    const [light, dark] = (['light', 'dark'] as const).map((flavour) => drawScene(squareScene({ flavour }), options));
    for (const name of [
      'land',
      'landOutside',
      'sea',
      'ink',
      'ink2',
      'base',
      'baseDisc',
      'spine',
      'rail',
      'pictogram',
      'regionLine',
      'river',
      'coast',
    ] as const) {
      expect(light, name).toContain(flavours.light[name]);
      expect(light, name).not.toContain(flavours.dark[name]);
      expect(dark, name).toContain(flavours.dark[name]);
      expect(dark, name).not.toContain(flavours.light[name]);
    }
  });

  test('names the seat, the river, the sea and the neighbour of its ground', () => {
    const svg = drawScene(squareScene({ sites: [], markets: [] }), options);
    for (const name of ['西县', '长河', '南湾', '北省']) expect(svg).toContain(`>${name}<`);
  });

  test('keeps every id under its prefix, so that two drawings can stand on one page', () => {
    const ids = [...drawScene(squareScene(), { ...options, idPrefix: 'left-' }).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !id?.startsWith('left-'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('without a ground the marks stand on plain paper', () => {
    const svg = drawScene(squareScene({ ground: null }), options);
    expect(xmlFault(svg)).toBe('');
    expect(svg).toContain('data-id="known"');
  });

  test('leaves the background open when asked', () => {
    expect(drawScene(squareScene({ ground: null }), { ...options, background: 'none' })).not.toContain('<rect width="1200"');
  });

  test('refuses a scene with a length that is no number', () => {
    const [site] = everySite();
    if (!site) throw new Error('the fixture has no site');
    expect(() => drawScene(squareScene({ sites: [{ ...site, discPx: Number.NaN }] }), options)).toThrow('invalid length in a drawing: NaN');
  });
});
