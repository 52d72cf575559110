import type { MarketNode, Results } from '../analysis/results.ts';
import type { Cluster } from '../model/cluster.ts';
import { mainGlyph, marketArcs } from '../scene/market-ring.ts';
import { type OrganizationRecord, SITE_KINDS, type SiteRecord, STATUSES, type SiteKind, type Status } from '../sources/records.ts';
import { isAt } from '../theme/appearance.ts';
import type { Level } from '../theme/levels.ts';
import { MARKET_GLYPHS, type MarketGlyph } from '../theme/symbols.ts';

/** What the legend explains at a level: only what the map can show there. */
export interface LegendView {
  /** Sites with a mark of their own or in a group; those of a base are folded into it far off. */
  readonly sites: readonly SiteRecord[];
  readonly kinds: readonly SiteKind[];
  readonly statuses: readonly Status[];
  /** Ports with an anchor; far off only the one at the end of the corridor has it. */
  readonly ports: number;
  /** Whether a base without a number is drawn as its dashed ring. */
  readonly hasDashedRings: boolean;
  /** Whether zones stand in the circle of their error. */
  readonly hasZones: boolean;
  /** A kind of which several sites may be one mark; `null` for none. */
  readonly grouped: SiteKind | null;
  /** Whether rails, branches and what is not open are drawn beside the corridor's road. */
  readonly hasAllLines: boolean;
  /** Makers on the rings of the countries, in the order of their hues. */
  readonly makers: readonly { readonly organization: OrganizationRecord; readonly rank: number }[];
  /** How far the makers are, from the furthest. */
  readonly progress: readonly Status[];
  readonly glyphs: readonly MarketGlyph[];
}

/** What is in view at a level. */
export function legendView(cluster: Cluster, { markets }: Pick<Results, 'markets'>, level: Level): LegendView {
  const isFar = isAt('markets', level);
  const isDrawn = drawnAt(cluster, markets, level);
  const sites = cluster.records.sites.filter((site) => isDrawn(site.place));
  const ports = cluster.records.places.filter((place) => place.kind === 'port').length;
  const kinds = SITE_KINDS.filter((kind) => sites.some((site) => site.kind === kind));
  const shown = isFar ? markets : [];
  const arcs = shown.flatMap(marketArcs);
  const glyphs = level === 'wide' ? markets.map(mainGlyph) : [];
  return {
    sites,
    kinds,
    statuses: STATUSES.filter((status) => sites.some((site) => site.status === status)),
    ports: isFar ? (level === 'wide' ? Math.min(1, ports) : 0) : ports,
    hasDashedRings: !isFar,
    hasZones: isAt('plates', level) && cluster.records.places.some((place) => place.kind === 'zone' && place.lngLat),
    grouped: kinds.find((kind) => sites.filter((site) => site.kind === kind).length > 1) ?? null,
    hasAllLines: isAt('branches', level),
    makers: makersOf(shown),
    progress: STATUSES.filter((status) => arcs.some((arc) => arc.status === status)),
    glyphs: GLYPHS.filter((glyph) => glyphs.includes(glyph)),
  };
}

const GLYPHS = Object.keys(MARKET_GLYPHS).filter((key): key is MarketGlyph => key in MARKET_GLYPHS);

/** Whether the sites of a place have marks at a level: far off those of a base and of a country with a ring are folded into it. */
function drawnAt(cluster: Cluster, markets: readonly MarketNode[], level: Level): (placeId: string) => boolean {
  if (!isAt('markets', level)) return () => true;
  if (level === 'world') return () => false;
  const folded = new Set([...cluster.records.places.filter(({ role }) => role === 'base'), ...markets.map(({ place }) => place)].map(({ id }) => id));
  const known = new Map<string, boolean>();
  return (placeId) => {
    const isDrawn = known.get(placeId) ?? !cluster.ancestry(placeId).some(({ id }) => folded.has(id));
    known.set(placeId, isDrawn);
    return isDrawn;
  };
}

function makersOf(markets: readonly MarketNode[]): LegendView['makers'] {
  const all = new Map(markets.flatMap(({ actors }) => actors).map((actor) => [actor.organization.id, actor]));
  return [...all.values()].sort((a, b) => a.rank - b.rank);
}
