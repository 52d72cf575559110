import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Label } from '../scene/map-scene.ts';
import { flavours } from '../theme/flavours.ts';
import { labelFeature } from './label.features.ts';
import { lookOf } from './style/look.ts';
import { pinnedLabelLayers } from './style/names.layers.ts';
import { smallScene } from './testing/scene.fixture.ts';

const base: Label = {
  lines: [
    { text: '柳州', tone: 'name' },
    { text: 'Liuzhou', tone: 'latin' },
    { text: '150.5 万辆/年', tone: 'accent' },
    { text: '300 万辆', tone: 'plain' },
  ],
  side: 'right',
  sizePx: 24,
  gapPx: 48,
  priority: 1,
  pinned: true,
};

/** What the engine makes of a label: its sections with text, size and colour. */
function sections(label: Label): { text: string; scale: number | null; bold: boolean; colour: string | undefined }[] {
  const feature = labelFeature('liuzhou', [109.4, 24.3], [0, 0], label);
  const field = pinnedLabelLayers(lookOf(smallScene))[0]?.layout;
  const expression = field && 'text-field' in field ? field['text-field'] : null;
  const parsed = createExpression(expression, 'label');
  if (parsed.result === 'error') throw new Error(parsed.value.map((error) => error.message).join());
  const { sections: found } = parsed.value.evaluate({ zoom: 6 }, { type: 'Point', properties: feature.properties ?? {} });
  return found
    .filter((section: { text: string }) => section.text !== '')
    .map((section: { text: string; scale: number | null; fontStack: string | null; textColor: { toString(): string } | null }) => ({
      text: section.text,
      scale: section.scale,
      bold: section.fontStack?.startsWith('Map Bold') ?? false,
      colour: section.textColor?.toString(),
    }));
}

function rgba(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return `rgba(${(value >> 16) & 255},${(value >> 8) & 255},${value & 255},1)`;
}

describe('a label', () => {
  it('sets the name bold in ink, the second language beside it, the number bold in teal below', () => {
    const { ink, ink2, base: teal } = flavours.light;
    expect(sections(base)).toEqual([
      { text: '柳州', scale: 1, bold: true, colour: rgba(ink) },
      { text: ' Liuzhou', scale: 0.68, bold: false, colour: rgba(ink2) },
      { text: '\n150.5 万辆/年', scale: 0.64, bold: true, colour: rgba(teal) },
      { text: '\n300 万辆', scale: 0.62, bold: false, colour: rgba(ink2) },
    ]);
  });

  it('keeps the name next to its mark when it stands to the left', () => {
    expect(
      sections({ ...base, side: 'left' })
        .map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(['Liuzhou', ' 柳州']);
  });

  it('sets the second language under the name above and below a mark', () => {
    expect(sections({ ...base, side: 'above' })[1]?.text).toBe('\nLiuzhou');
  });

  it('sets nothing smaller than 12 px', () => {
    for (const { scale } of sections({ ...base, sizePx: 15 })) expect((scale ?? 1) * 15).toBeGreaterThanOrEqual(12);
  });

  it('stands off its mark by its gap, from the disc of a fan as well', () => {
    const { properties } = labelFeature('works', [109, 24], [-100, 24], { ...base, side: 'left', sizePx: 20, gapPx: 20 });
    expect(properties).toMatchObject({ anchor: 'right', justify: 'right', offset: [-6, 1.2] });
  });
});
