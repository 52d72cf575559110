import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertCanvasNotBlank } from './pixels.ts';
import { launch } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const page = async (script: string) => {
  const opened = await browser.newPage({ viewport: { width: 300, height: 200 } });
  await opened.setContent(`<div style="position:relative"><canvas class="maplibregl-canvas" width="300" height="200"></canvas>
    <p style="position:absolute;top:0">words over the map in <b style="color:red">red</b></p></div><script>
    const c = document.querySelector('canvas').getContext('2d');${script}</script>`);
  return opened;
};

test('a map of one colour is seen to be blank, whatever stands over it', async () => {
  const blank = await page("c.fillStyle = 'teal'; c.fillRect(0, 0, 300, 200);");
  await expect(assertCanvasNotBlank(blank)).rejects.toThrow('the map is blank');
});

test('a map with land, sea and marks is seen not to be blank', async () => {
  const drawn = await page('for (let i = 0; i < 20; i++) { c.fillStyle = `hsl(${i * 18} 60% 60%)`; c.fillRect(i * 15, 0, 15, 200); }');
  await expect(assertCanvasNotBlank(drawn)).resolves.toBeUndefined();
});
