import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';

/** The part of an engine that layers are changed through. */
export interface LayerTarget {
  setPaintProperty(layer: string, name: string, value: unknown): unknown;
  setLayoutProperty(layer: string, name: string, value: unknown): unknown;
  setFilter(layer: string, filter: FilterSpecification | null): unknown;
}

type Properties = Readonly<Record<string, unknown>>;

function changed(before: Properties, after: Properties, set: (name: string, value: unknown) => void): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[name]) !== JSON.stringify(after[name])) set(name, after[name]);
  }
}

function filterOf(layer: LayerSpecification): FilterSpecification | null {
  return 'filter' in layer && layer.filter ? layer.filter : null;
}

/**
 * Turns one list of layers into another by single properties, so that no source is dropped and nothing flashes.
 * Both lists must have the same layers in the same order.
 */
export function patchLayers(target: LayerTarget, before: readonly LayerSpecification[], after: readonly LayerSpecification[]): void {
  after.forEach((next, i) => {
    const last = before[i];
    if (!last || last.id !== next.id) throw new Error(`layers differ: ${last?.id ?? 'none'}, ${next.id}`);
    const [from, to] = [filterOf(last), filterOf(next)];
    if (JSON.stringify(from) !== JSON.stringify(to)) target.setFilter(next.id, to);
    changed({ ...last.layout }, { ...next.layout }, (name, value) => target.setLayoutProperty(next.id, name, value));
    changed({ ...last.paint }, { ...next.paint }, (name, value) => target.setPaintProperty(next.id, name, value));
  });
}
