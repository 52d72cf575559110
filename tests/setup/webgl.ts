import { beforeAll } from 'vitest';

// Without the flags of .ci/chromium.mjs a headless browser gives no WebGL2, and every test of the map would pass on nothing.
beforeAll(() => {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) throw new Error('This browser gives no WebGL2 context: the tests of the map would prove nothing.');
  gl.getExtension('WEBGL_lose_context')?.loseContext();
});
