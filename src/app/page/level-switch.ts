import type { IndustryClusterMap } from '../../element/industry-cluster-map.ts';
import { LEVELS } from '../../scene/map-scene.ts';

/** The buttons of the zoom levels: a press sends the map there, and the level that is shown stays pressed. */
export function levelSwitch(element: IndustryClusterMap, buttons: readonly HTMLButtonElement[]): void {
  const press = (level: string | undefined) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.level === level));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const level = LEVELS.find((name) => name === button.dataset.level);
      if (!level) return;
      press(level);
      element.show({ level });
    });
  }
  // A site is looked at inside its city.
  const follow = (event: Event) => {
    const level = 'level' in event && typeof event.level === 'string' ? event.level : undefined;
    if (level) press(level === 'site' ? 'city' : level);
  };
  element.addEventListener('cluster-view-change', follow);
}
