import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LANGS, type Lang, type Mode, type Theme } from '../model/state.ts';
import type { Flavour } from '../theme/flavour.ts';
import { flavours } from '../theme/flavours.ts';

const DARK = '(prefers-color-scheme: dark)';
const STILL = '(prefers-reduced-motion: reduce)';
/** How near the screen an element must come before it starts to load, CSS px. */
const NEAR = '200px';

/** What the reader's system and the page around the element say: language, dark or light, motion, and whether the element is near the screen. */
export class EnvironmentController implements ReactiveController {
  prefersDark = false;
  prefersStill = false;
  /** Whether the element has come near the screen since it was connected. */
  isNear = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #release: AbortController | null = null;
  #languages: MutationObserver | null = null;
  #sight: IntersectionObserver | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language of the nearest ancestor that has one; Chinese where nobody says. */
  get inheritedLang(): Lang {
    for (let node: Element | null = this.#host; node; node = parentOf(node)) {
      const lang = langOf(node.getAttribute('lang'));
      if (lang) return lang;
    }
    return LANGS[0];
  }

  /** The flavour that a theme means here: `auto` follows the reader's system, and is dark in a briefing. */
  flavour(theme: Theme, mode: Mode): Flavour {
    if (theme !== 'auto') return flavours[theme];
    return this.prefersDark || mode === 'brief' ? flavours.dark : flavours.light;
  }

  hostConnected(): void {
    this.#release = new AbortController();
    const { signal } = this.#release;
    const dark = matchMedia(DARK);
    const still = matchMedia(STILL);
    const read = () => {
      this.prefersDark = dark.matches;
      this.prefersStill = still.matches;
      this.#host.requestUpdate();
    };
    dark.addEventListener('change', read, { signal });
    still.addEventListener('change', read, { signal });
    read();
    this.#languages = new MutationObserver(() => this.#host.requestUpdate());
    // The language may stand on any ancestor, also on one in a shadow root that this element is inside of.
    for (let root: Node | null = this.#host.getRootNode(); root; root = root instanceof ShadowRoot ? root.host.getRootNode() : null) {
      this.#languages.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    this.#sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.isNear = true;
        this.#sight?.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: NEAR },
    );
    this.#sight.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#release?.abort();
    this.#languages?.disconnect();
    this.#sight?.disconnect();
    this.isNear = false;
  }
}

/** The supported language that a BCP 47 tag means. */
export function langOf(tag: string | null): Lang | undefined {
  const primary = (tag ?? '').toLowerCase().split('-')[0];
  return LANGS.find((lang) => lang.split('-')[0] === primary);
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
