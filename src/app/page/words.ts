import { type AppWords, appWords } from '../../locale/app-words.ts';
import { LANGS, type Lang } from '../../model/state.ts';

/** The language a page writes in for any language tag: Chinese unless the tag is English. */
export function pageLang(tag: string | null | undefined): Lang {
  return LANGS.find((lang) => lang === tag) ?? (tag?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN');
}

/**
 * Writes the words of a language into a page: `data-word` becomes text, `data-label` becomes `aria-label` and `title`,
 * `data-placeholder` the placeholder. The names in those attributes are keys of the words, with dots between levels.
 */
export function writeWords(root: ParentNode, lang: Lang): AppWords {
  const words = appWords[lang];
  const each = (attribute: string, write: (element: Element, text: string) => void) => {
    for (const element of root.querySelectorAll(`[${attribute}]`)) write(element, lookUp(words, element.getAttribute(attribute) ?? ''));
  };
  each('data-word', (element, text) => {
    element.textContent = text;
  });
  each('data-label', (element, text) => {
    element.setAttribute('aria-label', text);
    if (element.matches('button')) element.setAttribute('title', text);
  });
  each('data-placeholder', (element, text) => element.setAttribute('placeholder', text));
  return words;
}

function lookUp(words: AppWords, path: string): string {
  let value: unknown = words;
  for (const key of path.split('.')) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (typeof value !== 'string') throw new Error(`no such word: ${path}`);
  return value;
}
