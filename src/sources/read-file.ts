import type { IssueList } from './issue-list.ts';

/** Fetches a URL; the browser's own `fetch`, or one that reads files. */
export type Fetch = (url: string, init: { readonly signal?: AbortSignal | undefined }) => Promise<Response>;

/** How files are read: by which fetch, until which signal. */
export interface ReadOptions {
  readonly fetch?: Fetch | undefined;
  /** Aborts the reading: it then rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** What a file holds: text or JSON; a page of HTML in its place is what many servers send for a missing file. */
export type FileForm = 'csv' | 'json';

/** Reads a text file in UTF-8. A missing or unreadable file is an issue and `null`; an abort rejects with `AbortError`. */
export async function readFile(url: string, file: string, form: FileForm, options: ReadOptions, issues: IssueList): Promise<string | null> {
  const { signal } = options;
  stopIfAborted(signal);
  try {
    const load: Fetch = options.fetch ?? ((address, init) => globalThis.fetch(address, { signal: init.signal ?? null }));
    const response = await load(url, { signal });
    if (!response.ok) {
      issues.error([404, 410].includes(response.status) ? 'file-missing' : 'file-unreadable', { table: file }, `HTTP ${response.status}`, url);
      return null;
    }
    const bytes = await response.arrayBuffer();
    stopIfAborted(signal);
    return decode(bytes, file, form, issues);
  } catch (error) {
    stopIfAborted(signal);
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    issues.error('file-unreadable', { table: file }, error instanceof Error ? error.message : String(error), url);
    return null;
  }
}

function decode(bytes: ArrayBuffer, file: string, form: FileForm, issues: IssueList): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!/^\s*<(!doctype|html)/i.test(text)) return text;
    issues.error('file-missing', { table: file }, text.trimStart(), form.toUpperCase());
  } catch {
    issues.error(`${form}-broken`, { table: file }, '�', 'UTF-8');
  }
  return null;
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException('The reading was aborted.', 'AbortError');
}
