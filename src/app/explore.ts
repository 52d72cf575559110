import '../define.ts';
import { readPermalink } from '../model/permalink.ts';
import type { State } from '../model/state.ts';
import { dress, dressPoster, flavourOf, onSystemTheme } from './page/appearance.ts';
import { keepAddress } from './page/address.ts';
import { levelSwitch } from './page/level-switch.ts';
import { applyState, mapElement, openState } from './page/map-element.ts';
import { titleOf } from './page/title.ts';
import { searchBox } from './page/search-box.ts';
import { pageLang, writeWords } from './page/words.ts';

const asked = readPermalink(location.search);
const map = mapElement();
openState(map, asked);
dressPoster(asked.theme ?? 'auto', asked.mode ?? 'explore');

const part = <T extends Element>(id: string, type: new () => T): T => {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`no #${id} in the page`);
  return found;
};
const narrow = matchMedia('(max-width: 760px)');
const legendToggle = part('legend', HTMLButtonElement);
const themeToggle = part('theme', HTMLButtonElement);
const search = part('search', HTMLInputElement);
let words = writeWords(document, pageLang(asked.lang));

/** Brings the page in line with what the map shows: language, colours, title, and whether a briefing has the window. */
function follow(): void {
  const { lang, theme, mode, selected } = map.getState();
  if (document.documentElement.lang !== lang) {
    document.documentElement.lang = lang;
    search.value = '';
  }
  words = writeWords(document, lang);
  search.placeholder = narrow.matches ? words.searchPlaceholderShort : words.searchPlaceholder;
  dress(theme, mode);
  const toggled = flavourOf(theme) === 'light' || flavourOf(theme) === 'print' ? words.toDark : words.toLight;
  themeToggle.setAttribute('aria-label', toggled);
  themeToggle.title = toggled;
  document.body.classList.toggle('briefing', mode === 'brief');
  document.title = titleOf(map, selected, lang, words.brand);
}

function openLegend(open: boolean): void {
  document.body.classList.toggle('legend-open', open);
  legendToggle.setAttribute('aria-expanded', String(open));
  // On a narrow screen the legend is folded; one tap is enough to see it.
  if (open) map.shadowRoot?.querySelector('[part~=legend] details')?.setAttribute('open', '');
  const bar = document.querySelector('.bar');
  if (bar) document.body.style.setProperty('--bar-bottom', `${bar.getBoundingClientRect().bottom + 8}px`);
}

for (const type of ['cluster-load', 'cluster-select', 'cluster-scene-change', 'cluster-filter-change']) map.addEventListener(type, follow);
addEventListener('popstate', follow);
narrow.addEventListener('change', follow);
onSystemTheme(follow);
follow();
// A group of sites can only be opened on a map that has sites.
map.addEventListener('cluster-load', () => asked.opened && map.setState({ opened: asked.opened }), { once: true });

const address = keepAddress(map);
/** Id of what the search box names. */
let searched: string | null = null;
map.addEventListener('cluster-select', ({ selected }) => {
  if (selected !== searched) search.value = '';
});
levelSwitch(map, [...document.querySelectorAll<HTMLButtonElement>('[data-level]')]);
searchBox({
  input: search,
  list: part('matches', HTMLElement),
  status: part('search-status', HTMLElement),
  find: (text) => map.find(text),
  choose: (match) => {
    openLegend(false);
    searched = match.id;
    map.show(match.id);
    address.write(true);
    // On a phone the keyboard must go away to show where it went.
    if (narrow.matches) search.blur();
  },
  words: () => words,
});

legendToggle.addEventListener('click', () => openLegend(!document.body.classList.contains('legend-open')));
part('lang', HTMLButtonElement).addEventListener('click', () => {
  change({ lang: map.getState().lang === 'en' ? 'zh-CN' : 'en' });
});
themeToggle.addEventListener('click', () => {
  const name = flavourOf(map.getState().theme);
  change({ theme: name === 'light' || name === 'print' ? 'dark' : 'light' });
});
part('brief', HTMLButtonElement).addEventListener('click', () => {
  openLegend(false);
  change({ mode: 'brief' }, true);
  map.focus();
});

/** A choice made outside the map. */
function change(partial: Partial<State>, push = false): void {
  applyState(map, partial);
  follow();
  address.write(push);
}
