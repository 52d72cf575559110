import '../../define.ts';
import { writePermalink } from '../../model/permalink.ts';
import { MODES, THEMES } from '../../model/state.ts';
import { dress, dressPoster, onSystemTheme } from '../page/appearance.ts';
import { applyState, mapElement, originOf } from '../page/map-element.ts';
import { pageLang } from '../page/words.ts';
import { readParameters } from './parameters.ts';
import { type EmbedMessage, envelope, readHostMessage } from './protocol.ts';

const { attributes, origins, refused } = readParameters(location.search, location.href);
for (const parameter of refused) console.warn(`industry-cluster-map: refused ${parameter}`);

const map = mapElement();
for (const [name, value] of attributes) map.setAttribute(name, value);
if (attributes.has('src')) map.querySelector('[slot=poster]')?.remove();
const theme = THEMES.find((name) => name === attributes.get('theme'));
const mode = MODES.find((name) => name === attributes.get('mode'));
dressPoster(theme ?? 'auto', mode ?? 'embed');

function follow(): void {
  const { lang, theme, mode } = map.getState();
  document.documentElement.lang = pageLang(lang);
  dress(theme, mode);
}

/** Each listed origin is tried: the browser delivers to the one that the host really has, and to no other. */
function tell(message: EmbedMessage): void {
  if (parent === window) return;
  for (const origin of hostOrigins()) parent.postMessage(envelope(message), origin);
}

/** The host's origin when the browser says it and it is listed; otherwise all that are listed. */
function hostOrigins(): readonly string[] {
  const known = location.ancestorOrigins?.[0] ?? (document.referrer ? new URL(document.referrer).origin : undefined);
  return known === undefined ? origins : origins.filter((origin) => origin === known);
}

for (const type of ['select', 'view-change', 'filter-change', 'scene-change'] as const) {
  map.addEventListener(`cluster-${type}`, (event) => {
    follow();
    tell({ type, state: writePermalink(map.getState()), origin: originOf(event) });
  });
}
map.addEventListener('cluster-load', () => tell({ type: 'load', state: writePermalink(map.getState()) }));
map.addEventListener('cluster-error', (event) => {
  tell({ type: 'error', kind: 'kind' in event && typeof event.kind === 'string' ? event.kind : 'unknown' });
});
addEventListener('message', (event) => {
  if (event.source !== parent || !origins.includes(event.origin)) return;
  const message = readHostMessage(event.data);
  if (message?.type === 'set-state') applyState(map, message.state, message.animate);
  if (message?.type === 'show') map.show(message.id, message.animate ? {} : { animate: false });
  if (message?.type === 'get-state') tell({ type: 'ready', state: writePermalink(map.getState()) });
  follow();
});

onSystemTheme(follow);
follow();
tell({ type: 'ready', state: writePermalink(map.getState()) });
new ResizeObserver(() => tell({ type: 'height', heightPx: Math.ceil(map.getBoundingClientRect().height) })).observe(map);
