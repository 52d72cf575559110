import type { IndustryClusterMap } from '../../element/industry-cluster-map.ts';
import type { Lang } from '../../model/state.ts';

/** The title of the document: what is selected, then the brand. */
export function titleOf(element: IndustryClusterMap, selected: string | null, lang: Lang, brand: string): string {
  const name = selected === null ? undefined : element.cluster?.entity(selected)?.record.short;
  const text = name && (lang === 'en' ? name.en || name.zh : name.zh || name.en);
  return text ? `${text} · ${brand}` : brand;
}
