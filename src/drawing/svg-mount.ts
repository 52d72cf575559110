import { localeOf } from '../locale/locale.ts';
import type { MapScene } from '../scene/map-scene.ts';
import { namesOf } from './name-requests.ts';

const HIDDEN_PAGE_MS = 250;

/** Calls back once when what was just mounted is on screen: two frames later, or after a moment on a hidden page, which has no frames. */
export function whenPainted({ ownerDocument: { defaultView } }: HTMLElement, signal: AbortSignal, callback: () => void): void {
  let isDone = false;
  const finish = () => {
    clearTimeout(timer);
    if (!isDone && !signal.aborted) callback();
    isDone = true;
  };
  const timer = setTimeout(finish, HIDDEN_PAGE_MS);
  defaultView?.requestAnimationFrame(() => defaultView.requestAnimationFrame(finish));
}

/** What a screen reader is told, named after the region of the ground. */
export function textsOf(scene: MapScene): { title: string; description: string } {
  const { words } = localeOf(scene.lang);
  const region = scene.ground?.layers.region.features[0];
  const name = (region && namesOf(region, scene).first) || words.app.name;
  return { title: words.map.label(name), description: words.map.picture(name) };
}
