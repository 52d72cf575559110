import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BriefingRecord, SceneRecord } from '../sources/records.ts';
import { fitBox } from './fit.ts';
import { type KeyCommand, type KeyPress, readKey } from './keys.ts';
import { createPlayer, type Player, type PlayerState } from './player.ts';

/** What a running briefing tells the element. */
export interface BriefEvents {
  /** Another scene is on, the first one included: move the camera, single out what it names, keep it in the state. */
  onScene(scene: SceneRecord, briefing: BriefingRecord): void;
  /** The presenter left the briefing. */
  onEnd(): void;
}

/** How long the buttons stay in sight after the pointer has moved. */
const AWAKE_MS = 2500;
/** Share of the window above which an element owns the keys that are pressed while nothing has the focus. */
const FILLS_WINDOW = 0.8;

/** Runs a briefing on an element: keys drive the player, the player's scenes go to the element. */
export class BriefController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #events: BriefEvents;
  #player: Player | null = null;
  #state: PlayerState = { index: 0, blacked: false };
  #digits = '';
  #resize: ResizeObserver | null = null;
  #sleep: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, events: BriefEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  /** The briefing that runs, or `null`. */
  get briefing(): BriefingRecord | null {
    return this.#player?.briefing ?? null;
  }

  /** Where it stands. */
  get state(): PlayerState {
    return this.#state;
  }

  /** Digits typed and waiting for Enter. */
  get digits(): string {
    return this.#digits;
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('keydown', this.#onKey);
    this.#host.addEventListener('pointermove', this.#wake);
    this.#resize = new ResizeObserver(() => this.hostUpdated());
    this.#resize.observe(this.#host);
  }

  hostUpdated(): void {
    const body = this.#player && this.#host.shadowRoot?.querySelector('.brief-body');
    if (body instanceof HTMLElement) fitBox(body);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('keydown', this.#onKey);
    this.#host.removeEventListener('pointermove', this.#wake);
    clearTimeout(this.#sleep);
    this.#resize?.disconnect();
    this.#resize = null;
  }

  /**
   * Runs a briefing from a scene (the first one where the id is `null` or unknown), or none.
   * Calling it again with what is on already changes nothing, so that it may be called on every update.
   */
  play(briefing: BriefingRecord | null, scene: string | null): void {
    const same = briefing !== null && this.briefing === briefing;
    if (briefing === null ? this.#player === null : same && (scene === null || scene === this.#scene()?.id)) return;
    if (!same) this.#player = briefing && createPlayer(briefing);
    this.#digits = '';
    this.#set(this.#player?.start(scene) ?? { index: 0, blacked: false }, true);
  }

  /** Does what a key or a button of the stage asks for. */
  send(command: KeyCommand): void {
    if (command.type === 'fullscreen') void this.#toggleFullScreen();
    else if (command.type === 'end') this.#end();
    else if (this.#player) this.#set(this.#player.step(this.#state, command));
  }

  #set(state: PlayerState, always = false): void {
    if (state === this.#state && !always) return;
    const before = this.#state.index;
    this.#state = state;
    const scene = this.#scene();
    if (scene && this.#player && (always || state.index !== before)) this.#events.onScene(scene, this.#player.briefing);
    this.#host.requestUpdate();
  }

  #scene(): SceneRecord | null {
    return this.#player?.show(this.#state).scene ?? null;
  }

  #end(): void {
    if (this.#isFullScreen()) void this.#host.ownerDocument.exitFullscreen();
    this.#events.onEnd();
  }

  async #toggleFullScreen(): Promise<void> {
    try {
      if (this.#isFullScreen()) await this.#host.ownerDocument.exitFullscreen();
      else await this.#host.requestFullscreen();
    } catch (cause) {
      console.warn('the browser refused full screen', cause);
    }
  }

  #isFullScreen(): boolean {
    return this.#host.matches(':fullscreen');
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#player || event.defaultPrevented || !this.#owns(event)) return;
    // The browser closes an open source card by Escape; the briefing goes on.
    if (event.key === 'Escape' && this.#host.shadowRoot?.querySelector(':popover-open')) return;
    const { command, digits, taken } = readKey(pressOf(event), this.#digits);
    if (digits !== this.#digits) this.#host.requestUpdate();
    this.#digits = digits;
    if (taken) event.preventDefault();
    if (command) this.send(command);
  };

  /** A pointer that moves brings up the buttons; one that rests, as on a lectern, leaves the picture alone. */
  readonly #wake = (): void => {
    const stage = this.#host.shadowRoot?.querySelector('.brief-stage');
    stage?.classList.add('awake');
    clearTimeout(this.#sleep);
    this.#sleep = setTimeout(() => stage?.classList.remove('awake'), AWAKE_MS);
  };

  /** Keys pressed inside the element, in full screen, or with no focus anywhere while the element fills the window. */
  #owns(event: KeyboardEvent): boolean {
    if (event.composedPath().includes(this.#host) || this.#isFullScreen()) return true;
    const { body, documentElement, defaultView } = this.#host.ownerDocument;
    if (!defaultView || (event.target !== body && event.target !== documentElement)) return false;
    const { width, height } = this.#host.getBoundingClientRect();
    return width * height >= FILLS_WINDOW * defaultView.innerWidth * defaultView.innerHeight;
  }
}

function pressOf(event: KeyboardEvent): KeyPress {
  const { key, ctrlKey, altKey, metaKey, shiftKey, isComposing, repeat } = event;
  return { key, ctrlKey, altKey, metaKey, shiftKey, isComposing, repeat, focus: focusOf(event.composedPath()[0]) };
}

function focusOf(target: EventTarget | undefined): 'text' | 'control' | 'none' {
  if (!(target instanceof HTMLElement)) return 'none';
  if (target.isContentEditable || target.matches('textarea, select, input:not([type=button], [type=checkbox], [type=radio])')) return 'text';
  return target.matches('button, a[href], summary, input, [role=button], [role=option], [role=tab]') ? 'control' : 'none';
}
