import type { Timeline, TimelineEntry } from '../analysis/timeline.ts';
import { timelineWords } from '../locale/timeline-words.ts';
import type { Locale } from '../locale/locale.ts';
import type { EventKind } from '../sources/records.ts';

/** A period that runs through the strip. */
export interface StripBand {
  readonly id: string;
  readonly name: string;
  /** Its years and what it is, for where the name has no room. */
  readonly short: string;
  /** Decimal years. */
  readonly from: number;
  readonly to: number;
}

/** A point of the strip. */
export interface StripMark {
  readonly id: string;
  /** Decimal year: the middle of what the date covers. */
  readonly at: number;
  readonly kind: EventKind;
  /** What stands beside it; `null` for a point that only the list names. */
  readonly label: string | null;
  /** Date and kind alone, for where the label has no room; the list below names it in full. */
  readonly short: string;
}

/** Everything dated on one scale of years. */
export interface StripSeries {
  readonly first: number;
  readonly last: number;
  readonly bands: readonly StripBand[];
  readonly marks: readonly StripMark[];
  readonly targetYear: number;
  readonly selected: number | null;
}

/** The strip of a time line: periods, points with the labels that matter most, one diamond for each year that is aimed at; `null` where nothing is dated. */
export function stripSeries(timeline: Timeline, targetYear: number, selected: number | null, locale: Locale): StripSeries | null {
  if (timeline.entries.length === 0 && timeline.years.length === 0) return null;
  const words = timelineWords[locale.lang];
  const points = timeline.entries.filter((entry) => !entry.isInterval && entry.kind !== 'target');
  const aims = new Set(timeline.entries.filter((entry) => !entry.isInterval && entry.kind === 'target').map((entry) => Math.floor(entry.from)));
  if (targetYear >= timeline.first && targetYear <= timeline.last) aims.add(targetYear);
  return {
    first: timeline.first,
    last: timeline.last,
    bands: timeline.entries
      .filter((entry) => entry.isInterval)
      .map(({ id, title, kind, from, to }) => ({ id, name: locale.name(title), short: `${yearsOf(from, to)} ${words.kinds[kind]}`, from, to })),
    marks: [
      ...points.map((entry) => ({
        id: entry.id,
        at: (entry.from + entry.to) / 2,
        kind: entry.kind,
        label: labelOf(entry, locale),
        short: `${entry.date.slice(0, 7)} ${words.kinds[entry.kind]}`,
      })),
      ...[...aims].map((year) => ({
        id: `target-${year}`,
        at: year + 0.5,
        kind: 'target' as const,
        label: words.targetYear(year),
        short: String(year),
      })),
    ].sort((a, b) => a.at - b.at),
    targetYear,
    selected,
  };
}

/** Documents and plants are named on the strip with their date; turns of markets stand there as points only. */
function labelOf(entry: TimelineEntry, locale: Locale): string | null {
  return entry.kind === 'document' || entry.kind === 'plant' ? `${entry.date.slice(0, 7)} ${locale.name(entry.title)}` : null;
}

/** First and last year of decimal years whose end stands at the start of the next one. */
function yearsOf(from: number, to: number): string {
  return [...new Set([Math.floor(from), Math.ceil(to) - 1])].join('–');
}
