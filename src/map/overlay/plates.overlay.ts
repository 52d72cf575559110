import type { MapScene, Plate } from '../../scene/map-scene.ts';
import { ghostsOf } from '../../scene/site-parts.ts';
import { flavours } from '../../theme/flavours.ts';
import { alpha } from '../../theme/mix.ts';
import { GHOST } from '../../theme/symbols.ts';
import { SANS } from '../../theme/type.ts';
import { drawPixels } from '../icons/draw.ts';
import type { Projection } from './flow.overlay.ts';
import type { Pixel } from '../hit.ts';
import { CorridorCardOverlay } from './corridor-card.ts';
import { leaderEnd, rowBox } from './plate-layout.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Card {
  readonly plate: Plate;
  readonly element: HTMLElement;
  readonly leader: SVGLineElement;
  readonly rows: ReadonlyMap<string, HTMLButtonElement>;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Cards beside zones: they follow their zone's point, and every row is a button that reports its site. */
export class PlatesOverlay {
  readonly root = element('div', 'map-plates');
  readonly corridorCard: CorridorCardOverlay;
  readonly #leaders = document.createElementNS(SVG, 'svg');
  readonly #projection: Projection;
  readonly #pick: (id: string) => void;
  #cards: Card[] = [];
  #scene: MapScene | null = null;

