import type { IssueList } from './issue-list.ts';
import { type RawTable, rowNumber } from './raw-table.ts';
import { cellText } from './row.ts';

/** Precisions at which a site has no point of its own: it stands beside its place in screen space. */
const WITHOUT_POINT: readonly string[] = ['city', 'country', 'unlocated'];

/** Checks that points of places and sites are whole, evidenced, and not invented. */
export function checkPositions(table: RawTable, issues: IssueList): void {
  table.rows.forEach((row, i) => {
    if (table.broken?.has(i)) return;
    const text = (field: string): string => cellText(row[field]) ?? '';
    const place = { table: table.file, row: rowNumber(table, i) };
    const [lon, lat, precision] = [text('lon'), text('lat'), text('precision')];
    if (lon === '' && lat === '') return;
    if (lon === '' || lat === '') {
      issues.error('value-missing', { ...place, field: lon === '' ? 'lon' : 'lat' }, '', lon === '' ? '-180 … 180' : '-90 … 90');
    } else if (WITHOUT_POINT.includes(precision)) {
      issues.error('coordinate-invented', { ...place, field: 'lon' }, `${lon}, ${lat}`, `precision = ${precision}: lon, lat = ""`);
    } else if (Number(lon) === 0 && Number(lat) === 0) {
      issues.error('coordinate-invented', { ...place, field: 'lon' }, '0, 0', 'lon, lat = ""');
    } else if (text('position_source') === '') {
      issues.error('citation-missing', { ...place, field: 'position_source' }, '', 'position_source');
    }
  });
}
