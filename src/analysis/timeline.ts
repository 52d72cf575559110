import type { Cluster } from '../model/cluster.ts';
import type { Citation, EventKind, FigureRecord, Names } from '../sources/records.ts';

/** Something with a date: an event of the package, or the day a document was published. */
export interface TimelineEntry extends Citation {
  readonly id: string;
  /** As the package has it: `2025`, `2020-07`, `2021-05-11`, `2016/2020`. */
  readonly date: string;
  readonly title: Names;
  readonly kind: EventKind;
  readonly subject: string | null;
  /** Page that tells it, for what comes from outside the documents; empty otherwise. */
  readonly url: string;
  /** Decimal years: where it starts and where it ends; a date as exact as a year spans the year. */
  readonly from: number;
  readonly to: number;
  readonly isInterval: boolean;
  /** Whether it is about somewhere outside the cluster's region. */
  readonly isContext: boolean;
}

/** What the package has on one year. */
export interface TimelineYear {
  readonly year: number;
  readonly entries: readonly TimelineEntry[];
  /** The cluster's own figures of the year. */
  readonly figures: readonly FigureRecord[];
  /** Figures of the year about the world, the country and other places outside. */
  readonly context: readonly FigureRecord[];
}

/** One measure of one subject printed for two or more years. */
export interface TimelineSeries {
  readonly subject: string;
  readonly metric: string;
  readonly unit: string;
  /** Earliest first, one for each year. */
  readonly figures: readonly FigureRecord[];
  readonly isContext: boolean;
}

/** Everything dated in a cluster. */
export interface Timeline {
  /** First year, and the last one, of anything dated; both 0 where nothing is. */
  readonly first: number;
  readonly last: number;
  readonly entries: readonly TimelineEntry[];
  /** Years with something in them, in order; what runs over several years stands under its first. */
  readonly years: readonly TimelineYear[];
  readonly series: readonly TimelineSeries[];
  /** Number of figures for which no year is printed. */
  readonly undated: number;
}

/** Gathers the events, publications and dated figures of a cluster. */
export function timelineOf(cluster: Cluster): Timeline {
  const { events, figures } = cluster.records;
  const entries = [...events.map((event) => entryOf(event, cluster)), ...publications(cluster)].sort((a, b) => a.from - b.from || a.to - b.to);
  const dated = figures.filter((figure) => spanOf(figure.period) !== null);
  const spans = [...entries, ...dated.flatMap((figure) => spanOf(figure.period) ?? [])];
  const starts = new Set(spans.map(({ from }) => Math.floor(from)));
  const years = [...starts].sort((a, b) => a - b);
  return {
    first: years[0] ?? 0,
    last: Math.max(0, ...spans.map(({ to }) => Math.ceil(to) - 1)),
    entries,
    years: years.map((year) => partOf(year, entries, dated, cluster, (span) => Math.floor(span.from) === year)),
    series: seriesOf(dated, cluster),
    undated: figures.length - dated.length,
  };
}

/** What a year holds with everything that runs through it. */
export function yearOf(timeline: Timeline, cluster: Cluster, year: number): TimelineYear {
  const dated = cluster.records.figures.filter((figure) => spanOf(figure.period) !== null);
  return partOf(year, timeline.entries, dated, cluster, ({ from, to }) => from < year + 1 && to > year);
}

/** Decimal years that a date or an interval covers; `null` where it is none. `2025` is 2025 to 2026, `2020-07` a twelfth of a year. */
export function spanOf(date: string): { readonly from: number; readonly to: number } | null {
  const [start = '', end = start] = date.split('/');
  const [from, to] = [momentOf(start), momentOf(end)];
  return from && to && to.to >= from.from ? { from: from.from, to: to.to } : null;
}

function momentOf(date: string): { readonly from: number; readonly to: number } | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (month === 0) return { from: year, to: year + 1 };
  const from = year + (month - 1) / 12;
  return day === 0 ? { from, to: from + 1 / 12 } : { from: from + (day - 1) / 372, to: from + day / 372 };
}

function entryOf(event: Omit<TimelineEntry, 'from' | 'to' | 'isInterval' | 'isContext'>, cluster: Cluster): TimelineEntry {
  const { id, date, title, kind, subject, source, line, url } = event;
  const span = spanOf(date) ?? { from: 0, to: 0 };
  return {
    id,
    date,
    title,
    kind,
    subject,
    source,
    line,
    url,
    ...span,
    isInterval: date.includes('/'),
    isContext: subject !== null && isOutside(subject, cluster),
  };
}

/** Publication dates of the documents, but for those that an event already tells. */
function publications(cluster: Cluster): readonly TimelineEntry[] {
  const told = new Set(cluster.records.events.filter(({ kind }) => kind === 'document').map(({ date }) => date));
  return cluster.records.sources
    .filter(({ kind, published }) => kind === 'plan' && spanOf(published) !== null && !told.has(published))
    .map(({ id, published, short }) =>
      entryOf({ id: `published-${id}`, date: published, title: short, kind: 'document', subject: null, source: id, line: null, url: '' }, cluster),
    );
}

function partOf(
  year: number,
  entries: readonly TimelineEntry[],
  dated: readonly FigureRecord[],
  cluster: Cluster,
  isIn: (span: { readonly from: number; readonly to: number }) => boolean,
): TimelineYear {
  const figures = dated.filter((figure) => isIn(spanOf(figure.period) ?? { from: 0, to: 0 }));
  return {
    year,
    entries: entries.filter(isIn),
    figures: figures.filter((figure) => !isContextFigure(figure, cluster)),
    context: figures.filter((figure) => isContextFigure(figure, cluster)),
  };
}

function seriesOf(dated: readonly FigureRecord[], cluster: Cluster): readonly TimelineSeries[] {
  const single = dated.filter((figure) => /^\d{4}$/.test(figure.period) && figure.value !== null && figure.unit !== '%');
  const key = (figure: FigureRecord): string => [figure.subject, figure.metric, figure.unit].join('|');
  return [...new Set(single.map(key))].flatMap((group) => {
    const figures = single.filter((figure) => key(figure) === group).sort((a, b) => a.period.localeCompare(b.period));
    const [first] = figures;
    const years = new Set(figures.map((figure) => figure.period));
    if (!first || years.size < 2 || years.size < figures.length) return [];
    return [
      {
        subject: first.subject,
        metric: first.metric,
        unit: first.unit,
        figures,
        isContext: figures.some((figure) => isContextFigure(figure, cluster)),
      },
    ];
  });
}

function isContextFigure(figure: FigureRecord, cluster: Cluster): boolean {
  return figure.kind === 'context' || isOutside(figure.subject, cluster);
}

/** Whether an id names a place that lies outside the region. */
function isOutside(subject: string, cluster: Cluster): boolean {
  return cluster.place(subject) !== undefined && !cluster.ancestry(subject).some((place) => place.id === cluster.records.package.region);
}
