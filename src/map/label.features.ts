import type { Feature, Point } from 'geojson';
import type { Label, MapScene, OffsetPx } from '../scene/map-scene.ts';
import type { LngLat } from '../sources/records.ts';
import { LABEL_TONES } from '../theme/label-tones.ts';
import { LABEL_LINES } from './style/names.layers.ts';

const ANCHOR = { right: 'left', left: 'right', above: 'bottom', below: 'top' } as const;
const JUSTIFY = { right: 'left', left: 'right', above: 'center', below: 'center' } as const;
const STEP = { right: [1, 0], left: [-1, 0], above: [0, -1], below: [0, 1] } as const;

interface Run {
  readonly text: string;
  readonly tone: Label['lines'][number]['tone'];
}

/** Lines of a label as runs of text with their line breaks; the second language stands beside the name, toward the mark it is second. */
function runsOf(label: Label): Run[] {
  const runs: Run[] = [];
  for (const line of label.lines) {
    const last = runs.at(-1);
    if (!last) runs.push(line);
    else if (line.tone !== 'latin' || last.tone !== 'name') runs.push({ ...line, text: `\n${line.text}` });
    else if (label.side === 'left') runs.splice(-1, 1, { tone: 'latin', text: line.text }, { tone: 'name', text: ` ${last.text.trimStart()}` });
    else if (label.side === 'right') runs.push({ ...line, text: ` ${line.text}` });
    else runs.push({ ...line, text: `\n${line.text}` });
  }
  return runs.slice(0, LABEL_LINES);
}

/** A label as a point feature: its runs, sizes and place are properties that the label layers read. */
export function labelFeature(id: string, lngLat: LngLat, from: OffsetPx, label: Label): Feature<Point> {
  const [dx, dy] = STEP[label.side];
  const runs = Object.fromEntries(
    runsOf(label).flatMap((run, i) => {
      const tone = LABEL_TONES[run.tone];
      const scale = Math.max(tone.minPx, tone.scale * label.sizePx) / label.sizePx;
      return [
        [`text${i}`, run.text],
        [`tone${i}`, run.tone],
        [`scale${i}`, run.tone === 'name' ? 1 : Math.min(1, scale)],
      ];
    }),
  );
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...lngLat] },
    properties: {
      id,
      ...runs,
      size: label.sizePx,
      anchor: ANCHOR[label.side],
      justify: JUSTIFY[label.side],
      offset: [(from[0] + dx * label.gapPx) / label.sizePx, (from[1] + dy * label.gapPx) / label.sizePx],
      pinned: label.pinned,
      priority: label.priority,
    },
  };
}

/** A note's label with what it says now. */
function noteLabel(label: Label, text: string | undefined): Label {
  return text === undefined ? label : { ...label, lines: label.lines.map((line) => ({ ...line, text })) };
}

/** Every label of a scene. */
export function labelFeatures(scene: MapScene): Feature<Point>[] {
  const none: OffsetPx = [0, 0];
  return [
    ...scene.bases.map((node) => labelFeature(node.id, node.lngLat, none, node.label)),
    ...scene.gateways.map((node) => labelFeature(node.id, node.lngLat, none, node.label)),
    ...scene.markets.map((node) => labelFeature(node.id, node.lngLat, none, node.label)),
    ...scene.sites.flatMap((node) => (node.label ? [labelFeature(node.id, node.lngLat, node.offsetPx, node.label)] : [])),
    ...scene.fans.flatMap(({ id, lngLat, note }) => (note ? [labelFeature(id, lngLat, note.offsetPx, noteLabel(note.label, scene.notes[id]))] : [])),
  ];
}
