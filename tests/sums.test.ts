import { describe, expect, test } from 'vitest';
import { checkFolder } from '../data/build/check-folder.ts';
import { packageFolders } from '../data/build/packages.ts';
import type { FigureRecord } from '../src/sources/records.ts';

describe.each(packageFolders())('The figures of $name', async (folder) => {
  const { value } = await checkFolder(folder);
  const figures = value?.figures ?? [];
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const wholes = [...new Set(figures.flatMap((figure) => figure.partOf ?? []))];
  const partsOf = (whole: string) => figures.filter((figure) => figure.partOf === whole);
  const related = (figure: FigureRecord) => [figure.partOf, figure.within].flatMap((id) => (id === null ? [] : (byId.get(id) ?? [])));

  test('are read, and some of them are parts of others', () => {
    expect(figures.length).toBeGreaterThan(5);
    expect(wholes.length).toBeGreaterThan(0);
  });

  test.each(wholes)('parts of %s add up to it, in one unit and of one period', (id) => {
    const whole = byId.get(id);
    const parts = partsOf(id);
    const sum = parts.reduce((total, part) => total + (part.value ?? Number.NaN), 0);
    expect(sum).toBeCloseTo(whole?.value ?? Number.NaN, 9);
    expect(new Set([...parts.map((part) => part.unit), whole?.unit]).size).toBe(1);
    expect(new Set([...parts.map((part) => part.period), whole?.period]).size).toBe(1);
  });

  test('nothing that overlaps is added: what lies within a figure is not also a part of it', () => {
    expect(figures.filter((figure) => figure.within !== null && figure.within === figure.partOf)).toEqual([]);
    for (const id of wholes) {
      const within = figures.filter((figure) => figure.within === id);
      const sum = [...partsOf(id), ...within].reduce((total, part) => total + (part.value ?? 0), 0);
      if (within.length > 0) expect(sum).toBeGreaterThan(byId.get(id)?.value ?? Number.POSITIVE_INFINITY);
    }
  });

  test('context is never a part of the cluster, nor the cluster of context', () => {
    for (const figure of figures)
      for (const other of related(figure)) expect([figure.id, other.kind === 'context']).toEqual([figure.id, figure.kind === 'context']);
  });

  test('totals of several years are never a part of one year, nor a capacity of an output', () => {
    for (const figure of figures.filter(({ partOf }) => partOf !== null)) {
      for (const whole of related(figure)) expect([figure.id, figure.period.includes('/')]).toEqual([figure.id, whole.period.includes('/')]);
      const whole = byId.get(figure.partOf ?? '');
      expect([figure.id, figure.unit.endsWith('/年')]).toEqual([figure.id, whole?.unit.endsWith('/年')]);
    }
  });
});
