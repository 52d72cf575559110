import { isId, type IdIndex } from './id-index.ts';
import type { IssueList } from './issue-list.ts';
import { JsonFields } from './json-fields.ts';
import type { CorridorNotes, PublishedLength, RouteRecord, WayRecord } from './records.ts';
import { isObject } from './row.ts';

/** What issues about ways are filed under. */
const WAYS_FILE = 'routes.geojson, ways';

/** Reads the ways that legs make up; a fault's row is the place of its way, the first being 1. Every leg of a way must be known and begin where the one before ends. */
export function parseWays(json: unknown, routes: readonly RouteRecord[], issues: IssueList): readonly WayRecord[] {
  const given = isObject(json) ? (json.ways ?? []) : [];
  if (!Array.isArray(given)) {
    issues.error('json-broken', { table: WAYS_FILE }, given, '[{ id, name_zh, name_en, legs }]');
    return [];
  }
  const legs = new Map(routes.map((route) => [route.id, route]));
  const seen = new Set<string>();
  return given.map((way: unknown, i) => {
    const fields = new JsonFields(way, { table: WAYS_FILE, row: i + 1 }, issues);
    const id = fields.text('id', true);
    if (id !== '' && !isId(id)) issues.error('id-malformed', fields.at('id'), id, 'a-z 0-9 -');
    if (id !== '' && (seen.has(id) || legs.has(id))) issues.error('id-duplicate', fields.at('id'), id, '≠');
    seen.add(id);
    const members = fields.list('legs');
    if (members.length === 0) issues.error('value-missing', fields.at('legs'), '', '["leg", …]');
    for (const member of members) if (!legs.has(member)) issues.error('id-unknown', fields.at('legs'), member, 'id: routes.geojson');
    members.slice(1).forEach((member, index) => {
      const [end, start] = [legs.get(members[index] ?? '')?.line.at(-1), legs.get(member)?.line[0]];
      if (end && start && Math.hypot(end[0] - start[0], end[1] - start[1]) > JOIN_DEGREES)
        issues.error('geometry-malformed', fields.at('legs'), `${members[index]} | ${member}`, `<= ${JOIN_DEGREES}°`);
    });
    return { id, name: fields.names('name', true), legs: members, published: parsePublished(fields, issues), note: fields.names('note') };
  });
}

/** Reads what is said of the corridor as a whole. */
export function parseCorridorNotes(json: unknown, ids: IdIndex, issues: IssueList): CorridorNotes {
  const given = isObject(json) ? (json.corridor ?? {}) : {};
  const fields = new JsonFields(given, { table: 'routes.geojson, corridor' }, issues);
  const tasks = fields.list('tasks');
  for (const task of tasks) if (!ids.get('tasks')?.has(task)) issues.error('id-unknown', fields.at('tasks'), task, 'id: tasks.csv');
  return { tasks, unsaid: fields.objects('unsaid').map((entry) => (entry.raw('zh') === undefined ? entry.names('name', true) : entry.title())) };
}

/** How far the end of a leg and the start of the next may lie apart, degrees: about 2 km. */
const JOIN_DEGREES = 0.02;

/** Lengths that sources give, as a list under `published`. */
export function parsePublished(fields: JsonFields, issues: IssueList): readonly PublishedLength[] {
  return fields.objects('published').map((entry) => {
    const km = entry.number(['km'], 0, 50_000);
    if (km === null && entry.raw('km') === undefined) issues.error('value-missing', entry.at('km'), '', '0 … 50000');
    const url = entry.text('url');
    const isPage = URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
    if (url !== '' && !isPage) issues.error('file-unreadable', entry.at('url'), url, 'https://…');
    return { km: km ?? 0, of: entry.names('of'), whole: entry.flag('whole', true), source: entry.names('source'), url };
  });
}
