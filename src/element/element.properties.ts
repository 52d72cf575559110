import type { PropertyDeclarations } from 'lit';
import { INITIAL_STATE } from '../model/state.ts';

/** Attributes and properties of the element as Lit observes them. */
export const elementProperties: PropertyDeclarations = {
  src: { type: String },
  data: { attribute: false },
  mode: { type: String },
  basemap: { type: String },
  tiandituKey: { type: String, attribute: 'tianditu-key' },
  basemapDatum: { type: String, attribute: 'basemap-datum' },
  basemapReview: { type: String, attribute: 'basemap-review' },
  theme: { type: String },
  center: { type: String },
  zoom: { type: Number },
  selected: { type: String },
  briefing: { type: String },
  scene: { type: String },
  lang: { type: String },
  loading: { type: String },
  noControls: { type: Boolean, attribute: 'no-controls' },
  noGestures: { type: Boolean, attribute: 'no-gestures' },
  noAnimation: { type: Boolean, attribute: 'no-animation' },
  filters: { attribute: false },
};

/** What the properties are until somebody sets them. */
export const DEFAULTS = {
  src: null,
  data: null,
  mode: 'explore',
  basemap: 'embedded',
  tiandituKey: null,
  basemapDatum: null,
  basemapReview: null,
  theme: 'auto',
  center: null,
  zoom: null,
  selected: null,
  briefing: null,
  scene: null,
  lang: '',
  loading: 'lazy',
  noControls: false,
  noGestures: false,
  noAnimation: false,
  filters: INITIAL_STATE.filters,
} as const;

/** When to start. */
export const LOADINGS = ['lazy', 'eager'] as const;
