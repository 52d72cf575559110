import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { paintOf } from '../charts/tones.ts';
import type { PanelContext } from '../panels/context.ts';
import { figureChip, formulaButton } from '../panels/source-chip.ts';
import type { BriefingRecord } from '../sources/records.ts';
import type { KeyCommand } from './keys.ts';
import { createPlayer, type PlayerState, type Showing } from './player.ts';
import { type StageChart, stageChart } from './stage-chart.ts';
import { citedTogether, type StageActor, type StageContent, type StageFigure, stageContent } from './stage-content.ts';

export { stageStyles } from './stage.styles.ts';

/**
 * The text column of a briefing: progress, title, the number of the scene, its seconds, its sources. It fills its box and scales with it;
 * the map shows through. `send` takes what its buttons ask for.
 */
export function stage(context: PanelContext, briefing: BriefingRecord, state: PlayerState, send: (command: KeyCommand) => void): TemplateResult {
  const { words } = context.locale;
  const showing = createPlayer(briefing).show(state);
  if (!showing.scene) return html`<div class="brief-stage"><p class="brief-empty">${words.briefing.empty}</p></div>`;
  const drawn = stageChart(showing.scene, context);
  const all = stageContent(showing.scene, context.cluster, context.results, context.locale);
  // A number that the chart already shows is not set a second time.
  const isDrawn = (figure: StageFigure) =>
    drawn?.quantities.some((quantity) => quantity.figure !== null && quantity.figure === figure.quantity.figure) ?? false;
  const content = { ...all, figures: all.figures.filter((figure) => !isDrawn(figure)) };
  return html`<div class="brief-stage">
    <section class="brief-column">
      <header class="brief-top">${progress(showing, briefing, context, send)}</header>
      ${keyed(showing.scene.id, body(content, drawn, context))}
      ${keyed(showing.scene.id, sources(content, drawn, context))}
    </section>
    ${buttons(showing, context, send)}
    <p class="brief-unseen" role="status">${words.briefing.sceneOf(content.title, showing.number, showing.count)}</p>
    ${state.blacked ? html`<div class="brief-black"></div>` : nothing}
  </div>`;
}

function progress(showing: Showing, briefing: BriefingRecord, { locale }: PanelContext, send: (command: KeyCommand) => void): TemplateResult {
  const { words } = locale;
  return html`<ol class="brief-progress">
      ${briefing.scenes.map((scene, index) => {
        const number = index + 1;
        const name = words.briefing.sceneOf(locale.name(scene.title), number, showing.count);
        const now = number === showing.number;
        return html`<li>
          <button type="button" class=${now ? 'now' : number < showing.number ? 'seen' : ''} aria-current=${now ? 'step' : nothing}
            aria-label=${name} title=${locale.name(scene.title)} @click=${() => send({ type: 'jump', number })}></button>
        </li>`;
      })}
    </ol>
    <span class="brief-count">${words.briefing.progress(showing.number, showing.count)}</span>`;
}

function body(content: StageContent, drawn: StageChart | null, context: PanelContext): TemplateResult {
  return html`<div class="brief-body">
    ${content.kicker ? html`<p class="brief-kicker"><b>${content.kicker}</b> <span>${content.kickerOther}</span></p>` : nothing}
    <h2 class="brief-title">${content.title}</h2>
    ${content.titleOther ? html`<p class="brief-other">${content.titleOther}</p>` : nothing}
    <hr class="brief-rule" />
    ${content.hero ? hero(content.hero, context) : nothing}
    ${content.text ? html`<p class="brief-text">${content.text}</p>` : nothing}
    ${drawn?.template ?? nothing}
    ${
      content.figures.length > 0
        ? html`<ul class="brief-figures">${content.figures.map((figure) => html`<li>${amount(figure, 'brief-second', context)}<span class="brief-label">${figure.subject ? html`<span>${figure.subject}</span>` : nothing}<span>${figure.label}</span></span></li>`)}</ul>`
        : nothing
    }
    ${content.actors.length > 0 ? html`<ul class="brief-actors">${content.actors.map((actor) => legendEntry(actor, context))}</ul>` : nothing}
  </div>`;
}

/** One chip for every line of a document that a number on the stage was read in. */
function sources(content: StageContent, drawn: StageChart | null, context: PanelContext): TemplateResult {
  const figures = [...(content.hero ? [content.hero] : []), ...content.figures];
  const lines = citedTogether([...figures.map((figure) => figure.quantity), ...(drawn?.quantities ?? [])], context.cluster);
  return html`<footer class="brief-foot">
    ${lines.length > 0 ? context.locale.words.briefing.sources('') : nothing}${lines.map((line, index) => {
      // A second line of the same document needs no second title.
      const isShort = line[0]?.source === lines[index - 1]?.[0]?.source;
      return html`<span>${figureChip(context, line, { about: content.title, isShort })}</span>`;
    })}
  </footer>`;
}

function hero(figure: StageFigure, context: PanelContext): TemplateResult {
  return html`<div class="brief-hero">
    <p class="brief-label">${[figure.subject, figure.label].filter(Boolean).join(' · ')}</p>
    <p class="brief-hero-line">${amount(figure, 'brief-number', context)}${figure.scope ? html`<span class="brief-scope">${figure.scope}</span>` : nothing}</p>
  </div>`;
}

function amount({ spelled, isDerived, quantity, label }: StageFigure, className: string, context: PanelContext): TemplateResult {
  return html`<span class=${className}
    ><b><span class="brief-sign">${spelled.sign}</span>${spelled.digits}</b>${
      spelled.unit ? html` <span class="brief-unit">${spelled.unit}</span>` : nothing
    }${isDerived ? html` <span class="brief-derived">${formulaButton(context, quantity, label)}${context.locale.words.chart.derived}</span>` : nothing}</span>`;
}

function legendEntry({ name, rank }: StageActor, { flavour }: PanelContext): TemplateResult {
  const { color } = paintOf({ actor: rank }, flavour);
  return html`<li>
    <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="8.5" fill="none" stroke=${color} stroke-width="6"></circle></svg>${name}
  </li>`;
}

function buttons(showing: Showing, { locale }: PanelContext, send: (command: KeyCommand) => void): TemplateResult {
  const { briefing } = locale.words;
  const button = (label: string, command: KeyCommand, path: string, disabled = false) => html`<button
    type="button" aria-label=${label} title=${label} ?disabled=${disabled} @click=${() => send(command)}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
  </button>`;
  return html`<nav class="brief-buttons" aria-label=${briefing.help}>
    ${button(briefing.previous, { type: 'previous' }, 'm14.5 5-7 7 7 7', showing.atFirst)}
    ${button(briefing.next, { type: 'next' }, 'm9.5 5 7 7-7 7', showing.atLast)}
    ${button(briefing.fullScreen, { type: 'fullscreen' }, 'M8 4H4v4M16 4h4v4M8 20H4v-4M16 20h4v-4')}
    ${button(briefing.leave, { type: 'end' }, 'M6 6l12 12M18 6 6 18')}
  </nav>`;
}
