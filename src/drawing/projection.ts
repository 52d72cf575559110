import { type GeoProjection, geoMercatorRaw, geoProjection } from 'd3';
import { globeOf, globeShare, projector, unprojectGlobe } from '../scene/globe.ts';
import type { LngLat } from '../sources/records.ts';
import type { View } from '../model/state.ts';

/** A point of the drawing, CSS px from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A camera over a drawing of a given size: where a place lies in px, and back. */
export interface Frame {
  readonly view: View;
  readonly widthPx: number;
  readonly heightPx: number;
  /** How far a shape may differ from its path, px. */
  readonly tolerancePx: number;
  /** The globe that is drawn instead of the flat map; `null` where the map is flat. */
  readonly globe: { readonly projection: GeoProjection; readonly discPx: number } | null;
  /** Where a point lies, on the copy of the world nearest to the centre; outside of every drawing where the globe hides it. */
  place(lngLat: LngLat): Point;
  /** Where a point lies on the world as its longitude counts it: 190 is 360 degrees east of -170. */
  project(lngLat: LngLat): Point;
  /** What lies under a point, WGS-84 degrees. */
  unproject(point: Point): LngLat;
}

const TILE_PX = 512;
const MAX_ZOOM = 22;
/** Latitude at which web mercator is square, degrees. */
const MAX_LATITUDE = 85.051129;

/** Furthest that a globe is turned towards a pole, degrees. */
const MAX_TURN = 80;
/** Where what is on the far side of the globe is said to be: far outside of every drawing. */
const HIDDEN: Point = { x: -1e5, y: -1e5 };

/** Scale of d3's mercator (px per radian) at a MapLibre zoom: the world is 512 x 2^zoom px wide. */
export function scaleOfZoom(zoom: number): number {
  return (TILE_PX * 2 ** zoom) / (2 * Math.PI);
}

/** MapLibre zoom at a scale of d3's mercator. */
export function zoomOfScale(scale: number): number {
  return Math.log2((scale * 2 * Math.PI) / TILE_PX);
}

function mercator([lng, lat]: LngLat): Point {
  const latitude = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  const [x, y] = geoMercatorRaw((lng * Math.PI) / 180, (latitude * Math.PI) / 180);
  return { x, y };
}

function geographic({ x, y }: Point): LngLat {
  return [(x * 180) / Math.PI, ((2 * Math.atan(Math.exp(y)) - Math.PI / 2) * 180) / Math.PI];
}

/** The camera at a view, for a drawing of this size; its shapes differ from their paths by half a px unless more is allowed. */
export function createFrame(view: View, widthPx: number, heightPx: number, tolerancePx = 0.5): Frame {
  if (isGlobe(view.zoom)) return globeFrame(view, widthPx, heightPx, tolerancePx);
  const scale = scaleOfZoom(view.zoom);
  const middle = mercator(view.center);
  const project = (lngLat: LngLat): Point => {
    const { x, y } = mercator(lngLat);
    return { x: widthPx / 2 + (x - middle.x) * scale, y: heightPx / 2 - (y - middle.y) * scale };
  };
  return {
    view,
    widthPx,
    heightPx,
    tolerancePx,
    globe: null,
    project,
    place: ([lng, lat]) => project([lng + 360 * Math.round((view.center[0] - lng) / 360), lat]),
    unproject: ({ x, y }) => geographic({ x: middle.x + (x - widthPx / 2) / scale, y: middle.y - (y - heightPx / 2) / scale }),
  };
}

/** Whether a drawing at a zoom shows the globe: it turns flat at once, in the middle of where the live map unrolls it. */
function isGlobe(zoom: number): boolean {
  return globeShare(zoom) > 0.5;
}

function globeFrame(view: View, widthPx: number, heightPx: number, tolerancePx: number): Frame {
  const [middleX, middleY] = [widthPx / 2, heightPx / 2];
  const { radiusPx, distancePx, discPx } = globeOf(view, heightPx);
  const p = 1 + distancePx / radiusPx;
  const raw = (lng: number, lat: number): [number, number] => {
    const toward = Math.cos(lat) * Math.cos(lng);
    const k = (p - 1) / (p - toward);
    return [k * Math.cos(lat) * Math.sin(lng), k * Math.sin(lat)];
  };
  const projection = geoProjection(raw)
    .scale(radiusPx)
    .translate([middleX, middleY])
    .rotate([-view.center[0], -view.center[1]])
    .clipAngle((Math.acos(1 / p) * 180) / Math.PI)
    .precision(0.4);
  const see = projector(view, heightPx, 1);
  const project = (lngLat: LngLat): Point => {
    const { x, y, isSeen } = see(lngLat);
    return isSeen ? { x: x + middleX, y: y + middleY } : HIDDEN;
  };
  return {
    view,
    widthPx,
    heightPx,
    tolerancePx,
    globe: { projection, discPx },
    project,
    place: project,
    unproject: ({ x, y }) => unprojectGlobe(view, heightPx, { x: x - middleX, y: y - middleY }),
  };
}

/** The view of a globe after turning it by some px and magnifying it around its middle; its size holds when it is turned towards a pole. */
function turnGlobe({ view, heightPx }: Frame, byPx: Point, zoomBy: number): View {
  const degrees = 180 / Math.PI / globeOf(view, heightPx).radiusPx;
  const lat = Math.max(-MAX_TURN, Math.min(MAX_TURN, view.center[1] + byPx.y * degrees));
  const lng = view.center[0] - (byPx.x * degrees) / Math.max(0.5, Math.cos((view.center[1] * Math.PI) / 180));
  const grown = Math.log2(Math.cos((lat * Math.PI) / 180) / Math.cos((view.center[1] * Math.PI) / 180));
  return { center: [wrap(lng), lat], zoom: Math.max(0, Math.min(MAX_ZOOM, view.zoom + zoomBy + grown)) };
}

/** The view after moving the ground by some px and zooming around a point that stays where it is. */
export function moveView(frame: Frame, byPx: Point, zoomBy: number, around: Point): View {
  if (frame.globe) return turnGlobe(frame, byPx, zoomBy);
  const zoom = Math.max(0, Math.min(MAX_ZOOM, frame.view.zoom + zoomBy));
  const ratio = 2 ** (frame.view.zoom - zoom);
  const center = frame.unproject({
    x: around.x - byPx.x + (frame.widthPx / 2 - around.x) * ratio,
    y: around.y - byPx.y + (frame.heightPx / 2 - around.y) * ratio,
  });
  return { center: [wrap(center[0]), center[1]], zoom };
}

function wrap(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}
