/** Red, green and blue of a `#RRGGBB` colour, 0 to 255. */
export function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The opaque colour that `share` (0 to 1) of `over` makes on `under`; both are `#RRGGBB`. */
export function mix(under: string, over: string, share: number): string {
  const [a, b] = [channels(under), channels(over)];
  const parts = a.map((channel, i) => Math.round(channel + ((b[i] ?? channel) - channel) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A `#RRGGBB` colour at an opacity of 0 to 1, as CSS `rgba()`. */
export function alpha(hex: string, opacity: number): string {
  const [r, g, b] = channels(hex);
  return `rgba(${r},${g},${b},${opacity})`;
}
