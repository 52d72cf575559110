import { nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, type DirectiveParameters, directive, type PartInfo, PartType } from 'lit/directive.js';

class LazyDirective extends AsyncDirective {
  #details: HTMLDetailsElement | null = null;
  #build: () => TemplateResult;
  #isBuilt = false;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new Error('what is built lazily stands in the content of a details element');
    this.#build = () => {
      throw new Error('nothing to build');
    };
  }

  override render(_build: () => TemplateResult): TemplateResult | typeof nothing {
    return nothing;
  }

  override update(part: ChildPart, [build]: DirectiveParameters<this>): TemplateResult | typeof nothing {
    this.#build = build;
    const { parentNode } = part;
    if (!this.#details && parentNode instanceof Element) {
      this.#details = parentNode.closest('details');
      this.#details?.addEventListener('toggle', this.#onToggle);
    }
    this.#isBuilt ||= this.#details?.open ?? true;
    return this.#isBuilt ? build() : nothing;
  }

  protected override disconnected(): void {
    this.#details?.removeEventListener('toggle', this.#onToggle);
  }

  protected override reconnected(): void {
    this.#details?.addEventListener('toggle', this.#onToggle);
  }

  readonly #onToggle = (): void => {
    if (this.#isBuilt || !this.#details?.open) return;
    this.#isBuilt = true;
    this.setValue(this.#build());
  };
}

/** Content of a `<details>` that is built when it is first opened, so that a long list costs nothing while it is folded. */
export const lazy = directive(LazyDirective);
