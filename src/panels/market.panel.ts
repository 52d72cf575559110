import { html, nothing, type TemplateResult } from 'lit';
import { marketWords } from '../locale/market-words.ts';
import type { MarketRecord, PlaceRecord } from '../sources/records.ts';
import type { PanelContext } from './context.ts';
import { figureRows } from './figure.ts';
import { breadcrumb, entityLink, panelFooter, panelTitle, section } from './frame.ts';
import { siteList } from './lists.ts';
import { citationChip } from './source-chip.ts';

/** A country or part of the world: which makers are there, in which way, how far, and what the documents say of it besides. */
export function marketPanel(context: PanelContext, place: PlaceRecord): TemplateResult {
  const { cluster, results, locale } = context;
  const { words } = locale;
  const isWide = place.kind === 'world' || place.kind === 'world-region';
  const own = cluster.marketsOf(place.id);
  const inside = isWide
    ? results.markets.filter((node) => cluster.ancestry(node.place.id).some((above) => above.id === place.id && node.place.id !== place.id))
    : [];
  const business = own.filter((market) => market.mode !== 'context');
  const contextOnly = own.filter((market) => market.mode === 'context');
  const figures = cluster.figuresOf(place.id);
  const sites = isWide ? [] : cluster.sitesIn(place.id).filter((site) => site.place === place.id || place.id !== homeOf(context));
  const isSilent = business.length === 0 && inside.length === 0 && figures.length === 0 && sites.length === 0 && contextOnly.length === 0;
  return html`<article class="reading" lang=${context.locale.lang}>
    ${breadcrumb(context, place.id, locale.name(place.short))} ${panelTitle(context, place.name, words.placeKinds[place.kind])}
    ${business.length ? section(words.panel.actors, marketRows(context, business, 'actor'), `${new Set(business.map((market) => market.actor)).size}`) : nothing}
    ${business.length === 0 && inside.length === 0 && contextOnly.length > 0 ? html`<p class="quiet">${words.panel.noActors}</p>` : nothing}
    ${contextOnly.length ? section(words.figureKinds.context, marketRows(context, contextOnly, 'actor')) : nothing}
    ${
      inside.length
        ? section(
            words.panel.markets,
            html`<ul class="rows">
                ${inside.map(
                  (node) => html`<li class="figure-row">
                    <span class="row-name">${entityLink(context, node.place.id)}<small>${locale.list(node.actors.map((actor) => locale.name(actor.organization.short) || locale.name(actor.organization.name)))}</small></span>
                    <span class="dots" aria-hidden="true">${node.actors.map((actor) => hue(actor.rank))}</span>
                  </li>`,
                )}
              </ul>
              <p class="quiet">${words.panel.marketsNote}</p>`,
            `${inside.length}`,
          )
        : nothing
    }
    ${sites.length ? section(words.panel.sites, siteList(context, sites), words.panel.siteCount(sites.length)) : nothing}
    ${figures.length ? section(words.panel.figures, figureRows(context, figures)) : nothing} ${isSilent ? html`<p class="quiet">${words.panel.nothingKnown}</p>` : nothing}
    ${panelFooter(context)}
  </article>`;
}

/** One row per actor and country: who or where, in which way, how far, and the line that says so. */
export function marketRows(context: PanelContext, markets: readonly MarketRecord[], named: 'actor' | 'place'): TemplateResult {
  const { locale, results } = context;
  const { words } = locale;
  return html`<ul class="rows">
    ${markets.map((market) => {
      const id = named === 'actor' ? market.actor : market.place;
      const rank = market.actor === null ? undefined : results.ranks.get(market.actor);
      const mode = locale.term(words.marketModes, market.mode);
      const status = market.mode === 'context' ? '' : marketWords[locale.lang].statuses[market.status];
      const detail = [mode, status, locale.name(market.detail)].filter(Boolean).join(' · ');
      return html`<li class="figure-row">
        <span class="row-name">${named === 'actor' && rank !== undefined ? hue(rank) : nothing}${id === null ? words.marketModes.context : entityLink(context, id)}<small>${detail}</small></span>
        <span class="row-chip">${citationChip(context, market, { about: mode, isShort: true })}</span>
      </li>`;
    })}
  </ul>`;
}

function hue(rank: number): TemplateResult | typeof nothing {
  return rank > 3 ? nothing : html`<i class="hue hue-${rank}" aria-hidden="true"></i>`;
}

function homeOf({ cluster }: PanelContext): string | undefined {
  return cluster.ancestry(cluster.records.package.region).find((place) => place.kind === 'country')?.id;
}
