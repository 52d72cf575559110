import type { FigureRecord, PlaceRecord } from '../sources/records.ts';
import type { Cluster } from '../model/cluster.ts';
import { addsUp, printed } from './quantity.ts';
import type { RegionSummary } from './results.ts';

/** What the region aims at in the target year: the headline, what adds up to it, what lies inside it, and the rest. */
export function analyseRegion(cluster: Cluster): RegionSummary {
  const { region, targetMetric, targetYear } = cluster.records.package;
  const place = cluster.place(region) ?? unknownRegion(region);
  const targets = cluster.figuresOf(region).filter((figure) => figure.kind === 'target');
  const headline = targets.find((figure) => isHeadline(figure, targetMetric, targetYear)) ?? null;
  const parts = headline ? cluster.records.figures.filter((figure) => figure.partOf === headline.id) : [];
  const within = headline ? targets.filter((figure) => figure.within === headline.id) : [];
  const shown = new Set([headline, ...parts, ...within]);
  return {
    place,
    target: headline && printed(headline),
    parts: parts.map(printed),
    closes: headline !== null && addsUp(parts, headline),
    within: within.map(printed),
    others: targets.filter((figure) => !shown.has(figure)).map(printed),
  };
}

function isHeadline(figure: FigureRecord, metric: string, year: number): boolean {
  return figure.metric === metric && figure.partOf === null && figure.within === null && figure.period.startsWith(String(year));
}

/** A package may name a region that has no row of its own yet; it is then shown by its id. */
function unknownRegion(id: string): PlaceRecord {
  return {
    id,
    kind: 'region',
    name: { zh: id, en: id },
    short: { zh: id, en: id },
    parent: null,
    lngLat: null,
    code: '',
    positionSource: '',
    positionNoteZh: '',
    role: null,
    errorKm: null,
  };
}
