import type { Quantity } from '../analysis/quantity.ts';
import type { Names, RouteMode, SiteKind, Status } from '../sources/records.ts';

/** The words that stand on the map, in one language; `locale/` provides them, so that a scene knows no language of its own. */
export interface SceneWords {
  /** The name in the reader's language. */
  name(names: Names): string;
  /** The name in the other language, empty where it adds nothing. */
  otherName(names: Names): string;
  /** Said of a base whose capacity and target no document names. */
  readonly noFigure: string;
  /** A base's capacity: "150.5 万辆/年 产能". */
  capacity(quantity: Quantity): string;
  /** A base's target: "300 万辆 2025 年产量目标". */
  target(quantity: Quantity, period: string): string;
  /** Said beside a city whose zones are folded away: "5 more zones with 16 sites, zoom in". */
  folded(zones: number, sites: number): string;
  /** Said once beside a fan: "10 located to the city only". */
  cityOnly(count: number): string;
  /** Title of the corridor's card: "Liuzhou → Beibu Gulf corridor". */
  corridor(from: string, to: string): string;
  /** "Road 314 km". */
  legLength(mode: RouteMode, length: Quantity): string;
  /** How many sites a base has, where they are not drawn: "7 sites". */
  sites(count: number): string;
  /** Names one after the other: "Fangchenggang, Beihai". */
  listed(names: readonly string[]): string;
  /** Statements one after the other: "In place: sales; Planned: KD kits". */
  clauses(texts: readonly string[]): string;
  /** How far a point may be off: "± 8 km". */
  error(km: number): string;
  /** Several sites of a kind at one mark: "R&D, testing 11". */
  kindCount(kind: SiteKind, count: number): string;
  /** Modes of business in a country that are equally far along, and how far that is: "In place: vehicle plant, sales". */
  marketModes(modes: readonly string[], status: Status): string;
}
