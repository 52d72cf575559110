import type { LayerSpecification } from 'maplibre-gl';
import { landLayers, lineLayers, seaLayers } from './ground.layers.ts';
import type { Look } from './look.ts';
import { markLayers, zoneLayers } from './marks.layers.ts';
import { freeLabelLayers, groundNameLayers, pinnedLabelLayers, stationLayers } from './names.layers.ts';
import { routeLayers } from './routes.layers.ts';

/**
 * Every layer of the map from the sea up. Names are placed from the last to the first, so the order is also the order of precedence:
 * pinned labels, marks, other labels, names of the ground, stations.
 */
export function mapLayers(look: Look): LayerSpecification[] {
  return [
    ...seaLayers(look),
    ...landLayers(look),
    ...lineLayers(look),
    ...routeLayers(look),
    ...zoneLayers(look),
    ...stationLayers(look),
    ...groundNameLayers(look),
    ...freeLabelLayers(look),
    ...markLayers(),
    ...pinnedLabelLayers(look),
  ];
}
