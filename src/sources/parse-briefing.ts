import { isId, type IdIndex } from './id-index.ts';
import type { IssueList } from './issue-list.ts';
import { JsonFields } from './json-fields.ts';
import type { BriefingRecord, SceneRecord } from './records.ts';
import type { TableName } from './schema.ts';

const TARGETS: readonly string[] = ['region', 'corridor', 'markets'];
const LEVELS = ['region', 'world', 'wide', 'city', 'site'] as const;
const SHOWN: readonly TableName[] = ['places', 'organizations', 'sites'];

/** Reads a briefing; a fault's row is the place of its scene, the first being 1. */
export function parseBriefing(json: unknown, file: string, ids: IdIndex, issues: IssueList): BriefingRecord {
  const fields = new JsonFields(json, { table: file }, issues);
  const id = fields.text('id', true);
  if (id !== '' && !isId(id)) issues.error('id-malformed', fields.at('id'), id, 'a-z 0-9 -');
  const scenes = fields.raw('scenes');
  if (!Array.isArray(scenes) || scenes.length === 0) {
    issues.error(scenes === undefined ? 'value-missing' : 'json-broken', fields.at('scenes'), scenes, '[{ id, title, … }]');
  }
  const seen = new Set<string>();
  return {
    id,
    title: fields.names('title', true),
    scenes: (Array.isArray(scenes) ? scenes : []).map((scene: unknown, i) => {
      const record = parseScene(scene, file, i + 1, ids, issues);
      if (seen.has(record.id)) issues.error('id-duplicate', { table: file, row: i + 1, field: 'id' }, record.id, `≠ ${[...seen].join(', ')}`);
      seen.add(record.id);
      return record;
    }),
  };
}

function parseScene(json: unknown, file: string, row: number, ids: IdIndex, issues: IssueList): SceneRecord {
  const fields = new JsonFields(json, { table: file, row }, issues);
  const known = (field: string, id: string, tables: readonly TableName[], words: readonly string[] = []): string => {
    if (id === '' || words.includes(id) || tables.some((table) => ids.get(table)?.has(id))) return id;
    const expected = `id: ${tables.map((table) => `${table}.csv`).join(', ')}`;
    issues.error('id-unknown', fields.at(field), id, words.length > 0 ? `${words.join(' | ')} | ${expected}` : expected);
    return id;
  };
  const id = fields.text('id', true);
  if (id !== '' && !isId(id)) issues.error('id-malformed', fields.at('id'), id, 'a-z 0-9 -');
  return {
    id,
    title: fields.names('title', true),
    kicker: fields.names('kicker'),
    text: fields.names('text'),
    notes: fields.names('notes'),
    target: known('target', fields.text('target', true), SHOWN, TARGETS),
    level: fields.word('level', LEVELS),
    selected: orNull(known('selected', fields.text('selected'), SHOWN)),
    layers: fields.list('layers'),
    hero: orNull(known('hero', fields.text('hero'), ['figures'])),
    figures: fields.list('figures').map((figure) => known('figures', figure, ['figures'])),
    chart: fields.text('chart'),
    durationS: fields.number(['duration_s', 'durationS'], 1, 3600) ?? 30,
  };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