  constructor(projection: Projection, pick: (id: string) => void) {
    this.#projection = projection;
    this.#pick = pick;
    this.#leaders.setAttribute('aria-hidden', 'true');
    this.corridorCard = new CorridorCardOverlay(this.root, projection, pick);
    this.root.append(this.#leaders);
  }

  /** Shows the plates of the next scene; cards are made anew only when they changed. */
  update(scene: MapScene): void {
    const last = this.#scene;
    this.#scene = scene;
    if (last?.flavour !== scene.flavour) this.#colour(scene);
    if (last?.plates !== scene.plates || last.flavour !== scene.flavour) this.#rebuild(scene);
    const ghosts = ghostsOf(scene);
    for (const { rows, plate, element: card, leader } of this.#cards) {
      for (const each of [card, leader]) each.toggleAttribute('data-ghost', ghosts.has(plate.id));
      for (const [id, row] of rows) {
        row.toggleAttribute('data-ghost', ghosts.has(id));
        row.setAttribute('aria-pressed', String(id === scene.selected));
        row.toggleAttribute('data-related', scene.related.includes(id));
      }
    }
    if (last?.corridorCard !== scene.corridorCard || last?.flavour !== scene.flavour) this.corridorCard.show(scene);
    this.moved();
  }

  /** Puts cards and leader lines where their zones are now. */
  moved(): void {
    this.corridorCard.moved();
    for (const { plate, element: card, leader } of this.#cards) {
      const anchor = this.#projection.project(plate.lngLat);
      const end = leaderEnd(plate, anchor);
      for (const each of [card, leader]) each.style.display = this.#isInView(anchor) ? '' : 'none';
      card.style.transform = `translate(${Math.round(anchor.x + plate.offsetPx[0])}px, ${Math.round(anchor.y + plate.offsetPx[1])}px)`;
      leader.setAttribute('x1', String(anchor.x));
      leader.setAttribute('y1', String(anchor.y));
      leader.setAttribute('x2', String(end.x));
      leader.setAttribute('y2', String(end.y));
    }
  }

  /** Centre of the disc of a row, or `null` when no card lists the site. */
  locate(id: string): Pixel | null {
    for (const { plate, rows } of this.#cards) {
      const row = rows.has(id) ? plate.rows.find((each) => each.id === id) : undefined;
      const anchor = this.#projection.project(plate.lngLat);
      if (!row || !this.#isInView(anchor)) continue;
      return { x: anchor.x + plate.offsetPx[0] + row.x, y: anchor.y + plate.offsetPx[1] + row.y };
    }
    return null;
  }

  /** Id of the row or zone whose card covers a point, or `null`. */
  pick(point: Pixel): string | null {
    const onCard = this.corridorCard.pick(point);
    if (onCard !== null) return onCard;
    for (const { plate } of [...this.#cards].reverse()) {
      const anchor = this.#projection.project(plate.lngLat);
      if (!this.#isInView(anchor)) continue;
      const [x, y] = [point.x - anchor.x - plate.offsetPx[0], point.y - anchor.y - plate.offsetPx[1]];
      if (x < 0 || y < 0 || x > plate.widthPx || y > plate.heightPx) continue;
      const row = plate.rows.find((_, i) => {
        const box = rowBox(plate, i);
        return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
      });
      return row?.id ?? plate.id;
    }
    return null;
  }

  /** Removes everything. */
  dispose(): void {
    this.root.remove();
  }

  /** Whether a zone's point is on the map: the leader of another would come from nowhere. */
  #isInView({ x, y }: Pixel): boolean {
    const { width, height } = this.#projection.size();
    return x >= 0 && y >= 0 && x <= width && y <= height;
  }

  #colour({ flavour: name }: MapScene): void {
    const flavour = flavours[name];
    const shadow = flavour.isDark ? `0 0 0 1px ${flavour.rule}` : `0 1px 2px ${alpha(flavour.lift, 0.08)}, 0 8px 24px ${alpha(flavour.lift, 0.12)}`;
    const properties = {
      font: SANS,
      ink: flavour.ink,
      ink2: flavour.ink2,
      ink3: flavour.ink3,
      base: flavour.base,
      panel: flavour.panel,
      land: flavour.land,
      ghost: String(GHOST.name),
      spine: flavour.spine,
      'spine-text': flavour.spineText,
      shadow,
    };
    for (const [key, value] of Object.entries(properties)) this.root.style.setProperty(`--map-${key}`, value);
  }

  #rebuild(scene: MapScene): void {
    for (const { element: card, leader } of this.#cards) {
      card.remove();
      leader.remove();
    }
    this.#cards = scene.plates.map((plate) => this.#card(plate, scene));
    this.#leaders.append(...this.#cards.map((card) => card.leader));
    this.root.append(...this.#cards.map((card) => card.element));
  }

  #button(className: string, id: string): HTMLButtonElement {
    const button = element('button', className);
    button.type = 'button';
    button.addEventListener('click', () => this.#pick(id));
    return button;
  }

  #card(plate: Plate, scene: MapScene): Card {
    const card = element('div', 'map-plate');
    card.style.width = `${plate.widthPx}px`;
    card.style.height = `${plate.heightPx}px`;
    card.setAttribute('role', 'group');
    card.setAttribute('aria-label', plate.title);
    const head = this.#button('map-plate-head', plate.id);
    head.append(
      element('span', 'map-plate-name', plate.title),
      element('span', 'map-plate-latin', plate.latin),
      element('span', 'map-plate-error', plate.errorText),
    );
    card.append(head);
    const rows = new Map(plate.rows.map((row, i) => [row.id, this.#row(plate, i, scene)]));
    card.append(...rows.values());
    return { plate, element: card, leader: document.createElementNS(SVG, 'line'), rows };
  }

  #row(plate: Plate, index: number, scene: MapScene): HTMLButtonElement {
    const box = rowBox(plate, index);
    const { id, kind, status, name } = plate.rows[index] ?? { id: '', kind: 'project', status: 'unknown', name: '' };
    const button = this.#button('map-plate-row', id);
    Object.assign(button.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px` });
    const ratio = Math.max(2, window.devicePixelRatio || 1);
    const pixels = drawPixels({ shape: 'site', kind, status, discPx: box.discPx, count: 1 }, scene.flavour, ratio);
    const disc = document.createElement('canvas');
    disc.width = pixels.width;
    disc.height = pixels.height;
    disc.style.cssText = `width:${pixels.width / ratio}px;height:${pixels.height / ratio}px;margin:${-(pixels.width / ratio - box.discPx) / 2}px`;
    disc.getContext('2d')?.putImageData(pixels, 0, 0);
    button.append(disc, element('span', '', name));
    return button;
  }
}
