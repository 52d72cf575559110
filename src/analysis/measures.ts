import type { Cluster } from '../model/cluster.ts';
import { UNITS, type UnitQuantity } from '../sources/units.ts';
import type { FigureRecord } from '../sources/records.ts';

/** What a bar can show: amounts of things made, sold or able to be made. Shares, ranks, counts and money stay rows. */
const DRAWN: ReadonlySet<UnitQuantity> = new Set([
  'vehicles',
  'vehicles-per-year',
  'pieces',
  'pieces-per-year',
  'mass',
  'mass-per-year',
  'energy',
  'energy-per-year',
]);

/** One row of a bullet chart: an amount reported, an amount planned or aimed at, or both of one thing. */
export interface Measure {
  readonly actual: FigureRecord | null;
  /** Plan, target or forecast of the same thing. */
  readonly aims: readonly FigureRecord[];
  /** Rates by which the actual grew, written beside it. */
  readonly growth: readonly FigureRecord[];
}

/** Rows that share a scale: one unit, and either single years or one span of years, so that totals of several years never stand beside a year. */
export interface MeasureGroup {
  readonly unit: string;
  /** `2016/2020` for totals over several years, else empty. */
  readonly span: string;
  readonly measures: readonly Measure[];
}

/**
 * Figures that say more side by side on one scale than as rows: at least two amounts in one unit, or one with its plan. A growth
 * rate belongs to the one amount of its subject and period whose metric is its own metric's id without `-growth`.
 */
export function measureGroups(figures: readonly FigureRecord[], rates: readonly FigureRecord[] = figures): readonly MeasureGroup[] {
  const amounts = figures.filter(isAmount);
  const keyOf = (figure: FigureRecord): string => `${figure.unit} ${spanOf(figure)}`;
  return [...new Set(amounts.map(keyOf))].flatMap((key) => {
    const members = amounts.filter((figure) => keyOf(figure) === key);
    const [first] = members;
    return first && members.length > 1 ? [{ unit: first.unit, span: spanOf(first), measures: measuresOf(members, rates) }] : [];
  });
}

/** Ids of the figures that groups show. */
export function measured(groups: readonly MeasureGroup[]): ReadonlySet<string> {
  const rows = groups.flatMap((group) => group.measures).flatMap(({ actual, aims, growth }) => [...(actual ? [actual] : []), ...aims, ...growth]);
  return new Set(rows.map((figure) => figure.id));
}

/** Plans and targets for an organization's sites in a metric that the organization itself has a figure of. */
export function aimsOfSites(cluster: Cluster, organization: string): readonly FigureRecord[] {
  const metrics = new Set(cluster.figuresOf(organization).map((figure) => `${figure.metric} ${figure.unit}`));
  return cluster
    .sitesOf(organization)
    .flatMap((site) => cluster.figuresOf(site.id))
    .filter((figure) => isAim(figure) && metrics.has(`${figure.metric} ${figure.unit}`));
}

function isAmount(figure: FigureRecord): boolean {
  const quantity = UNITS.get(figure.unit)?.quantity;
  const hasLength = figure.value === null ? figure.max !== null : figure.value >= 0;
  return quantity !== undefined && DRAWN.has(quantity) && hasLength && figure.kind !== 'context';
}

function measuresOf(members: readonly FigureRecord[], rates: readonly FigureRecord[]): readonly Measure[] {
  const actuals = members.filter((figure) => !isAim(figure));
  const aims = members.filter(isAim);
  const taken = new Set<FigureRecord>();
  const rows = actuals.map((actual): Measure => {
    const own = aims.filter((aim) => !taken.has(aim) && isSameThing(aim, actual));
    for (const aim of own) taken.add(aim);
    return { actual, aims: own, growth: rates.filter((rate) => grows(rate, actual) && actuals.filter((other) => grows(rate, other)).length === 1) };
  });
  return [...rows, ...aims.filter((aim) => !taken.has(aim)).map((aim): Measure => ({ actual: null, aims: [aim], growth: [] }))];
}

function grows(rate: FigureRecord, { metric, subject, period, kind }: FigureRecord): boolean {
  return rate.metric === `${metric}-growth` && rate.subject === subject && rate.period === period && rate.kind === kind;
}

function isSameThing(a: FigureRecord, b: FigureRecord): boolean {
  return a.subject === b.subject && a.metric === b.metric && a.scope.zh === b.scope.zh;
}

function isAim({ kind }: FigureRecord): boolean {
  return kind === 'plan' || kind === 'target' || kind === 'forecast';
}

function spanOf({ period }: FigureRecord): string {
  return period.includes('/') ? period : '';
}
