import type { Issue } from '../sources/issue.ts';
import type { Words } from './words.ts';

/** A sentence in English for every reason that a value may be refused for. */
export const issuesEn: Words['issues'] = {
  'file-missing': ({ table, expected }) => `The file ${table} is missing${expected ? `; expected ${expected}` : ''}.`,
  'file-unreadable': ({ table, value }) => `The file ${table} cannot be read${value ? ` (${value})` : ''}.`,
  'json-broken': say('is not complete JSON'),
  'csv-broken': say('is not complete CSV'),
  'column-missing': ({ table, field, expected }) =>
    `${table} lacks the column "${field ?? expected}"${field && expected ? `; expected ${expected}` : ''}.`,
  'column-unknown': say('is not a column of this table'),
  'value-missing': say('is empty and must be filled in'),
  'id-malformed': say('is not a well-formed id'),
  'id-duplicate': say('is used more than once'),
  'id-unknown': say('is an id that does not exist'),
  vocabulary: say('is not one of the allowed words'),
  'number-malformed': say('is not a number'),
  'number-too-large': say('is too large'),
  'coordinate-outside': say('is a coordinate outside the world'),
  'coordinate-invented': say('is a point of its own, though only the city or zone is known'),
  'unit-unknown': say('is an unknown unit'),
  'unit-mismatch': say('is a unit that differs from the rest of its group'),
  'sum-differs': say('is a total that its parts do not add up to'),
  'citation-missing': say('has no source and line'),
  'range-reversed': say('has a lower end above its upper end'),
  'geometry-malformed': say('is not a complete shape'),
  markup: say('contains markup, which is treated as plain text'),
  'too-many-rows': say('has too many rows'),
  'datum-unknown': say('is an unknown coordinate system'),
  'datum-undeclared': say('is not filled in, so nobody can tell which coordinate system the positions are in; undeclared ones are not mixed'),
  'datum-converted': say('is not the coordinate system of the map; all positions were converted'),
  'ground-datum-undeclared': ({ field, value, expected }) =>
    `The ground's tiles come from ${value}, which is known not to be in WGS-84. Declare their coordinate system in "${field}": ${expected}. Until then the built-in ground is shown.`,
  'ground-key-missing': ({ field, expected }) =>
    `Tianditu needs a key of your own in "${field}" (from ${expected}). Until then the built-in ground is shown.`,
  'ground-unanswered': ({ table, value }) =>
    `The ground's server ${table} does not deliver${value ? ` (${value})` : ''}. What is ours stays on the map.`,
  'style-broken': ({ table, value, expected }) =>
    `${table}: ${value ? `"${value}" ` : 'this '}is not a map style that can be drawn${expected ? `; expected ${expected}` : ''}. The built-in ground is shown.`,
  'issues-omitted': ({ value }) => `${value} more faults are not listed.`,
};

function say(reason: string): (issue: Issue) => string {
  return ({ table, row, field, value, expected }) => {
    const where = [table, row === null ? '' : `row ${row}`, field ? `column "${field}"` : ''].filter(Boolean).join(', ');
    return `${where}: ${value ? `"${value}" ` : 'this '}${reason}${expected ? `; expected ${expected}` : ''}.`;
  };
}
