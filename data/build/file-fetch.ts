import { readFile } from 'node:fs/promises';
import type { Fetch } from '../../src/sources/read-file.ts';

/** Reads `file:` URLs as the browser reads others: a missing file answers 404. */
export const fileFetch: Fetch = async (url) => {
  try {
    return new Response(new Uint8Array(await readFile(new URL(url))));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Response('', { status: 404 });
    throw error;
  }
};
