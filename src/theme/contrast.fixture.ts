/** Relative luminance of a colour given as 0 to 255 a channel, 0 to 1 (WCAG 2.2, "relative luminance"). */
export function luminance(channels: readonly [number, number, number]): number {
  const [r, g, b] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Channels of a `#RRGGBB` colour, 0 to 255. */
export function channelsOf(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Contrast of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(channelsOf(a)), luminance(channelsOf(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
