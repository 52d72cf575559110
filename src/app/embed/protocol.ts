import { readPermalink } from '../../model/permalink.ts';
import type { State } from '../../model/state.ts';

/** Name that every message carries, both ways. */
export const PROTOCOL = 'industry-cluster-map';
/** Version of the protocol; messages of another version are ignored. */
export const VERSION = 1;

/** What the page inside an iframe tells its host. `state` is a query string as in a permalink. */
export type EmbedMessage =
  | { readonly type: 'ready'; readonly state: string }
  | { readonly type: 'height'; readonly heightPx: number }
  | { readonly type: 'load'; readonly state: string }
  | { readonly type: 'error'; readonly kind: string }
  | {
      readonly type: 'select' | 'view-change' | 'filter-change' | 'scene-change';
      readonly state: string;
      readonly origin: 'user' | 'api' | 'briefing';
    };

/** What a host may ask of the page inside its iframe. */
export type HostMessage =
  | { readonly type: 'set-state'; readonly state: Partial<State>; readonly animate: boolean }
  | { readonly type: 'show'; readonly id: string; readonly animate: boolean }
  | { readonly type: 'get-state' };

/** A message as it goes through `postMessage`. */
export function envelope(message: EmbedMessage): Readonly<Record<string, unknown>> {
  return { protocol: PROTOCOL, version: VERSION, ...message };
}

/** Reads what came through `postMessage`; `null` for anything that is not a request of this version. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (field(data, 'protocol') !== PROTOCOL || field(data, 'version') !== VERSION) return null;
  const animate = field(data, 'animate') !== false;
  const state = field(data, 'state');
  const id = field(data, 'id');
  switch (field(data, 'type')) {
    case 'get-state':
      return { type: 'get-state' };
    case 'set-state':
      return typeof state === 'string' ? { type: 'set-state', state: readPermalink(state), animate } : null;
    case 'show':
      return typeof id === 'string' && id.length <= 120 ? { type: 'show', id, animate } : null;
    default:
      return null;
  }
}

function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name) ? Reflect.get(data, name) : undefined;
}
