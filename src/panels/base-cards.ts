import { html, nothing, type TemplateResult } from 'lit';
import type { BaseSummary } from '../analysis/results.ts';
import type { PanelContext } from './context.ts';
import { number } from './figure.ts';
import { goTo } from './frame.ts';
import { statusCounts } from './lists.ts';
import { baseRing } from './pictogram.ts';
import { figureChip } from './source-chip.ts';

/** A card for each base city: wide with numbers where a document names them, narrow and without a bar where none does. */
export function baseCards(context: PanelContext, bases: readonly BaseSummary[]): TemplateResult {
  return html`<ul class="base-cards">
    ${bases.map((base) => (base.capacity || base.target ? known(context, base) : unknown(context, base)))}
  </ul>`;
}

function known(context: PanelContext, base: BaseSummary): TemplateResult {
  const { locale, cluster, results } = context;
  const { panel } = locale.words;
  const zones = new Set(base.sites.map((site) => site.place).filter((id) => id !== base.place.id)).size;
  const whole = results.region.target;
  const targetFigure = base.target?.figure;
  const isInside = targetFigure?.within === whole?.figure?.id && whole !== null;
  const figures = [base.capacity?.figure, targetFigure].filter((figure) => figure !== null && figure !== undefined);
  const name = locale.name(base.place.short);
  return html`<li class="base-card known">
    ${baseRing(base, 64)}
    <div class="base-head">${title(context, base)}<span class="chips">${figures.map((figure) => figureChip(context, [figure], { about: `${name} ${cluster.metric(figure.metric)?.name[locale.lang === 'en' ? 'en' : 'zh'] ?? ''}`, isShort: figure !== figures[0] }))}</span></div>
    <div class="base-numbers">
      ${base.capacity ? html`<span>${number(context, base.capacity, 'row')} <small>${panel.capacity}</small></span>` : nothing}
      ${base.target ? html`<span class="base-target">${number(context, base.target, 'row')} <small>${panel.target}</small></span>` : nothing}
    </div>
    <div class="base-note">
      <span>${base.target && whole && isInside ? panel.insideRegion(locale.spell(base.target).short, locale.spell(whole).short) : nothing}</span>
      <span>${zones ? panel.zonesAndSites(zones, base.sites.length) : panel.siteCount(base.sites.length)}</span>
    </div>
  </li>`;
}

function unknown(context: PanelContext, base: BaseSummary): TemplateResult {
  return html`<li class="base-card">
    <div class="base-head">${title(context, base)}</div>
    <div class="base-none">${baseRing(base, 22)}<span>${context.locale.words.panel.noNumber}</span></div>
    ${statusCounts(context, base.siteCounts)}
  </li>`;
}

function title(context: PanelContext, { place }: BaseSummary): TemplateResult {
  const { locale } = context;
  return html`<button class="base-name" type="button" @click=${() => goTo(context, place)}>${locale.name(place.short)} <span class="other">${locale.otherName(place.short)}</span></button>`;
}
