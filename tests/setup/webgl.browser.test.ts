import { expect, test } from 'vitest';

test('this browser draws with WebGL2, so a blank map is a fault of ours', () => {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2');
  gl?.clearColor(0, 1, 0, 1);
  gl?.clear(gl.COLOR_BUFFER_BIT);
  const pixel = new Uint8Array(4);
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  expect([...pixel]).toEqual([0, 255, 0, 255]);
});
