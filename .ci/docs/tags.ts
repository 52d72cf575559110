/** One tag of the class's doc comment: `@slot poster - What stands there.` */
export interface Tag {
  /** Empty for the unnamed slot. */
  readonly name: string;
  readonly type: string;
  readonly default: string;
  readonly says: string;
}

/** The tags that the class's doc comment may hold. */
export type Tags = Readonly<Record<'attr' | 'prop' | 'method' | 'fires' | 'slot' | 'csspart' | 'cssprop', readonly Tag[]>>;

const ALIASES: Readonly<Record<string, keyof Tags>> = {
  attr: 'attr',
  attribute: 'attr',
  prop: 'prop',
  property: 'prop',
  method: 'method',
  fires: 'fires',
  event: 'fires',
  slot: 'slot',
  csspart: 'csspart',
  cssprop: 'cssprop',
  cssproperty: 'cssprop',
};

/** Reads `@slot poster - text`, `@fires {Type} name - text`, `@cssprop [--name=1px] - text`; a tag may run over several lines. */
export function readTags(comment: string): Tags {
  const tags: Record<keyof Tags, Tag[]> = { attr: [], prop: [], method: [], fires: [], slot: [], csspart: [], cssprop: [] };
  const blocks = comment.split(/^(?=@)/m).filter((block) => block.startsWith('@'));
  for (const block of blocks) {
    const match = /^@(\w+)\s*(?:\{([^}]*)\}\s*)?(?:\[([^\]=]+)(?:=([^\]]*))?\]|([^\s-][^\s]*|--[^\s]*))?\s*(?:-\s+)?([\s\S]*)$/.exec(block);
    const kind = ALIASES[match?.[1] ?? ''];
    if (!match || !kind) continue;
    const [, , type = '', bracketed, fallback = '', bare, says = ''] = match;
    tags[kind].push({ name: (bracketed ?? bare ?? '').trim(), type, default: fallback, says: says.replace(/\s+/g, ' ').trim() });
  }
  return tags;
}

/** The text of a doc comment before its tags; its first paragraph only, unless more are asked for. */
export function first(comment: string, paragraphs = 1): string {
  const [before = ''] = comment.split(/^@/m);
  return before
    .split(/\n\s*\n/)
    .slice(0, paragraphs)
    .join(' ')
    .replace(/\{@link\s+([^}\s|]+)[^}]*\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands behind `@default` in a doc comment. */
export function defaultOf(comment: string): string {
  return /^@default(?:Value)?\s+(.+)$/m.exec(comment)?.[1]?.replace(/`/g, '').trim() ?? '';
}
