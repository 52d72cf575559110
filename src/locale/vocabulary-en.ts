import type { Words } from './words.ts';

/** Words of the closed and open vocabularies of a package, in English. */
export const vocabularyEn: Pick<
  Words,
  | 'siteKinds'
  | 'statuses'
  | 'componentStatuses'
  | 'precisions'
  | 'placeKinds'
  | 'figureKinds'
  | 'comparators'
  | 'routeModes'
  | 'marketModes'
  | 'organizationKinds'
  | 'themes'
  | 'energies'
  | 'bases'
> = {
  siteKinds: {
    vehicles: 'Vehicles',
    'special-vehicles': 'Special vehicles',
    parts: 'Engines, parts',
    battery: 'Battery, e-drive',
    research: 'R&D, testing',
    park: 'Parks',
    port: 'Ports',
    project: 'Planned projects',
  },
  statuses: { existing: 'Existing', building: 'Under way', planned: 'Planned', exploring: 'Exploring', closed: 'Closed', unknown: 'Not stated' },
  componentStatuses: { existing: 'Made here', building: 'Under way', planned: 'Planned', exploring: 'Exploring', missing: 'Missing' },
  precisions: { street: 'street', zone: 'zone', county: 'county', city: 'city', country: 'country', unlocated: 'unknown' },
  placeKinds: {
    world: 'World',
    'world-region': 'World region',
    country: 'Country',
    region: 'Region',
    city: 'City',
    county: 'County',
    zone: 'Zone',
    port: 'Port',
    sea: 'Sea',
  },
  figureKinds: { actual: 'actual', target: 'target', plan: 'plan', forecast: 'forecast', context: 'context' },
  comparators: {
    eq: 'exactly',
    ge: 'at least',
    gt: 'more than',
    le: 'at most',
    lt: 'less than',
    approx: 'about',
    near: 'close to, not reached',
    range: 'between the two numbers',
  },
  routeModes: { road: 'Road', rail: 'Rail', canal: 'Canal', sea: 'Sea' },
  marketModes: {
    vehicles: 'Vehicle exports',
    kd: 'KD kits',
    ckd: 'CKD kits',
    skd: 'SKD kits',
    plant: 'Vehicle plant',
    parts: 'Parts base',
    sales: 'Sales',
    context: 'Context only',
  },
  organizationKinds: {
    group: 'Group',
    maker: 'Vehicle maker',
    'special-vehicles': 'Special-vehicle maker',
    parts: 'Parts maker',
    institute: 'Institute',
    department: 'Responsible unit',
    partner: 'Partner',
    association: 'Association',
    university: 'University',
    bank: 'Financial institution',
  },
  themes: {
    innovation: 'Innovation',
    quality: 'Quality and brands',
    brand: 'Brands',
    bases: 'Bases',
    base: 'Bases',
    export: 'Export',
    electric: 'Electric',
    'new-energy': 'New energy',
    connected: 'Connected',
    shared: 'Shared',
    parts: 'Parts',
    chain: 'Supply chain',
    investment: 'Investment',
    talent: 'Talent',
    policy: 'Policy',
    aftermarket: 'Aftermarket',
    logistics: 'Logistics',
    charging: 'Charging',
    testing: 'Testing',
    research: 'Research',
    product: 'Products',
    cooperation: 'Cooperation',
    platform: 'Platforms',
    manufacturing: 'Manufacturing',
    finance: 'Finance',
    land: 'Land',
    governance: 'Governance',
    institution: 'Ownership, institutions',
  },
  energies: {
    petrol: 'Petrol',
    diesel: 'Diesel',
    electric: 'Battery electric',
    hybrid: 'Hybrid',
    'fuel-cell': 'Fuel cell',
    'new-energy': 'New energy',
  },
  bases: {
    document: 'document',
    geography: 'geography',
    source: 'another source',
    'other-source': 'another source',
    inference: 'inference',
    inferred: 'inference',
  },
};
