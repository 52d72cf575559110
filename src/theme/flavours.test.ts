import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.fixture.ts';
import { FLAVOURS, type Flavour } from './flavour.ts';
import { flavours } from './flavours.ts';
import { mix } from './mix.ts';
import { plates } from './plate.ts';

const TEXT = 4.5;
const MARK = 3;

type Pairs = Readonly<Record<string, readonly [ink: string, ground: string]>>;

/** Every ink that is written with, on every ground that it is written on. Names on the map stand on a halo in the colour of the ground. */
function textPairs(flavour: Flavour): Pairs {
  const { land, landOutside, sea, panel, panel2, ink, ink2, ink3 } = flavour;
  const far = flavour.isDark ? sea : landOutside;
  const tint = (share: number) => mix(land, flavour.base, share);
  const { base, focus } = plates[flavour.name].tint;
  const grounds = { land, 'a base prefecture': tint(base), 'the prefecture in focus': tint(focus), panel, panel2 };
  return {
    ...Object.fromEntries(
      Object.entries(grounds).flatMap(([name, ground]) => [
        [`ink on ${name}`, [ink, ground]],
        [`ink2 on ${name}`, [ink2, ground]],
        [`base on ${name}`, [flavour.base, ground]],
      ]),
    ),
    'ink3 on land': [ink3, land],
    'ink3 on panel': [ink3, panel],
    'ink3 on panel2': [ink3, panel2],
    'ink far out': [ink, far],
    'ink2 far out': [ink2, far],
    'base far out': [flavour.base, far],
    'names of seas': [flavour.waterName, sea],
    'names of rivers': [flavour.waterName, land],
    'names of neighbours': [flavour.neighbourName, landOutside],
    'vermilion text on panel': [flavour.spineText, panel],
    'what-if on panel': [flavour.whatIf, panel],
    'glyph on a filled pictogram': [flavour.pictogramPaper, flavour.pictogram],
    ...Object.fromEntries(flavour.actors.map((hue, i) => [`ink on actor ${i}`, [flavour.onActors[i] ?? '', hue]])),
    ...Object.fromEntries(flavour.composition.map((part, i) => [`ink on part ${i}`, [flavour.onComposition[i] ?? '', part]])),
  };
}

/** Every mark that carries meaning, on what it is drawn on. */
function markPairs(flavour: Flavour): Pairs {
  const { land, landOutside, sea, base, baseDisc, spine, rail, pictogram, pictogramPaper, panel } = flavour;
  return {
    'ring of a base on land': [base, land],
    'disc of a base on land': [baseDisc, land],
    'corridor on land': [spine, land],
    'corridor on the casing': [spine, flavour.casing],
    'railway on land': [rail, land],
    'sea lane on the sea': [spine, sea],
    'route over neighbours': [spine, landOutside],
    'selection on land': [spine, land],
    'pictogram on its paper': [pictogram, pictogramPaper],
    'pictogram on land': [pictogram, land],
    'what-if on panel': [flavour.whatIf, panel],
    'corridor on panel': [spine, panel],
  };
}

function tooFaint(pairs: Pairs, least: number): string[] {
  return Object.entries(pairs).flatMap(([name, [ink, ground]]) => {
    const ratio = contrast(ink, ground);
    return ratio < least ? [`${name}: ${ratio.toFixed(2)}`] : [];
  });
}

describe.each(FLAVOURS)('the flavour %s', (name) => {
  test('is readable: text has a contrast of 4.5 to 1 wherever it stands', () => {
    expect(tooFaint(textPairs(flavours[name]), TEXT)).toEqual([]);
  });

  test('is visible: marks have a contrast of 3 to 1 wherever they stand', () => {
    expect(tooFaint(markPairs(flavours[name]), MARK)).toEqual([]);
  });
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});
