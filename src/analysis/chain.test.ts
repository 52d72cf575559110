import { expect, test } from 'vitest';
import { createCluster } from '../model/cluster.ts';
import { exampleRecords, site } from '../model/cluster.fixture.ts';
import type { ComponentRecord } from '../sources/records.ts';
import { analyse } from './analyse.ts';
import { analyseChain, type Chain, chooseChain } from './chain.ts';

function component(id: string, segment: string, status: ComponentRecord['status'], over: Partial<ComponentRecord> = {}): ComponentRecord {
  return { id, segment, status, name: { zh: id, en: id }, actor: null, place: 'alpha', source: 'plan', line: 5, ...over };
}

const records = exampleRecords({
  components: [
    component('engine', 'passenger', 'existing', { actor: 'big' }),
    component('gearbox', 'passenger', 'missing'),
    component('frame', 'bicycles', 'building'),
    component('cell', 'new-energy', 'planned', { actor: 'small' }),
    component('motor', 'new-energy', 'missing'),
    component('turbo', 'passenger', 'planned', { actor: 'big' }),
  ],
  sites: [
    site('turbo-works', 'alpha', { organization: 'big', line: 5, name: { zh: 'TURBO 厂', en: 'Turbo' } }),
    site('other-works', 'alpha', { organization: 'big', line: 5 }),
    site('cell-works', 'alpha', { organization: 'small', line: 5, name: { zh: '基地', en: 'Base' } }),
  ],
  conflicts: [{ id: 'c', figures: ['cell'], kind: 'status', explanation: { zh: '不一', en: 'Differs' }, lines: [] }],
});
const cluster = createCluster(records);
const chain = analyseChain(cluster, analyse(cluster).disagreements);

function ids({ segments }: Chain): readonly (readonly string[])[] {
  return segments.map((segment) => segment.rows.map((row) => row.component.id));
}

test('segments stand in their known order, those of another package after them', () => {
  expect(chain.segments.map((segment) => segment.segment)).toEqual(['passenger', 'new-energy', 'bicycles']);
});

test('what is missing stands first, what is made here last', () => {
  expect(ids(chain)).toEqual([['gearbox', 'turbo', 'engine'], ['motor', 'cell'], ['frame']]);
});

test('every count is derived, names the rows it counts, and the states of a segment add up to it', () => {
  for (const { counts, total } of [...chain.segments, chain]) {
    const states = Object.values(counts);
    expect(states.reduce((sum, state) => sum + (state.value ?? 0), 0)).toBe(total.value);
    for (const state of [...states, total])
      expect([state.figure, state.formula?.kind, state.formula?.inputs.length]).toEqual([null, 'count', state.value]);
  }
  expect(chain.counts.missing.formula?.inputs).toEqual(['gearbox', 'motor']);
});

test("a maker's site belongs to a component where the same line names it, and not where several might be meant", () => {
  const sites = new Map(chain.segments.flatMap(({ rows }) => rows.map((row) => [row.component.id, row.sites.map((one) => one.id)])));
  expect(sites.get('turbo')).toEqual(['turbo-works']);
  expect(sites.get('cell')).toEqual(['cell-works']);
  expect(sites.get('engine')).toEqual([]);
});

test('a component carries what disagrees about it', () => {
  expect(
    chain.segments
      .flatMap(({ rows }) => rows)
      .filter((row) => row.disagreements.length > 0)
      .map((row) => row.component.id),
  ).toEqual(['cell']);
});

test('a choice keeps one segment, one state or both, and counts what is left', () => {
  expect(ids(chooseChain(chain, { segment: 'passenger', status: null }))).toEqual([['gearbox', 'turbo', 'engine']]);
  const missing = chooseChain(chain, { segment: null, status: 'missing' });
  expect(ids(missing)).toEqual([['gearbox'], ['motor']]);
  expect([missing.total.value, missing.counts.planned.value]).toEqual([2, 0]);
  expect(ids(chooseChain(chain, { segment: 'bicycles', status: 'missing' }))).toEqual([]);
});

test('a word that nothing has keeps everything', () => {
  expect(ids(chooseChain(chain, { segment: 'nowhere', status: 'perhaps' }))).toEqual(ids(chain));
});

test('a package without components has an empty chain', () => {
  const empty = analyseChain(createCluster(exampleRecords()), []);
  expect([empty.segments, empty.total.value]).toEqual([[], 0]);
});
