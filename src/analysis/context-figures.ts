import type { Cluster } from '../model/cluster.ts';
import type { FigureRecord, Names } from '../sources/records.ts';

/** Figures from outside the cluster on one subject: the world, a country, a kind of product. */
export interface ContextGroup {
  readonly subject: string;
  readonly name: Names;
  readonly figures: readonly FigureRecord[];
}

/** Whether a figure is context: said to be, or about a place that does not lie in the cluster's region. */
export function isContext(cluster: Cluster, figure: FigureRecord): boolean {
  if (figure.kind === 'context') return true;
  const { region } = cluster.records.package;
  return cluster.place(figure.subject) !== undefined && cluster.ancestry(figure.subject).every((place) => place.id !== region);
}

/** The figures that only give context, by subject; they are listed apart and never share a chart, a sum or a scale with the cluster's own. */
export function contextFigures(cluster: Cluster): readonly ContextGroup[] {
  const figures = cluster.records.figures.filter((figure) => isContext(cluster, figure));
  return [...new Set(figures.map((figure) => figure.subject))].map((subject) => ({
    subject,
    name: nameOf(cluster, subject),
    figures: figures.filter((figure) => figure.subject === subject),
  }));
}

function nameOf(cluster: Cluster, id: string): Names {
  const { products, components, tasks } = cluster.records;
  const row = cluster.entity(id) ?? [...products, ...components].find((candidate) => candidate.id === id);
  return row?.name ?? tasks.find((task) => task.id === id)?.title ?? { zh: id, en: id };
}
