import type { MapElement } from './map-element.ts';

/** The buttons of the zoom levels: a press sends the map there, and the level that is shown stays pressed. */
export function levelSwitch(element: MapElement, buttons: readonly HTMLButtonElement[]): void {
  const press = (level: string | undefined) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['level'] === level));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const level = button.dataset['level'];
      if (level) element.show({ level }, { animate: true });
    });
  }
  // A site is looked at inside its city.
  const follow = (event: Event) => {
    const level = 'level' in event && typeof event.level === 'string' ? event.level : undefined;
    if (level) press(level === 'site' ? 'city' : level);
  };
  element.addEventListener('cluster-view-change', follow);
}
