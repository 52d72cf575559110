import axe from 'axe-core';
import { html, render } from 'lit';
import { expect } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { localeOf } from '../locale/locale.ts';
import { createCluster } from '../model/cluster.ts';
import { INITIAL_STATE, reduce, type State } from '../model/state.ts';
import { readCluster } from '../sources/read-cluster.ts';
import { flavourVariables } from '../theme/css-variables.ts';
import { flavours } from '../theme/flavours.ts';
import type { PanelContext } from './context.ts';
import { panelFor, panelStyles } from './panel-for.ts';

/** A cluster with its numbers. */
export type Facts = Pick<PanelContext, 'cluster' | 'results'>;

/** A panel in the page that follows every choice, as the element does. */
export class TopicPage {
  readonly root: ShadowRoot;
  state: State;
  readonly #facts: Facts;
  readonly #flavour: PanelContext['flavour'];
  readonly #widthPx: number;

  constructor(over: Partial<State>, facts: Facts, widthPx = 420, flavour: PanelContext['flavour'] = flavours.light) {
    this.state = { ...INITIAL_STATE, ...over };
    this.#facts = facts;
    this.#flavour = flavour;
    this.#widthPx = widthPx;
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    this.root = host.attachShadow({ mode: 'open' });
    this.#draw();
  }

  /** The only element of a kind, or the first. */
  find(selector: string): HTMLElement {
    const found = this.root.querySelector(selector);
    return found instanceof HTMLElement ? found : expect.fail(`no ${selector}`);
  }

  /** Text of every element of a kind. */
  texts(selector: string): readonly string[] {
    return [...this.root.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
  }

  /** What axe finds wrong, in words. */
  async faults(): Promise<readonly string[]> {
    const { violations } = await axe.run(this.find('main'), { rules: { region: { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: text, failureSummary }) => `${text} ${failureSummary}`).join('; ')}`);
  }

  #draw(): void {
    const css = [panelStyles].flat(9).map(String).join('\n');
    const dispatch: PanelContext['dispatch'] = (action) => {
      this.state = reduce(this.state, action);
      this.#draw();
    };
    const { body } = panelFor({ ...this.#facts, state: this.state, locale: localeOf(this.state.lang), flavour: this.#flavour, dispatch });
    render(
      html`<style>${css} *, *::before, *::after { box-sizing: border-box; } .box { ${flavourVariables(this.#flavour)} width: ${this.#widthPx}px; padding: 24px; background: var(--icm-panel); font: 13px/1.5 sans-serif; }</style>
        <main class="box">${body}</main>`,
      this.root,
    );
  }
}

/** A package of this checkout, read as a page reads it. */
export async function readPackage(name: string): Promise<Facts> {
  const { value } = await readCluster(new URL(`/data/${name}/datapackage.json`, location.href).href);
  if (!value) return expect.fail(`${name} is not readable`);
  const cluster = createCluster(value);
  return { cluster, results: analyse(cluster) };
}
