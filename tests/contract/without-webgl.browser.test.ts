import { expect, test, vi } from 'vitest';
import { clickMark, heard, inside, put, shown, tables, textOf, until, withoutWebGL } from './page.ts';

test('without WebGL2 the same map is drawn as SVG: it loads, says so, and finds, shows and picks the same', async () => {
  withoutWebGL();
  // A pointer that no device has cannot be captured.
  vi.spyOn(HTMLElement.prototype, 'setPointerCapture').mockReturnValue(undefined);
  const element = put({ lang: 'en', set: { data: tables() } });
  const errors = heard(element, 'cluster-error');
  await element.whenLoaded();
  expect(element.renderer).toBe('svg');
  expect(element.loaded).toBe(true);
  expect(inside(element, '.stage svg').querySelectorAll('[data-id]').length).toBeGreaterThan(0);
  expect(textOf(element)).toContain('WebGL2');
  expect(textOf(element, '[part~=panel]')).toContain('Vale');
  await clickMark(element, 'mill');
  await until(() => element.selected === 'mill');
  expect(textOf(element, '[part~=panel]')).toContain('Mill');
  const blob = await element.toBlob({ widthPx: 240, heightPx: 160, pixelRatio: 1 });
  const bitmap = await createImageBitmap(blob);
  expect([blob.type, bitmap.width, bitmap.height]).toEqual(['image/png', 240, 160]);
  expect(errors).toEqual([]);
});

test('without WebGL2 an element that is moved or given other data shows its map again', async () => {
  withoutWebGL();
  const element = await shown({ selected: 'mill' });
  document.body.prepend(element);
  await element.whenLoaded();
  element.data = tables();
  await until(() => !element.loaded);
  await element.whenLoaded();
  expect(element.renderer).toBe('svg');
  expect(element.selected).toBe('mill');
  expect(element.shadowRoot?.querySelectorAll('.stage > div')).toHaveLength(1);
});

test('a context that stays lost: the SVG map takes over with a notice, where the camera was', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const element = await shown({ center: '11.2,20.9', zoom: '7' });
  const errors = heard(element, 'cluster-error');
  inside<HTMLCanvasElement>(element, '.maplibregl-canvas').getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  await until(() => element.renderer === 'svg');
  await until(() => element.locate('mill'));
  expect(errors.map(({ kind }) => kind)).toEqual(['webgl']);
  expect(textOf(element, '.notice')).toContain('WebGL2');
  expect(element.getState().view?.zoom).toBeCloseTo(7, 3);
});
