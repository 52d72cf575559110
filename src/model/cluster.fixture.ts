import type { ClusterRecords, FigureRecord, MarketRecord, OrganizationRecord, PlaceRecord, RouteRecord, SiteRecord } from '../sources/records.ts';

const NO_NAME = { zh: '', en: '' };

/** A place for tests: a city of the region unless told otherwise. */
export function place(id: string, over: Partial<PlaceRecord> = {}): PlaceRecord {
  const name = over.name ?? { zh: `${id}市`, en: id };
  return {
    id,
    kind: 'city',
    name,
    short: over.name ?? { zh: id, en: id },
    parent: 'shire',
    lngLat: null,
    code: '',
    positionSource: '',
    positionNoteZh: '',
    role: null,
    errorKm: null,
    ...over,
  };
}

/** An open road of the spine for tests, by geography. */
export function leg(id: string, over: Partial<RouteRecord> = {}): RouteRecord {
  const name = over.name ?? { zh: '公路', en: 'Road' };
  return {
    id,
    name,
    short: name,
    mode: 'road',
    from: '',
    to: '',
    status: 'existing',
    basis: 'geography',
    basisNote: NO_NAME,
    source: 'plan',
    role: 'spine',
    schematic: true,
    published: [],
    uncertaintyKm: null,
    via: [],
    endsAt: NO_NAME,
    line: [],
    ...over,
  };
}

/** A site for tests, known to its city only unless told otherwise. */
export function site(id: string, placeId: string, over: Partial<SiteRecord> = {}): SiteRecord {
  const name = over.name ?? { zh: `${id}厂`, en: `${id} works` };
  return {
    id,
    organization: null,
    place: placeId,
    kind: 'parts',
    name,
    short: name,
    status: 'existing',
    address: NO_NAME,
    lngLat: null,
    precision: 'city',
    errorKm: null,
    positionSource: '',
    positionNoteZh: '',
    source: 'plan',
    line: 1,
    ...over,
  };
}

/** A maker for tests. */
export function organization(id: string): OrganizationRecord {
  return { id, kind: 'maker', name: { zh: `${id}公司`, en: id }, short: NO_NAME, aliases: [], parent: null, home: null, source: 'plan', line: 1 };
}

/** A printed figure for tests, in vehicles a year. */
export function figure(id: string, subject: string, metric: string, value: number | null, over: Partial<FigureRecord> = {}): FigureRecord {
  return {
    id,
    subject,
    metric,
    value,
    min: null,
    max: null,
    comparator: 'eq',
    unit: '万辆',
    period: '2025',
    kind: 'target',
    partOf: null,
    within: null,
    scope: NO_NAME,
    asWritten: `${value}`,
    note: NO_NAME,
    source: 'plan',
    line: 1,
    ...over,
  };
}

/** A market row for tests. */
export function market(id: string, actor: string | null, placeId: string, over: Partial<MarketRecord> = {}): MarketRecord {
  return { id, actor, place: placeId, mode: 'vehicles', status: 'existing', detail: NO_NAME, source: 'plan', line: 1, ...over };
}

/**
 * A small cluster for tests: region `shire` with bases `alpha` (capacity 100 = 60 + 40, target 144) and `beta` (no number), a port, one zone,
 * a country with two actors, and a spine from `alpha` to the port.
 */
export function exampleRecords(over: Partial<ClusterRecords> = {}): ClusterRecords {
  return {
    package: {
      name: 'shire',
      title: { zh: '示例', en: 'Example' },
      version: '1.0.0',
      region: 'shire',
      ground: null,
      datum: 'WGS-84',
      reviewNumber: '',
      targetYear: 2025,
      capacityMetric: 'capacity',
      targetMetric: 'output',
      bounds: [104, 20, 112, 26],
    },
    sources: [
      {
        id: 'plan',
        title: { zh: '规划', en: 'Plan' },
        short: { zh: '规划', en: 'Plan' },
        issuer: NO_NAME,
        published: '2022',
        kind: 'plan',
        note: NO_NAME,
      },
    ],
    sections: [
      { source: 'plan', line: 1, level: 1, title: { zh: '一', en: 'One' } },
      { source: 'plan', line: 4, level: 2, title: { zh: '（一）', en: 'One.1' } },
      { source: 'plan', line: 9, level: 1, title: { zh: '二', en: 'Two' } },
    ],
    places: [
      place('world', { kind: 'world', parent: null }),
      place('shire', { kind: 'region', parent: 'world' }),
      place('alpha', { role: 'base', lngLat: [109.4, 24.3] }),
      place('beta', { role: 'base', lngLat: [108.3, 22.8] }),
      place('east', { kind: 'zone', parent: 'alpha', lngLat: [109.54, 24.37], errorKm: 8 }),
      place('south', { kind: 'zone', parent: 'alpha', lngLat: [109.43, 24.2], errorKm: 2 }),
      place('harbour', { role: 'gateway', lngLat: [108.65, 21.98] }),
      place('port', { kind: 'port', parent: 'harbour', lngLat: [108.6, 21.73] }),
      place('farland', { kind: 'country', parent: 'world', lngLat: [106.8, -6.2] }),
    ],
    organizations: [organization('big'), organization('small')],
    sites: [],
    metrics: [
      { id: 'capacity', name: { zh: '产能', en: 'Capacity' }, note: NO_NAME },
      { id: 'output', name: { zh: '产量', en: 'Output' }, note: NO_NAME },
    ],
    figures: [
      figure('shire-output', 'shire', 'output', 350),
      figure('shire-cars', 'shire', 'cars', 310, { partOf: 'shire-output' }),
      figure('shire-trucks', 'shire', 'trucks', 40, { partOf: 'shire-output' }),
      figure('shire-green', 'shire', 'green', 50, { within: 'shire-output' }),
      figure('shire-exports', 'shire', 'exports', 15, { comparator: 'gt' }),
      figure('alpha-capacity', 'alpha', 'capacity', 100, { kind: 'actual', unit: '万辆/年', period: '2020' }),
      figure('alpha-output', 'alpha', 'output', 144, { within: 'shire-output' }),
      figure('small-capacity', 'small', 'capacity', 40, { kind: 'actual', unit: '万辆/年', period: '2020', partOf: 'alpha-capacity' }),
      figure('big-capacity', 'big', 'capacity', 60, { kind: 'actual', unit: '万辆/年', period: '2020', partOf: 'alpha-capacity' }),
    ],
    products: [],
    components: [],
    tasks: [],
    markets: [market('m1', 'small', 'farland'), market('m2', 'big', 'farland', { mode: 'kd', status: 'planned' })],
    conflicts: [],
    events: [],
    omitted: [],
    routes: [
      leg('road', {
        from: 'alpha',
        to: 'port',
        uncertaintyKm: 2,
        line: [
          [109.4, 24.3],
          [109, 23],
          [108.6, 21.73],
        ],
      }),
    ],
    ways: [],
    corridor: { tasks: [], unsaid: [] },
    briefings: [],
    ...over,
  };
}
