import type { OffsetPx } from '../../scene/map-scene.ts';
import type { SiteKind, Status } from '../../sources/records.ts';
import type { FlavourName } from '../../theme/flavour.ts';

/** What an image on the map shows; sizes in CSS px. */
export type MarkImage =
  | { readonly shape: 'site'; readonly kind: SiteKind; readonly status: Status; readonly discPx: number; readonly count: number }
  | { readonly shape: 'base'; readonly capacityRadiusPx: number | null; readonly targetRadiusPx: number | null; readonly radiusPx: number }
  | { readonly shape: 'market'; readonly radiusPx: number; readonly ranks: readonly number[]; readonly hollow: boolean }
  | { readonly shape: 'halo'; readonly radiusPx: number; readonly tone: 'selected' | 'related' | 'hover' }
  | { readonly shape: 'fan'; readonly hairlines: readonly { readonly from: OffsetPx; readonly to: OffsetPx }[] }
  | { readonly shape: 'seat'; readonly discPx: number };

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

  /** The name of an image in a flavour; the same image has the same name. */
  name(image: MarkImage, flavour: FlavourName): string {
    const name = image.shape === 'seat' ? `seat:${flavour}:${image.discPx}` : `${flavour}:${JSON.stringify(image)}`;
    if (!this.#byName.has(name)) this.#byName.set(name, { image, flavour });
    return name;
  }

  /** What a name stands for; `undefined` for a name that was never given. */
  find(name: string): { readonly image: MarkImage; readonly flavour: FlavourName } | undefined {
    return this.#byName.get(name);
  }
}
