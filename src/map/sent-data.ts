import type { FeatureCollection } from 'geojson';

/** What each source of an engine was last given. A source that is given the same again would cut, draw and upload all of it anew. */
export class SentData {
  readonly #texts = new Map<string, string>();

  /** Notes what a source is given, and says whether it differs from what it has. */
  isNew(source: string, data: FeatureCollection): boolean {
    const text = JSON.stringify(data);
    if (this.#texts.get(source) === text) return false;
    this.#texts.set(source, text);
    return true;
  }

  /** Whatever the sources had is not known any more. */
  forget(): void {
    this.#texts.clear();
  }
}
