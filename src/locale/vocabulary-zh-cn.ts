import type { Words } from './words.ts';

/** Words of the closed and open vocabularies of a package, in Simplified Chinese. */
export const vocabularyZh: Pick<
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
    vehicles: '整车',
    'special-vehicles': '专用车',
    parts: '发动机／零部件',
    battery: '电池／三电',
    research: '研发／检测',
    park: '园区',
    port: '港口',
    project: '规划项目',
  },
  statuses: { existing: '已建成', building: '在建', planned: '规划', exploring: '探索', closed: '已关闭', unknown: '未说明' },
  componentStatuses: { existing: '本地已有', building: '在建', planned: '规划', exploring: '探索', missing: '缺失' },
  precisions: { street: '街道', zone: '片区', county: '县区', city: '城市', country: '国家', unlocated: '未知' },
  placeKinds: {
    world: '全球',
    'world-region': '世界区域',
    country: '国家',
    region: '区域',
    city: '城市',
    county: '县区',
    zone: '片区',
    port: '港口',
    sea: '海域',
  },
  figureKinds: { actual: '实际', target: '目标', plan: '规划', forecast: '预测', context: '背景' },
  comparators: {
    eq: '等于',
    ge: '不低于（达到、以上）',
    gt: '大于（超过、突破）',
    le: '不高于',
    lt: '小于',
    approx: '约',
    near: '接近而未到',
    range: '在两数之间',
  },
  routeModes: { road: '公路', rail: '铁路', canal: '运河', sea: '海路' },
  marketModes: {
    vehicles: '整车出口',
    kd: 'KD 散件',
    ckd: 'CKD 散件',
    skd: 'SKD 散件',
    plant: '整车工厂',
    parts: '零部件基地',
    sales: '销售',
    context: '仅作背景',
  },
  organizationKinds: {
    group: '集团',
    maker: '整车企业',
    'special-vehicles': '专用车企业',
    parts: '零部件企业',
    institute: '研究机构',
    department: '责任单位',
    partner: '合作方',
    association: '行业协会',
    university: '高校',
    bank: '金融机构',
  },
  themes: {
    innovation: '创新',
    quality: '质量品牌',
    brand: '品牌',
    bases: '基地',
    base: '基地',
    export: '出口',
    electric: '电动化',
    'new-energy': '新能源',
    connected: '智能网联',
    shared: '共享化',
    parts: '零部件',
    chain: '产业链',
    investment: '招商',
    talent: '人才',
    policy: '政策',
    aftermarket: '后市场',
    logistics: '物流',
    charging: '充电',
    testing: '检测',
    research: '研发',
    product: '产品',
    cooperation: '合作',
    platform: '平台',
    manufacturing: '制造',
    finance: '金融',
    land: '用地',
    governance: '统筹推进',
    institution: '体制机制',
  },
  energies: { petrol: '燃油', diesel: '柴油', electric: '纯电动', hybrid: '混合动力', 'fuel-cell': '燃料电池', 'new-energy': '新能源' },
  bases: { document: '文件', geography: '地理', source: '其他来源', 'other-source': '其他来源', inference: '推断', inferred: '推断' },
};
