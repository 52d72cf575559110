import { scaleLinear } from 'd3-scale';
import { chainWords } from '../locale/chain-words.ts';
import type { Locale } from '../locale/locale.ts';
import type { ComponentStatus } from '../sources/records.ts';
import type { ChainBar, ChainSeries } from './chain.series.ts';
import { type ChartFrame, type ChartLayout, centred, type LineMark, type Mark, type TextMark, textWidth } from './marks.ts';

/** Narrower than this a name stands over its bar instead of before it, px. */
const NAME_BESIDE_FROM = 340;

/** Lays out the segments of a chain as stacked bars on one scale; a state is an outline, as on the map: dashed missing, dotted explored, one line planned, two under way, filled made here. */
export function layoutChain(series: ChainSeries, frame: ChartFrame, locale: Locale): ChartLayout {
  const { widthPx, scale = 1 } = frame;
  const [nameSize, countSize, height] = [13 * scale, 12 * scale, 18 * scale];
  const longest = Math.max(0, ...series.bars.map(({ total }) => textWidth(total.name, nameSize)));
  const isBeside = widthPx >= NAME_BESIDE_FROM * scale && longest < widthPx * 0.36;
  const left = isBeside ? longest + 12 * scale : 0;
  const totals = Math.max(0, ...series.bars.map(({ total }) => textWidth(total.text, 14 * scale, true))) + 8 * scale;
  const x = scaleLinear([0, Math.max(1, ...series.bars.map(({ total }) => total.value))], [left, widthPx - totals]);
  const row = isBeside ? 28 * scale : 44 * scale;
  const marks: Mark[] = series.bars.flatMap((bar, index) => {
    const middle = isBeside ? (index + 0.5) * row : index * row + 19 * scale + height / 2;
    const name = text(bar.total.name, 0, isBeside ? centred(middle, nameSize) : index * row + 13 * scale, nameSize, 'start');
    const total = { ...text(bar.total.text, x(bar.total.value) + 7 * scale, centred(middle, 14 * scale), 14 * scale, 'start'), isBold: true };
    return [name, ...stack(bar, x, middle, height, countSize, scale), total];
  });
  return {
    widthPx,
    heightPx: Math.ceil(series.bars.length * row),
    title: chainWords[locale.lang].chart,
    description: describe(series, locale),
    marks,
  };
}

function stack(bar: ChainBar, x: (value: number) => number, middle: number, height: number, sizePx: number, scale: number): readonly Mark[] {
  let from = 0;
  return bar.parts.flatMap(({ status, item }, index) => {
    const left = x(from) + (index > 0 ? 2 * scale : 0);
    from += item.value;
    const right = x(from);
    const count: TextMark = {
      ...text(item.text, (left + right) / 2, centred(middle, sizePx), sizePx, 'middle'),
      isBold: true,
      tone: status === 'existing' ? 'panel' : 'ink',
    };
    const room = right - left - (status === 'building' ? 8 : 4) * scale;
    const box = part(status, left, middle - height / 2, Math.max(right - left, 1), height, scale);
    return textWidth(item.text, sizePx, true) <= room ? [...box, count] : box;
  });
}

function part(status: ComponentStatus, x: number, y: number, width: number, height: number, scale: number): readonly Mark[] {
  if (status === 'existing') return [{ kind: 'bar', x, y, width, height, tone: 'ink', texture: 'solid' }];
  const frame = (inset: number, widthPx: number, dash?: readonly number[]): LineMark => {
    const [left, top, right, bottom] = [x + inset, y + inset, x + Math.max(width - inset, inset), y + height - inset];
    const points: LineMark['points'] = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top - (dash ? 0 : widthPx / 2)],
    ];
    return { kind: 'line', points, tone: 'ink', widthPx, ...(dash ? { dash } : {}) };
  };
  if (status === 'missing') return [frame(0.8 * scale, 1.5 * scale, [4 * scale, 3 * scale])];
  if (status === 'exploring') return [frame(0.8 * scale, 1.6 * scale, [1.6 * scale, 2 * scale])];
  if (status === 'building') return [frame(0.7 * scale, 1.4 * scale), frame(3.4 * scale, 1.1 * scale)];
  return [frame(0.7 * scale, 1.4 * scale)];
}

function text(content: string, x: number, y: number, sizePx: number, anchor: TextMark['anchor']): TextMark {
  return { kind: 'text', x, y, text: content, sizePx, isBold: false, tone: 'ink', anchor };
}

function describe(series: ChainSeries, locale: Locale): string {
  const words = chainWords[locale.lang];
  return words.picture(
    series.bars.map(({ total, parts }) =>
      words.bar(
        total.name,
        total.text,
        parts.map(({ item }) => `${item.name} ${item.text}`),
      ),
    ),
  );
}
