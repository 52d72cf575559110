/** Width of a line of text in px at a font size, estimated: full-width characters 1 em, capitals and digits 0.6, other Latin 0.53. */
export function textWidthPx(text: string, sizePx: number): number {
  let ems = 0;
  for (const character of text) ems += widthEm(character);
  return ems * sizePx;
}

function widthEm(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2e80) return 1;
  if (character === ' ') return 0.28;
  return /[A-Z0-9%+±≥≤>]/.test(character) ? 0.6 : 0.53;
}
