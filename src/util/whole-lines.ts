import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';

/**
 * Lines that were cut into pieces, whole again: features with the same `id` property become one, with pieces that follow each other joined.
 * What has no id stays as it is; properties are those of the first piece.
 */
export function wholeLines(lines: FeatureCollection<LineString | MultiLineString>): FeatureCollection<LineString | MultiLineString> {
  const groups = new Map<unknown, Feature<LineString | MultiLineString>[]>();
  for (const feature of lines.features) {
    const id: unknown = feature.properties?.id ?? feature;
    groups.set(id, [...(groups.get(id) ?? []), feature]);
  }
  const features = [...groups.values()].flatMap((pieces): Feature<MultiLineString>[] => {
    const [first] = pieces;
    if (!first) return [];
    const parts = pieces.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates));
    return [{ ...first, geometry: { type: 'MultiLineString', coordinates: joined(parts) } }];
  });
  return { type: 'FeatureCollection', features };
}

function joined(parts: readonly Position[][]): Position[][] {
  const whole: Position[][] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last && last.at(-1)?.join() === part[0]?.join()) last.push(...part.slice(1));
    else whole.push([...part]);
  }
  return whole;
}
