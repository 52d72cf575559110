import { distanceKm } from '../geometry.mjs';

/** Where the waters of the window leave it: the Xi, the Xiang, the Nanliu and whatever ends in the sea. */
const MOUTHS = [
  [113.2, 22.9],
  [112.6, 26.9],
  [109.05, 21.6],
];
/** Lines that end this near to each other meet, kilometres. */
const JOINED_KM = 1.3;
/** Least and greatest share of a river's drawn width, and the kilometres of water upstream that have the share 1. */
const SHARE = { least: 0.4, most: 1.4, fullKm: 1300, power: 0.35 };
/** Widths are kept in steps, so that a river is a handful of pieces. */
const STEP = 0.1;

/** Vertices of all lines as one graph: neighbours along a line, and lines that meet. */
function graphOf(courses) {
  const nodes = [];
  const cells = new Map();
  const cell = ([lon, lat]) => `${Math.round(lon * 50)},${Math.round(lat * 50)}`;
  const lines = courses.map(({ points }) =>
    points.map((point) => {
      const node = nodes.push({ point, near: [] }) - 1;
      const key = cell(point);
      cells.set(key, [...(cells.get(key) ?? []), node]);
      return node;
    }),
  );
  const link = (a, b) => {
    // Never nothing, so that of two points in one place it is clear which is above.
    const km = Math.max(0.001, distanceKm(nodes[a].point, nodes[b].point));
    nodes[a].near.push({ to: b, km });
    nodes[b].near.push({ to: a, km });
  };
  for (const line of lines) line.slice(1).forEach((node, index) => link(line[index], node));
  for (const line of lines) {
    const own = new Set(line);
    for (const end of [line[0], line.at(-1)]) {
      const [lon, lat] = nodes[end].point;
      const around = [-1, 0, 1].flatMap((x) => [-1, 0, 1].flatMap((y) => cells.get(cell([lon + x / 50, lat + y / 50])) ?? []));
      const [best] = around
        .filter((node) => !own.has(node))
        .map((node) => ({ node, km: distanceKm(nodes[node].point, [lon, lat]) }))
        .sort((a, b) => a.km - b.km);
      if (best && best.km < JOINED_KM) link(end, best.node);
    }
  }
  return { nodes, lines };
}

/** Kilometres of water above each vertex: the tree of shortest ways from the mouths, summed from its leaves. */
function upstreamKm({ nodes }) {
  const away = nodes.map(() => Infinity);
  const below = nodes.map(() => -1);
  const queue = MOUTHS.map((mouth) =>
    nodes.reduce((best, { point }, index) => (distanceKm(point, mouth) < distanceKm(nodes[best].point, mouth) ? index : best), 0),
  );
  for (const start of queue) away[start] = 0;
  while (queue.length > 0) {
    const at = queue.shift();
    for (const { to, km } of nodes[at].near) {
      if (away[at] + km >= away[to]) continue;
      away[to] = away[at] + km;
      below[to] = at;
      queue.push(to);
    }
  }
  const upstream = nodes.map(() => 0);
  const order = nodes.map((_, index) => index).filter((index) => below[index] >= 0);
  for (const index of order.sort((a, b) => away[b] - away[a])) upstream[below[index]] += upstream[index] + away[index] - away[below[index]];
  return upstream;
}

const shareOf = (km) => {
  const { least, most, fullKm, power } = SHARE;
  const share = Math.max(least, Math.min(most, (km / fullKm) ** power));
  return Number((Math.round(share / STEP) * STEP).toFixed(1));
};

/**
 * Cuts rivers into pieces of one width: `width` is a share of the width a river is drawn in, by the length of all drawn water that runs
 * through the piece, as channels widen with what they carry.
 */
export function withWidths(courses) {
  const graph = graphOf(courses);
  const upstream = upstreamKm(graph);
  console.log(`  water above the mouths: ${Math.round(Math.max(...upstream))} km`);
  return courses.flatMap(({ points, properties }, index) => {
    const shares = graph.lines[index].map((node) => shareOf(upstream[node]));
    const pieces = [];
    let start = 0;
    for (let at = 1; at < points.length; at += 1) {
      const isLast = at === points.length - 1;
      if (!isLast && shares[at] === shares[start]) continue;
      pieces.push({ points: points.slice(start, at + 1), properties: { ...properties, width: shares[start] } });
      start = at;
    }
    return pieces;
  });
}
