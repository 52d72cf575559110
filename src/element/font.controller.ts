import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { raise } from './events.ts';
import { leaveOwnFonts, takeOwnFonts } from './own-fonts.ts';

/** Keeps our own fonts in the document while an element that is connected needs them. */
export class FontController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #taken: Promise<void> | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Resolves when text can be drawn: at once where the system has Chinese characters, else when ours are there or cannot be had. */
  ready(): Promise<void> {
    this.#taken ??= takeOwnFonts().catch((cause: unknown) => raise(this.#host, 'network', cause, []));
    return this.#taken;
  }

  hostDisconnected(): void {
    if (this.#taken) leaveOwnFonts();
    this.#taken = null;
  }
}
