import type { FoundEntity } from '../../element/public-types.ts';
import type { AppWords } from '../../locale/app-words.ts';
import { stepList } from './search-list.ts';

/** The parts of a search box and what it asks of the page. */
export interface SearchBoxOptions {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** A polite live region. */
  readonly status: HTMLElement;
  find(text: string): readonly FoundEntity[];
  choose(match: FoundEntity): void;
  words(): AppWords;
}

/** Makes an input and a list into a combobox; `/` anywhere outside a text field puts the cursor there. */
export function searchBox({ input, list, status, find, choose, words }: SearchBoxOptions): void {
  let matches: readonly FoundEntity[] = [];
  let active = -1;

  const mark = (index: number) => {
    active = index;
    for (const [at, option] of [...list.querySelectorAll('[role=option]')].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index >= 0) input.setAttribute('aria-activedescendant', optionId(list, index));
    else input.removeAttribute('aria-activedescendant');
  };
  const setOpen = (open: boolean) => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) mark(-1);
  };
  const close = () => {
    setOpen(false);
    status.textContent = '';
  };
  const take = (index: number) => {
    const match = matches[index];
    if (!match) return;
    input.value = match.name;
    close();
    choose(match);
  };
  const search = () => {
    const text = input.value.trim();
    matches = text === '' ? [] : find(text);
    const options = matches.map((match, index) => optionOf(match, optionId(list, index)));
    list.replaceChildren(...(options.length > 0 ? options : [emptyOf(words())]));
    setOpen(text !== '');
    status.textContent = text === '' ? '' : matches.length === 0 ? words().noMatch : words().matches(matches.length);
    list.scrollTop = 0;
  };

  input.addEventListener('input', search);
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '') search();
    input.select();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    // Enter and the arrows belong to the input method while it composes.
    if (event.isComposing) return;
    if (list.hidden && event.key === 'ArrowDown' && input.value.trim() !== '') search();
    const step = list.hidden ? (event.key === 'Escape' ? 'close' : null) : stepList(event.key, active, matches.length);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (step !== 'close') return 'choose' in step ? take(step.choose) : mark(step.active);
    if (list.hidden) input.value = '';
    close();
  });
  // A press must not take the focus from the input before the click arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (option) take([...list.querySelectorAll('[role=option]')].indexOf(option));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isText(event.composedPath()[0])) return;
    if (input.offsetParent === null) return;
    event.preventDefault();
    input.focus();
  });
}

function isText(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

function optionId(list: HTMLElement, index: number): string {
  return `${list.id}-${index}`;
}

function optionOf(match: FoundEntity, id: string): HTMLElement {
  const option = document.createElement('div');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(spanOf('match-name', match.name), spanOf('match-detail', match.detail));
  return option;
}

function emptyOf(words: AppWords): HTMLElement {
  const item = document.createElement('div');
  item.className = 'match-none';
  item.setAttribute('role', 'presentation');
  item.textContent = words.noMatch;
  return item;
}

function spanOf(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
