import { expect, test } from 'vitest';
import { withFonts } from './svg-picture.ts';

test('a picture that stands alone brings its fonts along where the system has none', () => {
  const styles = '@font-face { font-family: "A"; src: url(data:font/woff2;base64,$&$1); }';
  expect(withFonts('<svg width="1" height="2"><text>a</text></svg>', styles)).toBe(
    `<svg width="1" height="2"><style>${styles}</style><text>a</text></svg>`,
  );
});

test('a picture stays as it is where the system has fonts', () => {
  expect(withFonts('<svg><text>a</text></svg>', '')).toBe('<svg><text>a</text></svg>');
});
