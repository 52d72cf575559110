/** Style sheets of one shadow root that come late or change: constructed ones, so that a strict content security policy lets them in. */
export class Sheets {
  readonly #known = new Map<string, { readonly sheet: CSSStyleSheet; text: string }>();

  /** Puts a text into the root's sheet of that name; nothing happens when it is there already. */
  adopt(root: ShadowRoot | null, name: string, text: string): void {
    if (!root) return;
    const known = this.#known.get(name);
    if (known?.text === text) return;
    const sheet = known?.sheet ?? new CSSStyleSheet();
    sheet.replaceSync(text);
    this.#known.set(name, { sheet, text });
    if (!known) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
