import { html, LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { localeOf } from '../locale/locale.ts';
import { exampleRecords } from '../model/cluster.fixture.ts';
import { createCluster } from '../model/cluster.ts';
import { INITIAL_STATE } from '../model/state.ts';
import type { BriefingRecord, SceneRecord } from '../sources/records.ts';
import { flavours } from '../theme/flavours.ts';
import { BriefController } from './brief.controller.ts';
import { stage, stageStyles } from './stage.ts';

const none = { zh: '', en: '' };
const scene = (id: string, over: Partial<SceneRecord> = {}): SceneRecord => ({
  id,
  title: { zh: id, en: id },
  kicker: none,
  text: none,
  notes: none,
  target: 'region',
  level: 'region',
  selected: null,
  layers: [],
  hero: 'alpha-capacity',
  figures: ['alpha-output'],
  chart: '',
  durationS: 60,
  ...over,
});
const briefing: BriefingRecord = {
  id: 'b',
  title: none,
  scenes: [scene('one'), scene('two', { text: { zh: '长'.repeat(900), en: '' } }), scene('three')],
};
const cluster = createCluster(exampleRecords({ briefings: [briefing] }));

class Host extends LitElement {
  static override styles = stageStyles;
  seen: string[] = [];
  brief = new BriefController(this, { onScene: ({ id }) => this.seen.push(id), onEnd: () => this.seen.push('end') });
  override render() {
    const context = {
      cluster,
      results: analyse(cluster),
      state: INITIAL_STATE,
      locale: localeOf('zh-CN'),
      flavour: flavours.dark,
      dispatch: () => {},
    };
    return this.brief.briefing ? stage(context, this.brief.briefing, this.brief.state, (command) => this.brief.send(command)) : html`<input />`;
  }
}
customElements.define('brief-host', Host);

let host: Host;
beforeEach(async () => {
  host = new Host();
  host.style.cssText = 'position:fixed;inset:0;display:block';
  document.body.append(host);
  host.brief.play(briefing, null);
  await host.updateComplete;
});
afterEach(() => host.remove());

const press = (key: string, target: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
};
const find = (selector: string) => host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

describe('a briefing on the screen', () => {
  test('walks by keys while nothing else has the focus', async () => {
    expect(press('ArrowRight').defaultPrevented).toBe(true);
    press('End');
    press('PageUp');
    press('Home');
    expect(host.seen).toEqual(['one', 'two', 'three', 'two', 'one']);
    await host.updateComplete;
    expect(find('.brief-title')?.textContent).toBe('one');
    expect(find('.brief-count')?.textContent).toBe('1 / 3');
  });

  test('jumps to the number that is typed', () => {
    press('3');
    press('Enter');
    expect(host.seen).toEqual(['one', 'three']);
  });

  test('leaves keys alone that are typed into a field of the page', () => {
    const field = document.createElement('input');
    document.body.append(field);
    expect(press('ArrowRight', field).defaultPrevented).toBe(false);
    field.remove();
    expect(host.seen).toEqual(['one']);
  });

  test('leaves keys alone when it is a small part of a page, unless it has the focus', () => {
    host.style.cssText = 'display:block;position:relative;width:300px;height:200px';
    press('ArrowRight');
    expect(host.seen).toEqual(['one']);
    press('ArrowRight', host);
    expect(host.seen).toEqual(['one', 'two']);
  });

  test('goes black and comes back', async () => {
    press('b');
    await host.updateComplete;
    expect(find('.brief-black')).not.toBeNull();
    press('.');
    await host.updateComplete;
    expect(find('.brief-black')).toBeNull();
  });

  test('walks by its buttons, which stop at the ends', async () => {
    const [previous, next] = [...(host.shadowRoot?.querySelectorAll<HTMLButtonElement>('.brief-buttons button') ?? [])];
    expect(previous?.disabled).toBe(true);
    next?.click();
    expect(host.seen).toEqual(['one', 'two']);
  });

  test('tells its element that it was left', () => {
    press('Escape');
    expect(host.seen).toEqual(['one', 'end']);
  });

  test('is not left by the Escape that closes an open source card', () => {
    const card = document.createElement('div');
    card.popover = 'auto';
    host.shadowRoot?.append(card);
    card.showPopover();
    expect(press('Escape').defaultPrevented).toBe(false);
    expect(host.seen).toEqual(['one']);
    card.hidePopover();
    press('Escape');
    expect(host.seen).toEqual(['one', 'end']);
  });

  test('does nothing twice when the element updates', () => {
    host.brief.play(briefing, 'one');
    host.brief.play(briefing, null);
    expect(host.seen).toEqual(['one']);
    host.brief.play(briefing, 'three');
    expect(host.seen).toEqual(['one', 'three']);
  });

  test('hears no keys after it was taken out of the page', () => {
    host.remove();
    press('ArrowRight');
    expect(host.seen).toEqual(['one']);
  });

  test('sets a long text smaller, and a short one at full size', async () => {
    expect(find('.brief-body')?.style.getPropertyValue('--fit')).toBe('1');
    press('ArrowRight');
    await host.updateComplete;
    expect(Number(find('.brief-body')?.style.getPropertyValue('--fit'))).toBeLessThan(1);
  });

  test('says the scene to a screen reader', () => {
    expect(find('[role=status]')?.textContent).toBe('one，第 1 页，共 3 页');
  });
});
