import { printed, type Quantity } from '../analysis/quantity.ts';
import type { Results } from '../analysis/results.ts';
import type { Locale } from '../locale/locale.ts';
import type { Spelled } from '../locale/numbers.ts';
import type { Cluster } from '../model/cluster.ts';
import type { FigureRecord, SceneRecord } from '../sources/records.ts';

/** Between whose number it is and what it is. */
const BETWEEN = ' · ';

/** One number of a scene, ready to be set. */
export interface StageFigure {
  /** Figure id, route id, or `<base>:gap`, as the scene names it. */
  readonly id: string;
  /** What the number is: whose, which, for when. */
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
  /** Where the numbers come from, as one line; empty for a scene without numbers. */
  readonly sources: string;
}

/** What the stage shows of a scene. A number that the package does not know is left out, never made up. */
export function stageContent(scene: SceneRecord, cluster: Cluster, results: Results, locale: Locale): StageContent {
  const figureOf = (id: string): StageFigure[] => {
    const quantity = quantityOf(id, cluster, results);
    return quantity ? [stageFigure(id, quantity, cluster, results, locale)] : [];
  };
  const hero = (scene.hero === null ? [] : figureOf(scene.hero))[0] ?? null;
  const figures = scene.figures.filter((id) => id !== scene.hero).flatMap(figureOf).slice(0, 3);
  const cited = (hero ? [hero, ...figures] : figures).flatMap(({ quantity }) => figuresBehind(quantity, cluster));
  return {
    kicker: locale.name(scene.kicker),
    kickerOther: locale.otherName(scene.kicker),
    title: locale.name(scene.title),
    titleOther: locale.otherName(scene.title),
    text: locale.name(scene.text),
    hero,
    figures,
    actors: scene.target === 'markets' || scene.layers.includes('markets') ? actorsOf(results, locale) : [],
    sources: cited.length > 0 ? locale.words.briefing.sources(locale.citeAll((id) => cluster.source(id), cited)) : '',
  };
}

/** The number behind an id of a scene: a printed figure, the length of a leg of the corridor, or the gap of a base (`liuzhou:gap`). */
function quantityOf(id: string, cluster: Cluster, results: Results): Quantity | null {
  const figure = cluster.figure(id);
  if (figure) return printed(figure);
  const base = results.bases.find(({ place }) => id === `${place.id}:gap`);
  return base?.gap ?? results.corridor.find(({ route }) => route.id === id)?.length ?? null;
}

function stageFigure(id: string, quantity: Quantity, cluster: Cluster, results: Results, locale: Locale): StageFigure {
  const { figure } = quantity;
  return {
    id,
    label: figure ? labelOf(figure, cluster, locale) : derivedLabel(id, cluster, results, locale),
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
  const what = figure.kind === 'target' && period ? panel.targetOf(name, period) : [period, name].filter(Boolean).join(' ');
  return [subjectOf(figure.subject, cluster, locale), what].filter(Boolean).join(BETWEEN);
}

function derivedLabel(id: string, cluster: Cluster, results: Results, locale: Locale): string {
  const leg = results.corridor.find(({ route }) => route.id === id);
  if (leg) return locale.name(leg.route.name);
  return [subjectOf(id.split(':')[0] ?? '', cluster, locale), locale.words.chart.gap].filter(Boolean).join(BETWEEN);
}

function subjectOf(id: string, cluster: Cluster, locale: Locale): string {
  const entity = cluster.entity(id);
  if (!entity) return '';
  return entity.type === 'organization' ? locale.name(entity.record.short) || locale.name(entity.name) : locale.name(entity.name);
}

function figuresBehind(quantity: Quantity, cluster: Cluster): readonly FigureRecord[] {
  if (quantity.figure) return [quantity.figure];
  return quantity.formula?.inputs.flatMap((id) => cluster.figure(id) ?? []) ?? [];
}

function actorsOf(results: Results, locale: Locale): readonly StageActor[] {
  const actors = new Map<string, StageActor>();
  for (const { organization, rank } of results.markets.flatMap((market) => market.actors)) {
    actors.set(organization.id, { id: organization.id, name: locale.name(organization.short) || locale.name(organization.name), rank });
  }
  return [...actors.values()].sort((a, b) => a.rank - b.rank);
}
