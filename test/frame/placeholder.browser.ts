import { expect } from 'chai';
import '../../src/entries/chart.js';
import { fillPlaceholders } from '../../src/frame/placeholder.js';
import { gate } from '../support/gate.js';
import { until } from '../support/until.js';

gate();

before(fillPlaceholders);

let place: HTMLElement;
afterEach(() => place.remove());

/** As an editing system leaves it: nothing but a figure or a div with data. */
function put(tag: 'figure' | 'div', data: Record<string, string>, id = 'place'): HTMLElement {
  place = document.createElement(tag);
  place.id = id;
  for (const [name, value] of Object.entries({ 'cabar-chart': '', src: '/net/ok', ...data }))
    place.setAttribute(`data-${name}`, value);
  const table = document.createElement('table');
  table.createTBody().insertRow().insertCell().textContent = 'Readable without a script';
  place.append(table);
  document.body.append(place);
  return place;
}

const chart = (): HTMLElement | null => place.querySelector('cabar-chart');
const marks = (): number => chart()?.shadowRoot?.querySelectorAll('[data-id]').length ?? 0;
const shown = (): boolean => place.querySelector('td')!.getBoundingClientRect().height > 0;

describe('a placeholder in a page', () => {
  for (const tag of ['figure', 'div'] as const)
    it(`(${tag}) becomes a chart with its language and options, and keeps its table as the fallback`, async () => {
      put(tag, { lang: 'kk', theme: 'dark', 'min-base': '10', sort: 'value' });
      expect(shown()).to.equal(true);
      await until(() => marks() > 0, 'the chart');
      await until(() => !shown(), 'the table to give way');
      expect(chart()!.parentElement).to.equal(place);
      expect(chart()!.contains(place.querySelector('table'))).to.equal(true);
      expect(
        Object.fromEntries([...chart()!.attributes].map(({ name, value }) => [name, value])),
      ).to.deep.equal({
        src: '/net/ok',
        lang: 'kk',
        theme: 'dark',
        view: 'chart',
        'min-base': '10',
        sort: 'value',
      });
    });

  it('gives the chart no handler, no style, no name and no place in somebody else’s element', async () => {
    put('div', {
      onclick: 'alert(1)',
      onload: 'x',
      style: 'color:red',
      id: 'other',
      class: 'x',
      slot: 'x',
      part: 'x',
    });
    await until(chart, 'the chart');
    expect(chart()!.getAttributeNames().sort()).to.deep.equal(['src', 'theme', 'view']);
  });

  it('keeps its table where the document does not come', async () => {
    put('figure', { src: '/net/status/404' });
    await until(() => chart()?.shadowRoot?.querySelector('[part~="error"]'), 'the reason');
    expect(shown()).to.equal(true);
  });

  it('becomes one chart, moved, copied as markup or cloned', async () => {
    put('figure', {});
    await until(() => marks() > 0, 'the chart');
    const copy = place.cloneNode(true) as HTMLElement;
    const other = document.createElement('section');
    document.body.append(other);
    other.append(place, copy);
    await until(() => copy.querySelector('cabar-chart')?.shadowRoot?.querySelector('[data-id]'), 'the copy');
    await until(() => marks() > 0, 'the moved chart');
    expect(other.querySelectorAll('cabar-chart').length).to.equal(2);
    other.remove();
  });

  it('without an address, or with one that is not of the web, is left as it is or says why', async () => {
    put('div', { src: 'javascript:alert(1)' });
    await until(() => chart()?.shadowRoot?.querySelector('[part~="error"]'), 'the reason');
    expect(shown()).to.equal(true);
    place.remove();
    place = document.createElement('div');
    place.dataset['cabarChart'] = '';
    document.body.append(place);
    await new Promise((done) => setTimeout(done, 50));
    expect(chart()).to.equal(null);
  });

  it('inside of what is added later is found: 100 at once', async () => {
    place = document.createElement('div');
    for (let i = 0; i < 100; i++) {
      const inner = document.createElement('figure');
      inner.dataset['cabarChart'] = '';
      inner.dataset['src'] = '/net/ok';
      inner.dataset['loading'] = 'lazy';
      place.append(inner);
    }
    document.body.append(place);
    await until(() => place.querySelectorAll('figure > cabar-chart').length === 100, '100 charts');
  });
});
