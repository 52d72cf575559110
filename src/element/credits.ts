import type { Locale } from '../locale/locale.ts';
import type { Cluster } from '../model/cluster.ts';
import type { MapGround } from './basemap.controller.ts';

/** Where Tianditu prints the review numbers of its maps. */
const TIANDITU_PAGE = 'https://www.tianditu.gov.cn/';

/** What stands in the corner of a map, of its pictures and of its prints, whatever else is hidden. */
export interface Credits {
  /** Who made the ground. */
  readonly makers: readonly string[];
  /** Whether the ground is somebody else's: its makers are named on the narrowest screen too. */
  readonly isForeign: boolean;
  /** In which datum the map is shown, where it is not WGS-84. */
  readonly datum: string;
  /** Review number of the ground alone. */
  readonly groundReview: string;
  /** Where that number is to be found when it is not known here. */
  readonly link: string | null;
  /** Review number of the whole map, or that it is for internal use. */
  readonly review: string;
}

/** The credits of a map; `groundReview` is the number that the page gives for a ground of its choice. */
export function creditsOf(locale: Locale, cluster: Cluster | null, ground: MapGround | null, groundReview: string): Credits {
  const { map } = locale.words;
  const { own = null, under = null, shift = null } = ground ?? {};
  const number = cluster?.records.package.reviewNumber ?? '';
  const ownNumber = under ? groundReview : (own?.reviewNumber ?? '');
  const isElsewhere = under?.kind === 'tianditu' && ownNumber === '';
  return {
    makers: under?.kind === 'tianditu' ? [map.tianditu] : (under?.attribution ?? own?.attribution.map((names) => locale.name(names)) ?? []),
    isForeign: under !== null,
    datum: shift ? map.shownIn(shift.datum) : '',
    groundReview: isElsewhere ? map.tiandituReview : ownNumber === '' ? '' : map.groundReview(ownNumber),
    link: isElsewhere ? TIANDITU_PAGE : null,
    review: number === '' ? map.noReviewNumber : map.reviewNumber(number),
  };
}

/** The credits as one line, for pictures. */
export function creditLine(locale: Locale, { makers, datum, groundReview, review }: Credits): string {
  const from = makers.length > 0 ? locale.words.map.groundFrom(makers) : '';
  return [from, datum, groundReview, review].filter((part) => part !== '').join('  |  ');
}
