import { html, nothing, type TemplateResult } from 'lit';
import { measured, measureGroups } from '../analysis/measures.ts';
import type { SiteRecord } from '../sources/records.ts';
import { bulletSections } from './bullet-chart.ts';
import { conflictSections, disagreementsOf } from './conflict.ts';
import type { PanelContext } from './context.ts';
import { figureRows } from './figure.ts';
import { breadcrumb, entityLink, panelFooter, panelTitle, section } from './frame.ts';
import { siteList } from './lists.ts';
import { pictogram } from './pictogram.ts';
import { positionSource } from './position-source.ts';
import { citationChip } from './source-chip.ts';

/** One place where something stands, is being built or is planned, and how exactly its position is known. */
export function sitePanel(context: PanelContext, site: SiteRecord): TemplateResult {
  const { cluster, results, locale } = context;
  const { words } = locale;
  const name = locale.name(site.name);
  const bullets = measureGroups(cluster.figuresOf(site.id));
  const inBullets = measured(bullets);
  const figures = cluster.figuresOf(site.id).filter((figure) => !inBullets.has(figure.id));
  const organization = site.organization === null ? undefined : cluster.organization(site.organization);
  const makerFigures = organization ? cluster.figuresOf(organization.id) : [];
  const siblings = organization ? cluster.sitesOf(organization.id).filter((sibling) => sibling.id !== site.id) : [];
  const disagreements = disagreementsOf(context, site.id);
  return html`<article class="reading" lang=${context.locale.lang}>
    ${breadcrumb(context, site.place, name)}
    <div class="site-head">${pictogram(site.kind, site.status, 44)} ${panelTitle(context, site.name)}</div>
    <p class="badges"><span class="pill">${words.statuses[site.status]}</span><span>${words.siteKinds[site.kind]}</span>${citationChip(context, site, { about: name })}</p>
    <p class="precision ${site.precision}">${words.panel.precisionNotes[site.precision]}${errorOf(context, site)}</p>
    <dl class="facts">
      ${organization ? fact(words.panel.organization, entityLink(context, organization.id)) : nothing} ${fact(words.panel.place, entityLink(context, site.place))}
      ${locale.name(site.address) ? fact(words.panel.address, locale.name(site.address)) : nothing}
      ${positionSource(context, site.positionSource, site.positionNoteZh)}
    </dl>
    ${bulletSections(context, bullets, site.id, (site.organization === null ? null : results.ranks.get(site.organization)) ?? null)}
    ${conflictSections(context, disagreements)}
    ${figures.length ? section(bullets.length ? words.panel.otherFigures : words.panel.figures, figureRows(context, figures)) : nothing}
    ${
      organization && makerFigures.length
        ? section(
            `${locale.name(organization.short) || locale.name(organization.name)} · ${words.panel.figures}`,
            figureRows(context, makerFigures.slice(0, 4)),
            entityLink(context, organization.id, words.panel.more(Math.max(makerFigures.length - 4, 0))),
          )
        : nothing
    }
    ${siblings.length ? section(words.panel.sites, siteList(context, siblings), words.panel.siteCount(siblings.length)) : nothing} ${panelFooter(context)}
  </article>`;
}

function errorOf({ cluster, locale }: PanelContext, site: SiteRecord): string {
  const km = site.errorKm ?? (site.precision === 'zone' ? (cluster.place(site.place)?.errorKm ?? null) : null);
  return km === null ? '' : ` ${locale.words.panel.withinKm(km)}`;
}

function fact(name: string, value: TemplateResult | string): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
