import type { MarketArc, OffsetPx } from '../../scene/map-scene.ts';
import type { SiteKind, Status } from '../../sources/records.ts';
import type { FlavourName } from '../../theme/flavour.ts';
import type { MarketGlyph } from '../../theme/symbols.ts';

/** A hairline of a fan to the mark with an id. */
export interface Hairline {
  readonly id: string;
  readonly from: OffsetPx;
  readonly to: OffsetPx;
}

/** What an image on the map shows; sizes in CSS px. */
export type MarkImage =
  | {
      readonly shape: 'site';
      readonly kind: SiteKind;
      readonly status: Status;
      readonly discPx: number;
      readonly count: number;
      /** Mark that this image belongs to alone, so that it can be drawn again in its place; every single site shares its image. */
      readonly of?: string;
      /** Whether only a part of the mark's sites is counted. */
      readonly isPartial?: boolean;
    }
  | {
      readonly shape: 'crowd';
      readonly discPx: number;
      readonly of: string;
      readonly shares: readonly { readonly kind: SiteKind; readonly count: number }[];
      readonly isPartial?: boolean;
    }
  | { readonly shape: 'base'; readonly capacityRadiusPx: number | null; readonly targetRadiusPx: number | null; readonly radiusPx: number }
  | { readonly shape: 'market'; readonly radiusPx: number; readonly arcs: readonly MarketArc[]; readonly glyph: MarketGlyph | null }
  | { readonly shape: 'halo'; readonly radiusPx: number; readonly tone: 'selected' | 'related' | 'hover' }
  | { readonly shape: 'fan'; readonly hairlines: readonly Hairline[]; readonly ghosts?: readonly string[] }
  | { readonly shape: 'seat'; readonly discPx: number }
  | { readonly shape: 'station'; readonly sidePx: number; readonly isComputed: boolean }
  /** Nothing: the room of a card over the map, which the names under it give way to. */
  | { readonly shape: 'room'; readonly widthPx: number; readonly heightPx: number };

/** A drawn mark: its size in CSS px and how to draw it around the middle of that box. */
export interface Drawing {
  readonly widthPx: number;
  readonly heightPx: number;
  draw(context: Pen): void;
}

/** The 2-D context that marks are drawn with, on a page or off it. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Names of images by what they show, and back: an engine knows images by name only. */
export class MarkImages {
  readonly #byName = new Map<string, { readonly image: MarkImage; readonly flavour: FlavourName }>();

  readonly #now = new Map<string, MarkImage>();

  /** The name of an image in a flavour; the same image has the same name. */
  name(image: MarkImage, flavour: FlavourName): string {
    const name = image.shape === 'seat' ? `seat:${flavour}:${image.discPx}` : `${flavour}:${JSON.stringify(image)}`;
    if (!this.#byName.has(name)) this.#byName.set(name, { image, flavour });
    return name;
  }

  /** What a name stands for now; `undefined` for a name that was never given. */
  find(name: string): { readonly image: MarkImage; readonly flavour: FlavourName } | undefined {
    const found = this.#byName.get(name);
    return found && { ...found, image: this.#now.get(name) ?? found.image };
  }

  /** Lets a name stand for another image of the same size, or with `null` for its own again; says whether that is another than before. */
  show(name: string, image: MarkImage | null): boolean {
    if (JSON.stringify(this.#now.get(name) ?? null) === JSON.stringify(image)) return false;
    if (image) this.#now.set(name, image);
    else this.#now.delete(name);
    return true;
  }
}
