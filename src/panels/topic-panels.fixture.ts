import { html, render, type TemplateResult } from 'lit';
import { analyse } from '../analysis/analyse.ts';
import { localeOf } from '../locale/locale.ts';
import { type Cluster, createCluster } from '../model/cluster.ts';
import { type Action, INITIAL_STATE, type State } from '../model/state.ts';
import { checkTables } from '../sources/check-tables.ts';
import { parseCompiled } from '../sources/compile.ts';
import { flavourVariables } from '../theme/css-variables.ts';
import { flavours } from '../theme/flavours.ts';
import type { PanelContext } from './context.ts';
import { panelStyles } from './panel-for.ts';

/** The packages that every panel of a topic is shown with: the real one and the small invented one. */
export const PACKAGES = ['guangxi-auto', 'example'] as const;

/** A package of the checkout, as a page reads it. */
export async function clusterOf(name: (typeof PACKAGES)[number]): Promise<Cluster> {
  const url = new URL(`/data/${name}/cluster.json`, document.baseURI).href;
  const { value, issues } = checkTables(parseCompiled(await (await fetch(url)).json()), url);
  if (!value) throw new Error(`${name}: ${issues.map((issue) => `${issue.reason} ${issue.table}`).join(', ')}`);
  return createCluster(value);
}

/** What a panel is given, with every action it asks for kept in a list. */
export function contextOf(cluster: Cluster, state: Partial<State>, flavour = flavours.light): PanelContext & { readonly actions: readonly Action[] } {
  const whole = { ...INITIAL_STATE, ...state };
  const actions: Action[] = [];
  return {
    cluster,
    results: analyse(cluster),
    state: whole,
    locale: localeOf(whole.lang),
    flavour,
    actions,
    dispatch: (action) => actions.push(action),
  };
}

/** Puts a panel into a page of its own, as wide as told. */
export function show(context: PanelContext, body: TemplateResult, widthPx = 480): HTMLElement {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open' });
  const css = [panelStyles].flat(9).map(String).join('\n');
  render(
    html`<style>${css} *, *::before, *::after { box-sizing: border-box; } .box { ${flavourVariables(context.flavour)} width: ${widthPx}px; padding: 24px; background: var(--icm-panel); font: 13px/1.5 sans-serif; }</style>
      <main class="box">${body}</main>`,
    root,
  );
  return find(root, 'main');
}

/** The first element that a selector finds. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector(selector);
  if (found instanceof HTMLElement) return found;
  throw new Error(`no ${selector}`);
}
