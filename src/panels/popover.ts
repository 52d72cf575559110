import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** A button and the card that it opens. */
export interface PopoverParts {
  readonly className: string;
  /** Accessible name of the button. */
  readonly label: string;
  readonly content: TemplateResult | string;
  readonly title: string;
  readonly body: TemplateResult;
  readonly close: string;
}

/** A button that opens a card beside itself, closed by Escape, by a click elsewhere, or by its own button. */
export function popover({ className, label, content, title, body, close }: PopoverParts): TemplateResult {
  return html`<span class="opener"
    ><button class=${className} type="button" aria-haspopup="dialog" aria-label=${label} ${ref(link)}>${content}</button
    ><div class="card" popover role="dialog" aria-label=${title} @beforetoggle=${place}>
      <header><h3>${title}</h3><button class="card-close" type="button" aria-label=${close} @click=${hide}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d="M1.5 1.5l9 9M10.5 1.5l-9 9"></path></svg>
      </button></header>
      ${body}
    </div></span
  >`;
}

/** Ties the button to the card after it: by reference, so that no ids need to be unique in the page. */
function link(button: Element | undefined): void {
  const card = button?.nextElementSibling;
  if (button instanceof HTMLButtonElement && card instanceof HTMLElement) button.popoverTargetElement = card;
}

/** Puts the card beside its button: below it in the upper half of the window, above it in the lower half. */
function place(event: ToggleEvent): void {
  const card = event.currentTarget;
  if (event.newState !== 'open' || !(card instanceof HTMLElement) || !card.previousElementSibling) return;
  const { left, top, bottom } = card.previousElementSibling.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const width = Math.min(380, innerWidth - 24);
  const isUpper = (top + bottom) / 2 < innerHeight / 2;
  Object.assign(card.style, {
    width: `${width}px`,
    left: `${Math.max(12, Math.min(left, innerWidth - width - 12))}px`,
    top: isUpper ? `${bottom + 6}px` : 'auto',
    bottom: isUpper ? 'auto' : `${innerHeight - top + 6}px`,
    maxHeight: `${Math.max(160, (isUpper ? innerHeight - bottom : top) - 20)}px`,
  });
}

function hide(event: Event): void {
  const card = event.currentTarget instanceof Element ? event.currentTarget.closest('[popover]') : null;
  if (card instanceof HTMLElement) card.hidePopover();
}
