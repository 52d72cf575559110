import { checkPlain } from './check-text.ts';
import type { IssueList, IssuePlace } from './issue-list.ts';
import type { Names } from './records.ts';
import { isObject } from './row.ts';

/** Reads fields of a JSON object one by one, noting what is not as it should be; faults leave empty values behind. */
export class JsonFields {
  readonly #json: Readonly<Record<string, unknown>>;
  readonly #place: IssuePlace;
  readonly #issues: IssueList;

  constructor(json: unknown, place: IssuePlace, issues: IssueList) {
    if (!isObject(json)) issues.error('json-broken', place, json, '{ … }');
    this.#json = isObject(json) ? json : {};
    this.#place = place;
    this.#issues = issues;
  }

  /** Where a field stands, for an issue about it. */
  at(field: string): IssuePlace {
    return { ...this.#place, field: this.#place.field ? `${this.#place.field}.${field}` : field };
  }

  /** A field as it is. */
  raw(...fields: readonly string[]): unknown {
    return fields.map((field) => this.#json[field]).find((value) => value !== undefined);
  }

  /** Plain text; empty where there is none. */
  text(field: string, required = false): string {
    const value = this.raw(field) ?? '';
    if (typeof value !== 'string') this.#issues.error('json-broken', this.at(field), value, '"…"');
    else if (value === '' && required) this.#issues.error('value-missing', this.at(field), '', 'text/plain');
    else if (checkPlain(value, this.at(field), this.#issues)) return value;
    return '';
  }

  /** One of a vocabulary. */
  word<T extends string>(field: string, words: readonly [T, ...T[]]): T {
    const value = this.raw(field);
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) this.#issues.error(value === undefined ? 'value-missing' : 'vocabulary', this.at(field), value, words.join(' | '));
    return word ?? words[0];
  }

  /** A number within limits, under the first of several names that is there; `null` where there is none. */
  number(fields: readonly [string, ...string[]], min: number, max: number): number | null {
    const value = this.raw(...fields) ?? null;
    if (value === null) return null;
    if (typeof value === 'number' && value >= min && value <= max) return value;
    this.#issues.error('number-malformed', this.at(fields[0]), value, `${min} … ${max}`);
    return null;
  }

  /** Yes or no; `otherwise` where nothing is said. */
  flag(field: string, otherwise: boolean): boolean {
    const value = this.raw(field) ?? otherwise;
    if (typeof value !== 'boolean') this.#issues.error('json-broken', this.at(field), value, 'true | false');
    return value === true;
  }

  /** A list of objects, each with its own fields; empty where there is none. */
  objects(field: string): readonly JsonFields[] {
    const value = this.raw(field) ?? [];
    if (!Array.isArray(value)) this.#issues.error('json-broken', this.at(field), value, '[{ … }]');
    return (Array.isArray(value) ? value : []).map((item: unknown, i) => new JsonFields(item, this.at(`${field}[${i}]`), this.#issues));
  }

  /** A list of texts; empty where there is none. */
  list(field: string): readonly string[] {
    const value = this.raw(field) ?? [];
    if (!Array.isArray(value)) this.#issues.error('json-broken', this.at(field), value, '["…"]');
    return (Array.isArray(value) ? value : []).filter((item: unknown): item is string => {
      if (typeof item !== 'string') this.#issues.error('json-broken', this.at(field), item, '"…"');
      return typeof item === 'string' && checkPlain(item, this.at(field), this.#issues);
    });
  }

  /** Chinese and English, as `zh` and `en` of the object itself. */
  title(): Names {
    return { zh: this.text('zh', true), en: this.text('en') };
  }

  /** Chinese and English, as `{zh, en}` under the name or as `name_zh` and `name_en` beside each other. */
  names(field: string, required = false): Names {
    const value = this.raw(field);
    if (value !== undefined && !isObject(value)) this.#issues.error('json-broken', this.at(field), value, '{ zh, en }');
    const fields = isObject(value) ? new JsonFields(value, this.at(field), this.#issues) : this;
    const [zh, en] = isObject(value) ? ['zh', 'en'] : [`${field}_zh`, `${field}_en`];
    const chinese = fields.text(zh ?? '', required && (value === undefined || isObject(value)));
    const english = fields.text(en ?? '');
    return { zh: chinese, en: required && english === '' ? chinese : english };
  }
}
