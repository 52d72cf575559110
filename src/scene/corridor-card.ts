/** Id of the card that stands beside the corridor and opens its topic. */
export const CORRIDOR_CARD = 'corridor-card';
