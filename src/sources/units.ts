/** What a unit measures; figures of one metric must all measure the same. */
export type UnitQuantity =
  | 'vehicles'
  | 'vehicles-per-year'
  | 'pieces'
  | 'pieces-per-year'
  | 'yuan'
  | 'us-dollars'
  | 'ratio'
  | 'count'
  | 'people'
  | 'households'
  | 'area'
  | 'length'
  | 'mass'
  | 'mass-per-year'
  | 'energy'
  | 'energy-per-year'
  | 'power'
  | 'years';

/** A unit as printed, with what it measures and its size in the quantity's base unit. */
export interface Unit {
  readonly name: string;
  readonly quantity: UnitQuantity;
  /** Base units in one of this unit: 10 000 for 万辆, 0.01 for %. */
  readonly factor: number;
}

/**
 * Largest absolute value, in base units, that a figure of a quantity can have and still be meant: far above anything in the world
 * (a billion vehicles, ten times the world's product in yuan, the people of the Earth), far below a slipped decimal point or unit.
 */
export const LARGEST: Readonly<Record<UnitQuantity, number>> = {
  vehicles: 2e9,
  'vehicles-per-year': 1e9,
  pieces: 1e13,
  'pieces-per-year': 1e13,
  yuan: 1e16,
  'us-dollars': 1e15,
  ratio: 1e4,
  count: 1e10,
  people: 1e10,
  households: 1e10,
  area: 5.2e14,
  length: 1e9,
  mass: 1e14,
  'mass-per-year': 1e14,
  energy: 1e15,
  'energy-per-year': 1e15,
  power: 1e14,
  years: 1e4,
};

/** Every unit that a figure may have, by its name as printed (without spaces). Base units: one thing, yuan, m, m², kg, Wh, W. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  [
    ...units('vehicles', { 辆: 1, 万辆: 1e4, 亿辆: 1e8 }),
    ...units('vehicles-per-year', { '辆/年': 1, '万辆/年': 1e4 }),
    ...units('pieces', { 台: 1, 万台: 1e4, 台套: 1, 万台套: 1e4, 只: 1, 万只: 1e4, 件: 1, 万件: 1e4 }),
    ...units('pieces-per-year', {
      '台/年': 1,
      '万台/年': 1e4,
      '台套/年': 1,
      '万台套/年': 1e4,
      '套/年': 1,
      '万套/年': 1e4,
      '只/年': 1,
      '万只/年': 1e4,
      '件/年': 1,
      '万件/年': 1e4,
    }),
    ...units('yuan', { 元: 1, 万元: 1e4, 亿元: 1e8, 万亿元: 1e12 }),
    ...units('us-dollars', { 美元: 1, 万美元: 1e4, 亿美元: 1e8 }),
    ...units('ratio', { '%': 0.01, '‰': 0.001, 倍: 1, 个百分点: 0.01 }),
    ...units('count', {
      家: 1,
      万家: 1e4,
      个: 1,
      万个: 1e4,
      项: 1,
      种: 1,
      款: 1,
      条: 1,
      座: 1,
      处: 1,
      块: 1,
      国: 1,
      次: 1,
      位: 1,
      强: 1,
      代: 1,
      番: 1,
      套: 1,
      万套: 1e4,
    }),
    ...units('people', { 人: 1, 万人: 1e4, 亿人: 1e8, 名: 1, 万名: 1e4 }),
    ...units('households', { 户: 1, 万户: 1e4 }),
    ...units('area', { 平方米: 1, 万平方米: 1e4, 亩: 10_000 / 15, 万亩: 1e8 / 15, 公顷: 1e4, 平方公里: 1e6, 平方千米: 1e6 }),
    ...units('length', { m: 1, 米: 1, km: 1e3, 公里: 1e3, 千米: 1e3 }),
    ...units('mass', { 吨: 1e3, 万吨: 1e7, 亿吨: 1e11 }),
    ...units('mass-per-year', { '吨/年': 1e3, '万吨/年': 1e7 }),
    ...units('energy', { 千瓦时: 1e3, MWh: 1e6, GWh: 1e9 }),
    ...units('energy-per-year', { 'MWh/年': 1e6, 'GWh/年': 1e9 }),
    ...units('power', { 千瓦: 1e3, 万千瓦: 1e7, MW: 1e6 }),
    ...units('years', { 年: 1 }),
  ].map((unit) => [unit.name, unit]),
);

/** The value in the base unit of what it measures, or `null` for an unknown unit. */
export function inBaseUnit(value: number, unit: string): number | null {
  const known = UNITS.get(unit);
  return known ? value * known.factor : null;
}

function units(quantity: UnitQuantity, factors: Readonly<Record<string, number>>): readonly Unit[] {
  return Object.entries(factors).map(([name, factor]) => ({ name, quantity, factor }));
}
