import type { Issue } from '../../src/sources/issue.ts';

/** Issues as lines for a terminal: severity and reason, file with row and column, what was found, what was expected. */
export function printIssues(issues: readonly Issue[]): string {
  return issues.map(lineOf).join('\n');
}

function lineOf({ severity, reason, table, row, field, value, expected }: Issue): string {
  const where = [table, row, field].filter((part) => part !== null).join(' : ');
  return `  ${severity === 'error' ? 'ERROR  ' : 'warning'}  ${where}\n           ${reason}: ${value === '' ? '(empty)' : value}\n           expected: ${expected}`;
}
