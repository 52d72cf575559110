import { distanceKm } from './geometry.mjs';

const key = ([lon, lat]) => `${lon.toFixed(3)},${lat.toFixed(3)}`;

/** A graph of sea lanes on a sphere: nodes by position, edges with kilometres; the two sides of the date line are one. */
export class SeaGraph {
  nodes = new Map();

  /** Adds the lines of a GeoJSON collection. */
  constructor(collection) {
    for (const { geometry } of collection.features) {
      const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      for (const line of lines) for (let index = 1; index < line.length; index += 1) this.join(line[index - 1], line[index]);
    }
    for (const { position } of [...this.nodes.values()]) {
      if (position[0] === -180 && this.nodes.has(key([180, position[1]]))) this.join(position, [180, position[1]]);
    }
  }

  #node(position) {
    const id = key(position);
    if (!this.nodes.has(id)) this.nodes.set(id, { id, position, edges: [] });
    return this.nodes.get(id);
  }

  /** Adds one edge between two positions. */
  join(a, b) {
    const [from, to] = [this.#node(a), this.#node(b)];
    const km = distanceKm(a, b);
    from.edges.push({ to, km });
    to.edges.push({ to: from, km });
  }

  /** The node nearest to a position. */
  nearest(position) {
    let [best, least] = [null, Infinity];
    for (const node of this.nodes.values()) {
      const km = distanceKm(node.position, position);
      if (km < least) [best, least] = [node, km];
    }
    return best;
  }

  /** Shortest ways from one position to everywhere: a function from a position on the graph to the chain of positions. */
  waysFrom(start) {
    const best = new Map([[key(start), { km: 0, before: null }]]);
    const open = new Set([key(start)]);
    while (open.size > 0) {
      const id = [...open].reduce((least, one) => (best.get(one).km < best.get(least).km ? one : least));
      open.delete(id);
      for (const { to, km } of this.nodes.get(id).edges) {
        const total = best.get(id).km + km;
        if (total >= (best.get(to.id)?.km ?? Infinity)) continue;
        best.set(to.id, { km: total, before: id });
        open.add(to.id);
      }
    }
    return (position) => {
      const chain = [];
      for (let id = key(position); id !== null; id = best.get(id).before) chain.unshift(this.nodes.get(id).position);
      return chain;
    };
  }
}
