import { loadShift } from './datum.ts';
import type { Checked } from './issue.ts';
import { issue } from './issue-list.ts';
import { PACKAGE_FILE } from './parse-package.ts';
import type { ClusterRecords, LngLat } from './records.ts';

/** A cluster with all its positions in WGS-84: those declared in another datum are converted, and a warning says so. */
export async function toWgs84({ value, issues }: Checked<ClusterRecords>): Promise<Checked<ClusterRecords>> {
  const datum = value?.package.datum ?? 'WGS-84';
  if (!value || datum === 'WGS-84') return { value, issues };
  const { toWgs84: convert } = await loadShift(datum);
  const at = <T extends { readonly lngLat: LngLat | null }>(record: T): T => ({ ...record, lngLat: record.lngLat && convert(record.lngLat) });
  const [west, south, east, north] = value.package.bounds;
  const bounds = [...convert([west, south]), ...convert([east, north])] as const;
  const records: ClusterRecords = {
    ...value,
    package: { ...value.package, datum: 'WGS-84', bounds },
    places: value.places.map(at),
    sites: value.sites.map(at),
    routes: value.routes.map((route) => ({ ...route, line: route.line.map(convert) })),
  };
  const said = issue('warning', 'datum-converted', { table: PACKAGE_FILE, field: 'cluster.datum' }, datum, 'WGS-84');
  return { value: records, issues: [...issues, said] };
}
