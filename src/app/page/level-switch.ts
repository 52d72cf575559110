import type { IndustryClusterMap } from '../../element/industry-cluster-map.ts';
import { levelAt } from '../../scene/level.ts';
import { LEVELS, type Level } from '../../scene/map-scene.ts';
import { zoomToFit } from '../../scene/mercator.ts';

/** The buttons of the zoom levels: a press sends the map there, and the level that is shown stays pressed. */
export function levelSwitch(element: IndustryClusterMap, buttons: readonly HTMLButtonElement[]): void {
  const press = (level: Level | null) => {
    // A site is looked at inside its city.
    const shown = level === 'site' ? 'city' : level;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.level === shown));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const level = LEVELS.find((name) => name === button.dataset.level);
      if (!level) return;
      press(level);
      element.show({ level });
    });
  }
  const follow = () => press(levelOf(element));
  element.addEventListener('cluster-load', follow);
  element.addEventListener('cluster-view-change', follow);
}

/** The level that an element shows, as its scene has it: from the zoom, against the zoom at which the region fits the map's box. */
function levelOf(element: IndustryClusterMap): Level | null {
  const { view } = element.getState();
  const box = element.shadowRoot?.querySelector('[part~=map]');
  if (!element.cluster || !box) return null;
  if (!view) return 'region';
  return levelAt(view.zoom, zoomToFit(element.cluster.records.package.bounds, { widthPx: box.clientWidth, heightPx: box.clientHeight }));
}
