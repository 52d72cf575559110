import { IndustryClusterMap } from './element/industry-cluster-map.ts';

export type { IndustryClusterMap } from './element/industry-cluster-map.ts';

const TAG = 'industry-cluster-map';

if (customElements.get(TAG)) console.warn(`<${TAG}> is already defined; this copy is not used`);
else customElements.define(TAG, IndustryClusterMap);
