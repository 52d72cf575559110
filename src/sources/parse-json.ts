import type { IssueList } from './issue-list.ts';

/** Parses JSON; broken JSON is an issue with the line where it breaks, and `undefined`. */
export function parseJson(text: string, file: string, issues: IssueList): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch (error) {
    const row = lineOf(error instanceof Error ? error.message : '', text);
    issues.error('json-broken', { table: file, row }, row === null ? text.trimStart() : text.split('\n')[row - 1]?.trim(), 'JSON');
    return undefined;
  }
}

/** The line that a parser's message points at: engines say `line 3 column 4` or `position 57`, or nothing. */
function lineOf(message: string, text: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return text.slice(0, Number(position)).split('\n').length;
  return message.includes('end') ? text.split('\n').length : null;
}
