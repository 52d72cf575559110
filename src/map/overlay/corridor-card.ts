import type { CorridorCard, MapScene } from '../../scene/map-scene.ts';
import type { Pixel } from '../hit.ts';
import type { Projection } from './flow.overlay.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The card beside the corridor: a button that follows its point on the line, and a hairline to it. */
export class CorridorCardOverlay {
  readonly #root: HTMLElement;
  readonly #projection: Projection;
  readonly #pick: (id: string) => void;
  readonly #leader = document.createElementNS(SVG, 'svg');
  #card: HTMLButtonElement | null = null;
  #shown: CorridorCard | null = null;

  constructor(root: HTMLElement, projection: Projection, pick: (id: string) => void) {
    this.#root = root;
    this.#projection = projection;
    this.#pick = pick;
    this.#leader.setAttribute('aria-hidden', 'true');
    this.#leader.append(document.createElementNS(SVG, 'line'));
    this.#leader.firstElementChild?.classList.add('map-call-leader');
  }

  /** Shows the card of a scene, or none. */
  show({ corridorCard }: MapScene): void {
    this.#card?.remove();
    this.#leader.remove();
    this.#shown = corridorCard;
    this.#card = corridorCard && this.#button(corridorCard);
    if (this.#card) this.#root.append(this.#leader, this.#card);
    this.moved();
  }

  /** Puts the card where its point is now. */
  moved(): void {
    const anchor = this.#shown && this.#projection.project(this.#shown.lngLat);
    if (!anchor || !this.#shown || !this.#card) return;
    const { offsetPx, widthPx, heightPx } = this.#shown;
    const [left, top] = [Math.round(anchor.x + offsetPx[0]), Math.round(anchor.y + offsetPx[1])];
    this.#card.style.transform = `translate(${left}px, ${top}px)`;
    const ends = {
      x1: anchor.x,
      y1: anchor.y,
      x2: Math.max(left, Math.min(left + widthPx, anchor.x)),
      y2: Math.max(top + 8, Math.min(top + heightPx - 8, anchor.y)),
    };
    for (const [name, value] of Object.entries(ends)) this.#leader.firstElementChild?.setAttribute(name, String(value));
  }

  /** Id of the card when it covers a point. */
  pick(point: Pixel): string | null {
    if (!this.#shown) return null;
    const { lngLat, offsetPx, widthPx, heightPx, id } = this.#shown;
    const anchor = this.#projection.project(lngLat);
    const [x, y] = [point.x - anchor.x - offsetPx[0], point.y - anchor.y - offsetPx[1]];
    return x >= 0 && y >= 0 && x <= widthPx && y <= heightPx ? id : null;
  }

  #button({ id, title, text, widthPx, heightPx, titlePx, textPx }: CorridorCard): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-call';
    Object.assign(button.style, { width: `${widthPx}px`, height: `${heightPx}px`, fontSize: `${textPx}px` });
    const head = document.createElement('strong');
    head.textContent = title;
    head.style.fontSize = `${titlePx}px`;
    const line = document.createElement('span');
    line.textContent = text;
    const swatch = document.createElement('i');
    swatch.className = 'map-hatch';
    line.append(swatch);
    button.append(head, line);
    button.addEventListener('click', () => this.#pick(id));
    return button;
  }
}
