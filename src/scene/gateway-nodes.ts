import type { PlaceRecord } from '../sources/records.ts';
import type { GatewayNode } from './map-scene.ts';
import type { SceneFrame } from './scene-input.ts';

const MERGE_PX = 30;

/** Ports and port cities; a port that would cover its city's dot takes the city's name and stands for both. */
export function gatewayNodes(frame: SceneFrame): readonly GatewayNode[] {
  if (frame.level === 'world') return [];
  const places = frame.cluster.records.places;
  const cities = places.filter((place) => place.role === 'gateway' && place.lngLat);
  const ports = places.filter((place) => place.kind === 'port' && place.lngLat && isInRegion(frame, place));
  if (frame.level === 'wide') return mainPort(frame, ports).map((port) => node(frame, port, port, 'port', 0));
  const merged = new Set<string>();
  const portNodes = ports.map((port, rank) => {
    const city = cities.find((candidate) => candidate.id === port.parent && apartPx(frame, candidate, port) < MERGE_PX);
    if (city) merged.add(city.id);
    return node(frame, port, city ?? port, 'port', rank);
  });
  const cityNodes = cities.filter((city) => !merged.has(city.id)).map((city, rank) => node(frame, city, city, 'city', ports.length + rank));
  return [...portNodes, ...cityNodes];
}

/** The port at which the corridor's spine ends. */
function mainPort({ cluster }: SceneFrame, ports: readonly PlaceRecord[]): readonly PlaceRecord[] {
  const ends = cluster.records.routes.filter((route) => route.role === 'spine').map((route) => route.to);
  return ports.filter((port) => ends.includes(port.id)).slice(0, 1);
}

function node({ words, scale, isPhone, level }: SceneFrame, at: PlaceRecord, named: PlaceRecord, kind: 'port' | 'city', rank: number): GatewayNode {
  const sizePx = (kind === 'port' ? 15 : 14) * scale * (isPhone ? 0.95 : 1);
  const discPx = kind === 'port' ? (level === 'wide' ? 24 : 26) * Math.min(scale, 1.4) : 8;
  const second = isPhone ? [] : [{ text: words.otherName(named.short), tone: 'latin' as const }];
  return {
    id: at.id,
    lngLat: at.lngLat ?? [0, 0],
    kind,
    discPx,
    label: {
      lines: [{ text: words.name(named.short), tone: 'name' as const }, ...second].filter((line) => line.text !== ''),
      side: 'right',
      sizePx,
      gapPx: discPx / 2 + 6,
      priority: 20 + rank,
      pinned: true,
    },
  };
}

function apartPx(frame: SceneFrame, a: PlaceRecord, b: PlaceRecord): number {
  if (!a.lngLat || !b.lngLat) return Number.POSITIVE_INFINITY;
  const [from, to] = [frame.px(a.lngLat), frame.px(b.lngLat)];
  return Math.hypot(from.x - to.x, from.y - to.y);
}

function isInRegion({ cluster }: SceneFrame, place: PlaceRecord): boolean {
  return cluster.ancestry(place.id).some((ancestor) => ancestor.id === cluster.records.package.region);
}
