import { groupBy } from './group.ts';
import { issue, type IssueList, type IssuePlace } from './issue-list.ts';
import { type RawTable, rowNumber } from './raw-table.ts';
import { cellText, plainNumber } from './row.ts';
import { inBaseUnit, LARGEST, UNITS, type UnitQuantity } from './units.ts';

/** How many times the next largest figure of its metric a figure may be before it looks like a slip. */
const SUSPICIOUS_RATIO = 1000;

interface Figure {
  readonly id: string;
  readonly metric: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: string;
  readonly unit: string;
  readonly period: string;
  readonly partOf: string;
  readonly place: IssuePlace;
}

/** Checks what the cells of a figure mean together, and the figures of a metric and of a sum among each other. */
export function checkFigures(table: RawTable, issues: IssueList): void {
  if (table.unread) return;
  if (!table.columns.includes('value')) issues.error('column-missing', { table: table.file, field: 'value' }, '', 'value');
  const figures = (table.columns.includes('value') ? table.rows : []).flatMap((row, i) => {
    if (table.broken?.has(i)) return [];
    const text = (field: string): string => cellText(row[field]) ?? '';
    const value = (field: string): number | null => plainNumber(text(field));
    return [
      {
        id: text('id'),
        metric: text('metric'),
        value: value('value'),
        min: value('min'),
        max: value('max'),
        comparator: text('comparator'),
        unit: text('unit'),
        period: text('period'),
        partOf: text('part_of'),
        place: { table: table.file, row: rowNumber(table, i) },
      },
    ];
  });
  for (const figure of figures) {
    checkPresence(figure, issues);
    checkOrder(figure, issues);
    checkSize(figure, issues);
  }
  for (const metric of groupBy(figures, (figure) => figure.metric).values()) {
    checkUnits(metric, issues);
    checkProportion(metric, issues);
  }
  checkSums(figures, issues);
}

function checkPresence({ comparator, value, min, max, place }: Figure, issues: IssueList): void {
  if (comparator === 'range') {
    if (min === null) issues.error('value-missing', { ...place, field: 'min' }, '', 'comparator = range: min, max');
    if (max === null) issues.error('value-missing', { ...place, field: 'max' }, '', 'comparator = range: min, max');
  } else if (value === null) issues.error('value-missing', { ...place, field: 'value' }, '', '1.5');
}

function checkOrder({ min, max, period, place }: Figure, issues: IssueList): void {
  if (min !== null && max !== null && min > max) issues.error('range-reversed', { ...place, field: 'min' }, `${min} … ${max}`, 'min <= max');
  const [start = '', end = ''] = period.split('/');
  if (end !== '' && start > end) issues.error('range-reversed', { ...place, field: 'period' }, period, `${end}/${start}`);
}

function checkSize(figure: Figure, issues: IssueList): void {
  const unit = UNITS.get(figure.unit);
  if (!unit) return;
  const largest = LARGEST[unit.quantity];
  for (const field of ['value', 'min', 'max'] as const) {
    const value = figure[field];
    if (value !== null && Math.abs(value * unit.factor) > largest) {
      issues.error('number-too-large', { ...figure.place, field }, `${value} ${figure.unit}`, `<= ${largest / unit.factor} ${figure.unit}`);
    }
  }
}

/** All figures of a metric measure the same; the quantity that most of them have is taken as meant. Another currency is a warning. */
function checkUnits(metric: readonly Figure[], issues: IssueList): void {
  const quantities = groupBy(
    metric.filter((figure) => UNITS.has(figure.unit)),
    (figure) => UNITS.get(figure.unit)?.quantity,
  );
  if (quantities.size < 2) return;
  const [meant] = [...quantities].sort((a, b) => b[1].length - a[1].length);
  const expected = unitsOf(meant?.[0]);
  for (const [quantity, figures] of quantities) {
    if (quantity === meant?.[0]) continue;
    const isMoney = [quantity, meant?.[0]].every((either) => either === 'yuan' || either === 'us-dollars');
    for (const { place, unit, metric: name } of figures) {
      const found = issue(isMoney ? 'warning' : 'error', 'unit-mismatch', { ...place, field: 'unit' }, unit, `${name}: ${expected}`);
      issues.add(found);
    }
  }
}

function unitsOf(quantity: UnitQuantity | undefined): string {
  return [...UNITS.values()]
    .filter((unit) => unit.quantity === quantity)
    .map((unit) => unit.name)
    .join(' | ');
}

/** Warns of the largest figure of a metric where it dwarfs the next: a slipped point or unit that no fixed limit sees. */
function checkProportion(metric: readonly Figure[], issues: IssueList): void {
  const sized = metric.flatMap((figure) => {
    const size = figure.value === null ? null : inBaseUnit(figure.value, figure.unit);
    return size ? [{ figure, size: Math.abs(size) }] : [];
  });
  sized.sort((a, b) => b.size - a.size);
  const [largest, next] = sized;
  if (!largest || !next || largest.size <= SUSPICIOUS_RATIO * next.size) return;
  const { value, unit, place } = largest.figure;
  issues.warn(
    'number-too-large',
    { ...place, field: 'value' },
    `${value} ${unit}`,
    `<= ${SUSPICIOUS_RATIO} × ${next.figure.value} ${next.figure.unit}`,
  );
}

/** Warns where figures that are exactly equal to what is printed do not add up to the figure they are parts of. */
function checkSums(figures: readonly Figure[], issues: IssueList): void {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const [id, parts] of groupBy(
    figures.filter((figure) => figure.partOf !== ''),
    (figure) => figure.partOf,
  )) {
    const whole = byId.get(id);
    if (!whole || whole.value === null || [whole, ...parts].some((figure) => figure.comparator !== 'eq' || figure.value === null)) continue;
    const unit = UNITS.get(whole.unit);
    if (!unit || parts.some((part) => UNITS.get(part.unit)?.quantity !== unit.quantity)) continue;
    const terms = parts.map((part) => (inBaseUnit(part.value ?? 0, part.unit) ?? 0) / unit.factor);
    const sum = terms.reduce((total, term) => total + term, 0);
    if (Math.abs(sum - whole.value) <= 1e-9 * Math.max(Math.abs(sum), Math.abs(whole.value))) continue;
    const found = `${terms.map(plain).join(' + ')} = ${plain(sum)}`;
    const difference = plain(whole.value - sum);
    issues.warn('sum-differs', { ...whole.place, field: 'value' }, found, `${whole.value} ${whole.unit} (Δ ${difference})`);
  }
}

/** Without what binary fractions add: 150.5, not 150.50000000000003. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
