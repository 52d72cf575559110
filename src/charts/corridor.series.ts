import type { CorridorLeg, CorridorWay } from '../analysis/results.ts';
import { corridorWords } from '../locale/corridor-words.ts';
import type { Locale } from '../locale/locale.ts';
import type { RouteMode } from '../sources/records.ts';

/** A leg on the strip of a way, km from the way's start. */
export interface StripLeg {
  readonly id: string;
  readonly name: string;
  readonly mode: RouteMode;
  readonly isOpen: boolean;
  readonly from: number;
  readonly to: number;
  /** How far its end may be off, km. */
  readonly error: number | null;
  /** Where its end would be by each published length, km from the way's start. */
  readonly published: readonly number[];
}

/** A way point on the strip. */
export interface StripStop {
  readonly name: string;
  readonly km: number;
  /** 0 the ends of the way, 1 where legs meet, 2 between. */
  readonly rank: 0 | 1 | 2;
}

/** One way as a strip. */
export interface StripWay {
  readonly id: string;
  readonly name: string;
  readonly length: string;
  readonly km: number;
  readonly legs: readonly StripLeg[];
  readonly stops: readonly StripStop[];
}

/** All ways on one scale. */
export interface CorridorSeries {
  readonly ways: readonly StripWay[];
  readonly maxKm: number;
  readonly selected: string | null;
  /** One sentence that stands in for the picture. */
  readonly description: string;
}

/** The ways of a corridor as strips on one scale of km, whose legs keep their published lengths and errors. */
export function corridorSeries(ways: readonly CorridorWay[], selected: string | null, locale: Locale): CorridorSeries {
  const words = corridorWords[locale.lang];
  const strips = ways.map((way) => stripOf(way, locale));
  const sentences = ways.map(({ way, length, legs }) =>
    words.waySentence(
      locale.name(way.name),
      locale.spell(length).full,
      legs.filter(({ route }) => route.status !== 'existing').map(({ route }) => locale.name(route.name)),
    ),
  );
  const furthest = strips.flatMap(({ km, legs }) => [km, ...legs.flatMap(({ published }) => published)]);
  return { ways: strips, maxKm: Math.max(1, ...furthest), selected, description: words.stripSentence(sentences) };
}

function stripOf({ way, legs, length, checks }: CorridorWay, locale: Locale): StripWay {
  const starts = legs.map((_, index) => legs.slice(0, index).reduce((sum, leg) => sum + kmOf(leg), 0));
  const km = length.value ?? 0;
  return {
    id: way.id,
    name: locale.name(way.name),
    length: locale.spell(length).full,
    km,
    legs: legs.map((leg, index): StripLeg => {
      const from = starts[index] ?? 0;
      const whole = index === legs.length - 1 ? checks.map(({ published }) => published.km) : [];
      return {
        id: leg.route.id,
        name: locale.name(leg.route.name),
        mode: leg.route.mode,
        isOpen: leg.route.status === 'existing',
        from,
        to: from + kmOf(leg),
        error: leg.error?.value ?? null,
        published: [...leg.checks.map(({ published }) => from + published.km), ...whole],
      };
    }),
    stops: stopsOf(legs, starts, km, locale),
  };
}

function stopsOf(legs: readonly CorridorLeg[], starts: readonly number[], km: number, locale: Locale): readonly StripStop[] {
  const stops = legs.flatMap((leg, index) =>
    leg.stops.map((stop, at): StripStop => {
      const isEnd = at === 0 || at === leg.stops.length - 1;
      const place = (starts[index] ?? 0) + stop.km;
      return { name: locale.name(stop.point.name), km: place, rank: !isEnd ? 2 : place < 1 || place > km - 1 ? 0 : 1 };
    }),
  );
  return stops.filter((stop, index) => index === 0 || Math.abs(stop.km - (stops[index - 1]?.km ?? 0)) > 0.5);
}

function kmOf({ length }: CorridorLeg): number {
  return length.value ?? 0;
}
