import { nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, type DirectiveParameters, directive } from 'lit/directive.js';

class LazyDirective extends AsyncDirective {
  #content: (() => TemplateResult) | null = null;
  #details: HTMLDetailsElement | null = null;

  override render(_content: () => TemplateResult): TemplateResult | typeof nothing {
    return nothing;
  }

  override update(part: ChildPart, [content]: DirectiveParameters<this>): TemplateResult | typeof nothing {
    this.#content = content;
    this.#watch(part.parentNode);
    return this.#details?.open === false ? nothing : content();
  }

  protected override disconnected(): void {
    this.#details?.removeEventListener('toggle', this.#fill);
    this.#details = null;
  }

  readonly #fill = (): void => {
    if (this.#details?.open && this.#content) this.setValue(this.#content());
  };

  #watch(parent: Node): void {
    const details = parent instanceof HTMLDetailsElement ? parent : null;
    if (details === this.#details) return;
    this.#details?.removeEventListener('toggle', this.#fill);
    details?.addEventListener('toggle', this.#fill);
    this.#details = details;
  }
}

/** What a `<details>` shows, made when it is opened for the first time; a closed one costs nothing. Stands straight inside the `<details>`. */
export const whenOpen = directive(LazyDirective);
