/** Willow, steam, car, trade and the first character of Qinzhou: common ones, three of them in a form that only simplified Chinese has. */
const PROBES = [0x67f3, 0x6c7d, 0x8f66, 0x8d38, 0x94a6].map((code) => String.fromCodePoint(code));
const SIZE_PX = 32;
const BOX_PX = 48;
/** How far from square a character's box may be, share of its size. */
const SQUARE_TOLERANCE = 0.1;

/**
 * Whether a list of CSS families, with what the system falls back on, draws Chinese: every probe is as wide as it is high and looks
 * different from the others. Boxes for missing glyphs are all alike, or, where they hold the character's number, narrower.
 */
export function drawsChinese(families: string): boolean {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [BOX_PX, BOX_PX];
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return true;
  pen.font = `${SIZE_PX}px ${families}`;
  pen.textBaseline = 'middle';
  const isSquare = (text: string) => Math.abs(pen.measureText(text).width - SIZE_PX) <= SIZE_PX * SQUARE_TOLERANCE;
  const picture = (text: string) => {
    pen.clearRect(0, 0, BOX_PX, BOX_PX);
    pen.fillText(text, (BOX_PX - SIZE_PX) / 2, BOX_PX / 2);
    return pen.getImageData(0, 0, BOX_PX, BOX_PX).data.join();
  };
  return PROBES.every(isSquare) && new Set(PROBES.map(picture)).size === PROBES.length;
}
