import { printed, type Quantity } from '../analysis/quantity.ts';
import type { Results } from '../analysis/results.ts';
import type { Locale } from '../locale/locale.ts';
import type { Spelled } from '../locale/numbers.ts';
import type { Cluster } from '../model/cluster.ts';
import { briefingTarget } from '../scene/camera.ts';
import type { Target } from '../scene/map-view.ts';
import type { FigureRecord, LngLat, Names, SceneRecord } from '../sources/records.ts';

/** More lines than any document has. */
const MOST_LINES = 1e6;

/** One number of a scene, ready to be set. */
export interface StageFigure {
  /** Figure id, route id, or `<base>:gap`, as the scene names it. */
  readonly id: string;
  /** Whose number it is; empty where the largest number of the scene says it for all. */
  readonly subject: string;
  /** What the number is, and for when. */
  readonly label: string;
  readonly spelled: Spelled;
  /** What the number counts; empty where the document does not say. */
  readonly scope: string;
  readonly isDerived: boolean;
  readonly quantity: Quantity;
}

/** A maker in the legend of a scene of markets. */
export interface StageActor {
  readonly id: string;
  readonly name: string;
  /** Hue rank, as on the map. */
  readonly rank: number;
}

/** Everything that is written on the stage beside the map. */
export interface StageContent {
  readonly kicker: string;
  readonly kickerOther: string;
  readonly title: string;
  readonly titleOther: string;
  readonly text: string;
  readonly hero: StageFigure | null;
  /** At most three. */
  readonly figures: readonly StageFigure[];
  readonly actors: readonly StageActor[];
}

/** What the stage shows of a scene. A number that the package does not know is left out, never made up. */
export function stageContent(scene: SceneRecord, cluster: Cluster, results: Results, locale: Locale): StageContent {
  const ids = [scene.hero, ...scene.figures].filter((id, index, all) => id !== null && all.indexOf(id) === index);
  const subjects = new Set(ids.map((id) => cluster.figure(id ?? '')?.subject));
  const figureOf = (id: string): StageFigure[] => {
    const quantity = quantityOf(id, cluster, results);
    // Where all numbers are of one subject, the largest names it for all.
    const isNamed = id === scene.hero || subjects.size > 1;
    return quantity ? [stageFigure(id, quantity, isNamed, cluster, results, locale)] : [];
  };
  const hero = (scene.hero === null ? [] : figureOf(scene.hero))[0] ?? null;
  const figures = scene.figures
    .filter((id) => id !== scene.hero)
    .flatMap(figureOf)
    .slice(0, 3);
  return {
    kicker: locale.name(scene.kicker),
    kickerOther: locale.otherName(scene.kicker),
    title: locale.name(scene.title),
    titleOther: locale.otherName(scene.title),
    text: locale.name(scene.text),
    hero,
    figures,
    actors: scene.target === 'markets' || scene.layers.includes('markets') ? actorsOf(scene, cluster, results, locale) : [],
  };
}

/** The number behind an id of a scene: a printed figure, the length of a leg of the corridor, or the gap of a base (`liuzhou:gap`). */
function quantityOf(id: string, cluster: Cluster, results: Results): Quantity | null {
  const figure = cluster.figure(id);
  if (figure) return printed(figure);
  const base = results.bases.find(({ place }) => id === `${place.id}:gap`);
  return base?.gap ?? lengthBehind(id, results)?.length ?? null;
}

function stageFigure(id: string, quantity: Quantity, isNamed: boolean, cluster: Cluster, results: Results, locale: Locale): StageFigure {
  const { figure } = quantity;
  return {
    id,
    subject: isNamed ? subjectOf(figure?.subject ?? id.split(':')[0] ?? '', cluster, locale) : '',
    label: figure ? labelOf(figure, cluster, locale) : derivedLabel(id, results, locale),
    spelled: locale.spell(quantity),
    scope: figure ? locale.name(figure.scope) : '',
    isDerived: quantity.formula !== null,
    quantity,
  };
}

function labelOf(figure: FigureRecord, cluster: Cluster, locale: Locale): string {
  const { panel } = locale.words;
  const metric = cluster.metric(figure.metric);
  const name = metric ? locale.name(metric.name) : figure.metric;
  const period = figure.period ? locale.period(figure.period) : '';
  return figure.kind === 'target' && period ? panel.targetOf(name, period) : [period, name].filter(Boolean).join(' ');
}

function derivedLabel(id: string, results: Results, locale: Locale): string {
  const measured = lengthBehind(id, results);
  return measured ? locale.name(measured.name) : locale.words.chart.gap;
}

/** The name and length of a leg or a way of the corridor. */
function lengthBehind(id: string, results: Results): { readonly name: Names; readonly length: Quantity } | undefined {
  const leg = results.corridor.find(({ route }) => route.id === id);
  if (leg) return { name: leg.route.name, length: leg.length };
  const found = results.ways.find(({ way }) => way.id === id);
  return found && { name: found.way.name, length: found.length };
}

function subjectOf(id: string, cluster: Cluster, locale: Locale): string {
  const entity = cluster.entity(id);
  return entity ? locale.name(entity.record.short) || locale.name(entity.name) : '';
}

/** The printed figures behind numbers, those of one line of a document together; documents in the order of their first mention, lines in theirs. */
export function citedTogether(quantities: readonly Quantity[], cluster: Cluster): readonly (readonly FigureRecord[])[] {
  const lines = new Map<string, Map<string, FigureRecord>>();
  for (const figure of quantities.flatMap((quantity) => figuresBehind(quantity, cluster))) {
    const key = `${figure.source}:${figure.line}`;
    lines.set(key, (lines.get(key) ?? new Map()).set(figure.id, figure));
  }
  const cited = [...lines.values()].map((figures) => [...figures.values()]);
  const documents = [...new Set(cited.map(([figure]) => figure?.source))];
  const orderOf = ([figure]: readonly FigureRecord[]) => documents.indexOf(figure?.source) * MOST_LINES + (figure?.line ?? 0);
  return cited.sort((a, b) => orderOf(a) - orderOf(b));
}

function figuresBehind(quantity: Quantity, cluster: Cluster): readonly FigureRecord[] {
  if (quantity.figure) return [quantity.figure];
  return quantity.formula?.inputs.flatMap((id) => cluster.figure(id) ?? []) ?? [];
}

/** Makers with a mark where the camera of the scene looks: a hue that is nowhere on the picture needs no entry. */
function actorsOf(scene: SceneRecord, cluster: Cluster, results: Results, locale: Locale): readonly StageActor[] {
  const target = briefingTarget(scene, cluster, results);
  const actors = new Map<string, StageActor>();
  for (const { organization, rank } of results.markets.filter((market) => isSeen(market.lngLat, target)).flatMap((market) => market.actors)) {
    actors.set(organization.id, { id: organization.id, name: locale.name(organization.short), rank });
  }
  return [...actors.values()].sort((a, b) => a.rank - b.rank);
}

function isSeen([lng, lat]: LngLat, target: Target): boolean {
  if (!('bounds' in target)) return true;
  const [west, south, east, north] = target.bounds;
  return lat >= south && lat <= north && lng >= west && lng <= east;
}
