import type { CSSResultGroup, TemplateResult } from 'lit';
import { chainWords } from '../locale/chain-words.ts';
import { marketWords } from '../locale/market-words.ts';
import { taskWords } from '../locale/task-words.ts';
import { timelineWords } from '../locale/timeline-words.ts';
import { corridorWords } from '../locale/corridor-words.ts';
import { chainPanel } from './chain.panel.ts';
import { chainStyles } from './chain.styles.ts';
import { cityPanel } from './city.panel.ts';
import { TOPICS, type Topic } from '../model/state.ts';
import type { PanelContext } from './context.ts';
import { legendStyles } from './legend.styles.ts';
import { marketPanel } from './market.panel.ts';
import { marketsPanel } from './markets.panel.ts';
import { marketsStyles } from './markets.styles.ts';
import { organizationPanel } from './organization.panel.ts';
import { chartStyles } from './chart.styles.ts';
import { panelBodyStyles } from './panel.styles.ts';
import { placePanel } from './place.panel.ts';
import { regionPanel } from './region.panel.ts';
import { sitePanel } from './site.panel.ts';
import { tasksPanel } from './tasks.panel.ts';
import { tasksStyles } from './tasks.styles.ts';
import { corridorPanel } from './corridor.panel.ts';
import { corridorStyles } from './corridor.styles.ts';
import { timelinePanel } from './timeline.panel.ts';
import { timelineStyles } from './timeline.styles.ts';
import { topicTabsStyles } from './topic-tabs.ts';
import { sourceStyles } from './source.styles.ts';
import { sourcesPanel } from './sources.panel.ts';
import { sourcesStyles } from './sources.styles.ts';

/** What stands beside the map: a name for the region of the page, and its content. */
export interface Panel {
  readonly title: string;
  readonly body: TemplateResult;
}

/** Styles of every panel, the legend and the list of faults; they use the properties that `flavourVariables` sets. */
export const panelStyles: CSSResultGroup = [
  panelBodyStyles,
  chartStyles,
  sourceStyles,
  sourcesStyles,
  legendStyles,
  topicTabsStyles,
  chainStyles,
  corridorStyles,
  marketsStyles,
  tasksStyles,
  timelineStyles,
];

/** The panels of the topics that are written. */
const topicPanels: Partial<Record<Topic, (context: PanelContext) => Panel>> = {
  chain: (context) => ({ title: chainWords[context.locale.lang].title, body: chainPanel(context) }),
  corridor: (context) => ({ title: corridorWords[context.locale.lang].title, body: corridorPanel(context) }),
  markets: (context) => ({ title: marketWords[context.locale.lang].title, body: marketsPanel(context) }),
  tasks: (context) => ({ title: taskWords[context.locale.lang].title, body: tasksPanel(context) }),
  timeline: (context) => ({ title: timelineWords[context.locale.lang].title, body: timelinePanel(context) }),
  sources: sourcesPanel,
};

/** Topics that have a panel, `overview` first. */
export const writtenTopics: readonly Topic[] = TOPICS.filter((topic) => topic === 'overview' || topicPanels[topic]);

/** The panel of the open topic, else of what is selected; the region's when nothing is, or when the id is unknown. */
export function panelFor(context: PanelContext): Panel {
  const { cluster, results, state, locale } = context;
  const topic = topicPanels[state.topic];
  if (topic) return topic(context);
  const entity = state.selected === null ? undefined : cluster.entity(state.selected);
  if (!entity || entity.id === results.region.place.id) return { title: locale.name(results.region.place.name), body: regionPanel(context) };
  const title = locale.name(entity.name);
  if (entity.type === 'organization') return { title, body: organizationPanel(context, entity.record) };
  if (entity.type === 'route') return { title, body: corridorPanel(context) };
  if (entity.type === 'site') return { title, body: sitePanel(context, entity.record) };
  const base = results.bases.find((candidate) => candidate.place.id === entity.id);
  if (base) return { title, body: cityPanel(context, base) };
  const isMarket = ['country', 'world-region', 'world'].includes(entity.record.kind);
  return { title, body: isMarket ? marketPanel(context, entity.record) : placePanel(context, entity.record) };
}
