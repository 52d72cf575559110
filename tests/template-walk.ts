/** What a template holds, gathered without a document: the texts it prints and the values of named attributes. */
export interface Gathered {
  readonly texts: string[];
  /** Values by attribute name, for `data-` attributes. */
  readonly data: Map<string, Set<string>>;
}

/** Goes through a Lit template and all templates inside it, those that are made on opening included. */
export function gather(value: unknown, into: Gathered = { texts: [], data: new Map() }): Gathered {
  if (typeof value === 'string' || typeof value === 'number') into.texts.push(String(value));
  else if (Array.isArray(value)) for (const item of value) gather(item, into);
  else if (isRecord(value)) {
    const { strings, values } = value;
    if (Array.isArray(values) && !Array.isArray(strings)) gatherDirective(values, into);
    else if (Array.isArray(values)) {
      values.forEach((inner: unknown, index) => {
        const name = Array.isArray(strings) ? /\sdata-([a-z-]+)=["']?$/.exec(String(strings[index]))?.[1] : undefined;
        if (name !== undefined && typeof inner === 'string') into.data.set(name, (into.data.get(name) ?? new Set()).add(inner));
        else gather(inner, into);
      });
    }
  }
  return into;
}

/** What a directive was given: a function without arguments builds its content, a list with a function last repeats it. */
function gatherDirective(values: readonly unknown[], into: Gathered): void {
  const [first, last] = [values[0], values.at(-1)];
  if (Array.isArray(first) && typeof last === 'function') first.forEach((item: unknown, index) => gather(last(item, index), into));
  else for (const inner of values) gather(typeof inner === 'function' && inner.length === 0 ? inner() : inner, into);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
