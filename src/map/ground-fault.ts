import type { GroundFault } from '../scene/map-view.ts';

/** What an engine's error says about a foreign ground: which origin did not deliver and with which status; `null` when it is about something else. */
export function unanswered(error: unknown): GroundFault | null {
  if (!(error instanceof Error) || !('url' in error) || typeof error.url !== 'string' || !URL.canParse(error.url)) return null;
  const { origin } = new URL(error.url);
  return { kind: 'unanswered', where: origin, status: 'status' in error && typeof error.status === 'number' ? error.status : 0 };
}

/** Passes on the first fault of each origin: a map without a network fails at every tile. */
export function oncePerOrigin(say: (fault: GroundFault) => void): (fault: GroundFault) => void {
  const said = new Set<string>();
  return (fault) => {
    if (said.has(fault.where)) return;
    said.add(fault.where);
    say(fault);
  };
}
