import { expect, test } from 'vitest';
import { ALLOWED_PX, difference } from './difference.ts';

interface Look {
  readonly labelX?: number;
  readonly label?: string;
  readonly quality?: number;
  readonly width?: number;
  readonly grain?: number;
}

/** A small map: land with a soft relief, a coast, a disc and its label, as the encoder leaves it. */
async function picture({ labelX = 140, label = 'Liuzhou', quality = 0.7, width = 320, grain = 0 }: Look = {}): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, 200);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2-D canvas');
  const ground = pen.createLinearGradient(0, 0, width, 200);
  ground.addColorStop(0, 'rgb(251, 248, 241)');
  ground.addColorStop(0.5, 'rgb(214, 209, 198)');
  ground.addColorStop(1, 'rgb(203, 221, 229)');
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, 200);
  for (let x = 0; x < width * grain; x += 1) {
    pen.fillStyle = x % 2 ? 'rgba(0, 0, 0, 0.02)' : 'rgba(255, 255, 255, 0.02)';
    pen.fillRect((x * 37) % width, (x * 53) % 200, 2, 2);
  }
  pen.fillStyle = 'rgb(11, 100, 115)';
  pen.beginPath();
  pen.arc(120, 100, 14, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = 'rgb(22, 40, 58)';
  pen.font = '700 16px sans-serif';
  pen.fillText(label, labelX, 106);
  return canvas.convertToBlob({ type: 'image/webp', quality });
}

test.each([
  ['the same picture', {}],
  ['a coarser encoder', { quality: 0.5 }],
  ['a finer encoder', { quality: 0.95 }],
  ['a grain that no eye sees', { grain: 4 }],
] satisfies [string, Look][])('%s is no difference', async (_, look) => {
  const { worstPx, picture: shown } = await difference(await picture(), await picture(look));
  expect(worstPx).toBeLessThanOrEqual(ALLOWED_PX);
  expect(shown).toBeNull();
});

test.each([
  ['a label that moved by three pixels', { labelX: 143 }],
  ['a label that is gone', { label: '' }],
  ['another name', { label: 'Guilin' }],
] satisfies [string, Look][])('%s is found, and shown', async (_, look) => {
  const { worstPx, picture: shown } = await difference(await picture(), await picture(look));
  expect(worstPx).toBeGreaterThan(ALLOWED_PX);
  expect(shown?.type).toBe('image/webp');
});

test('a picture of another size is another picture', async () => {
  const { worstPx } = await difference(await picture(), await picture({ width: 300 }));
  expect(worstPx).toBe(Number.POSITIVE_INFINITY);
});
