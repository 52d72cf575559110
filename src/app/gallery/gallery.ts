import '../../define.ts';
import { type Lang, type State, LANGS, THEMES } from '../../model/state.ts';
import { dress, onSystemTheme } from '../page/appearance.ts';
import { openState } from '../page/map-element.ts';
import { pageLang, writeWords } from '../page/words.ts';
import { type GalleryScene, galleryScenes } from './scenes.ts';

/** Value of the scene choice that shows all of them. */
const ALL = 'all';

const form = document.querySelector('form');
const main = document.querySelector('main');
const sceneChoice = form?.querySelector('select');
if (!form || !main || !sceneChoice) throw new Error('the gallery page is not complete');

/** What the address says, field by field of the form: a gallery page can be linked to. */
const asked = new URLSearchParams(location.search);
for (const id of [...galleryScenes.map((scene) => scene.id), ALL]) sceneChoice.add(new Option(id, id));
for (const select of form.querySelectorAll('select')) {
  const value = asked.get(select.name) ?? '';
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

function show(): void {
  const choices = new FormData(form as HTMLFormElement);
  const chosen = (name: string) => String(choices.get(name) ?? '');
  const lang = LANGS.find((one) => one === chosen('lang'));
  const theme = THEMES.find((one) => one === chosen('theme'));
  const words = nameAll(pageLang(lang));
  const scenes = galleryScenes.filter((scene) => chosen('scene') === ALL || scene.id === chosen('scene'));
  main?.replaceChildren(
    ...scenes.map((scene) => figureOf(scene, words[scene.id] ?? scene.id, { ...(lang && { lang }), ...(theme && { theme }) }, chosen('size'))),
  );
  const query = new URLSearchParams([...choices].map(([name, value]): [string, string] => [name, String(value)]).filter(([, value]) => value !== ''));
  history.replaceState(null, '', `?${query}`);
  dress(theme ?? 'auto');
}

function nameAll(lang: Lang): Readonly<Record<string, string>> {
  document.documentElement.lang = lang;
  const { gallery } = writeWords(document, lang);
  document.title = gallery.title;
  for (const option of sceneChoice?.options ?? [])
    option.text = option.value === ALL ? gallery.all : (gallery.sceneNames[option.value] ?? option.value);
  return gallery.sceneNames;
}

function figureOf(scene: GalleryScene, name: string, chosen: Partial<State>, size: string): HTMLElement {
  const [widthPx, heightPx] = /^(\d+)x(\d+)$/.exec(size)?.slice(1).map(Number) ?? [scene.widthPx, scene.heightPx];
  const state = { ...scene.state, ...chosen };
  const figure = document.createElement('figure');
  figure.id = scene.id;
  figure.classList.toggle('fill', size === 'fill');
  figure.style.setProperty('--scene-width', `${widthPx}px`);
  figure.style.setProperty('--scene-height', `${heightPx}px`);
  const caption = document.createElement('figcaption');
  const box = document.createElement('span');
  box.textContent = size === 'fill' ? '' : `${widthPx} × ${heightPx}`;
  caption.append(name, ' ', box);
  const element = document.createElement('industry-cluster-map');
  openState(element, state);
  element.setAttribute('src', `../${scene.src}`);
  if (scene.level) element.show({ level: scene.level }, { animate: false });
  figure.append(caption, element);
  return figure;
}

form.addEventListener('change', show);
for (const button of form.querySelectorAll<HTMLButtonElement>('[data-step]')) {
  button.addEventListener('click', () => {
    const count = sceneChoice.options.length;
    sceneChoice.selectedIndex = (sceneChoice.selectedIndex + Number(button.dataset.step) + count) % count;
    show();
  });
}
onSystemTheme(show);
show();
