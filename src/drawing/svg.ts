/** Attributes of an element; those that are `null` or `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it may stand in XML, inside an element or an attribute: markup is escaped, what XML forbids (control characters, half surrogates) is left out. */
export function escapeXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A number with at most two decimals and no needless characters; throws for what is not finite. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`invalid length in a drawing: ${value}`);
  return String(Math.round(value * 100) / 100 || 0);
}

/** One element as markup; attribute values are escaped, children are markup already (see `escapeXml` for texts). */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? formatNumber(value) : escapeXml(String(value))}"`)
    .join('');
  const inside = children.join('');
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
}

/** A group, or nothing when there is nothing in it. */
export function group(attributes: Attributes, ...children: readonly string[]): string {
  return children.some((child) => child !== '') ? el('g', attributes, ...children) : '';
}
