import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { commonCharacters, projectCharacters, sansCharacters, waterCharacters } from '../.ci/fonts/characters.mjs';
import { faceOf } from '../.ci/fonts/collection.mjs';
import { charactersOf } from '../.ci/fonts/read.mjs';

const FONTS = new URL('../src/theme/fonts/', import.meta.url);
const FILES = ['sans-400.woff2', 'sans-700.woff2', 'serif-400.woff2'];
const bytes = (file: string) => readFileSync(new URL(file, FONTS));

let drawn: ReadonlyMap<string, ReadonlySet<string>>;
let project: string;
beforeAll(async () => {
  drawn = new Map(await Promise.all(FILES.map(async (file) => [file, await charactersOf(bytes(file))] as const)));
  project = projectCharacters();
}, 60_000);

const absent = (file: string, wanted: string) => [...wanted].filter((character) => !drawn.get(file)?.has(character)).join('');

describe('the fonts that come along', () => {
  it.each(['sans-400.woff2', 'sans-700.woff2'])('%s draws every character of words, facts and ground', (file) => {
    expect(project).toContain('柳');
    expect(absent(file, project), 'characters that the font lacks: run npm run fonts:build').toBe('');
  });

  it.each(['sans-400.woff2', 'sans-700.woff2'])("%s draws the characters that a planner's own words are mostly written with", (file) => {
    const wanted = commonCharacters();
    expect([...wanted]).toHaveLength(3755);
    expect([wanted.slice(0, 2), wanted.slice(-2)]).toEqual(['啊阿', '坐座']);
    expect(absent(file, wanted)).toBe('');
  });

  it('draw the names of all waters with a serif', () => {
    expect(waterCharacters()).toContain('江');
    expect(absent('serif-400.woff2', waterCharacters()), 'characters that the font lacks: run npm run fonts:build').toBe('');
  });

  it('carry nothing that nobody asked for', () => {
    const wanted = new Set(sansCharacters());
    const extra = [...(drawn.get('sans-400.woff2') ?? [])].filter((character) => !wanted.has(character));
    // Words that were taken out since leave a few behind.
    expect(extra.length).toBeLessThan(50);
  });

  it('are exactly the files whose hashes the provenance names, and say on what terms', () => {
    const { source, fonts }: { source: { licence: string }; fonts: { file: string; sha256: string }[] } = JSON.parse(
      String(bytes('provenance.json')),
    );
    expect(fonts.map(({ file }) => file)).toEqual(FILES);
    for (const { file, sha256 } of fonts) expect(createHash('sha256').update(bytes(file)).digest('hex'), file).toBe(sha256);
    expect(source.licence).toBe('OFL-1.1');
    expect(String(bytes('OFL.txt'))).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/);
  });
});

describe('a face of a collection', () => {
  const collection = () => {
    const file = Buffer.alloc(52);
    file.write('ttcf', 0, 'latin1');
    file.writeUInt32BE(1, 8);
    file.writeUInt32BE(16, 12);
    file.write('OTTO', 16, 'latin1');
    file.writeUInt16BE(1, 20);
    file.write('head', 28, 'latin1');
    file.writeUInt32BE(44, 36);
    file.writeUInt32BE(5, 40);
    file.write('table', 44, 'latin1');
    return file;
  };

  it('is a font of its own, with its tables behind its directory', () => {
    const font = faceOf(collection(), 0);
    expect(font.toString('latin1', 0, 4)).toBe('OTTO');
    const at = font.readUInt32BE(12 + 8);
    expect([at, font.toString('latin1', at, at + font.readUInt32BE(12 + 12)), font.length]).toEqual([28, 'table', 36]);
  });

  it('must be there', () => {
    expect(() => faceOf(collection(), 2)).toThrow('the collection has 1 faces, none has the number 2');
    expect(() => faceOf(Buffer.from('OTTO'), 0)).toThrow('not a font collection');
  });
});
