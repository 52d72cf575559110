import type { IssueList, IssuePlace } from './issue-list.ts';

const MARKUP = /<[a-z/!?]|javascript:/i;

/** What a text field may hold instead of markup, in terms that need no translation. */
const PLAIN_TEXT = 'text/plain';

/** Whether a text would be markup if somebody took it for such; it is shown as plain text everywhere all the same. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** Notes markup in a text; says whether the text is plain. */
export function checkPlain(text: string, place: IssuePlace, issues: IssueList): boolean {
  if (!isMarkup(text)) return true;
  issues.error('markup', place, text, PLAIN_TEXT);
  return false;
}
