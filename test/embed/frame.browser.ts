import { expect } from 'chai';
import fc from 'fast-check';
import '../../src/embed/host.js';
import { gate } from '../support/gate.js';
import { until } from '../support/until.js';

gate();

const frames: HTMLIFrameElement[] = [];
let heard: { data: unknown; source: unknown; origin: string }[] = [];
const listen = ({ data, source, origin }: MessageEvent): void => void heard.push({ data, source, origin });

beforeEach(() => {
  heard = [];
  window.addEventListener('message', listen);
});
afterEach(() => {
  window.removeEventListener('message', listen);
  for (const frame of frames.splice(0)) frame.remove();
});

interface Settings {
  /** Behind `#`. */
  hash?: string;
  width?: number;
  sandbox?: string;
}

function open(
  query: Record<string, string>,
  { hash = '', width = 640, sandbox }: Settings = {},
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'A chart';
  frame.width = String(width);
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/embed/frame.html?${new URLSearchParams(query)}${hash && `#${hash}`}`;
  document.body.append(frame);
  frames.push(frame);
  return frame;
}

const from = ({ contentWindow }: HTMLIFrameElement): unknown[] =>
  heard.filter(({ source }) => source === contentWindow).map(({ data }) => data);
const heightOf = (frame: HTMLIFrameElement): number => Number.parseFloat(frame.style.height);
const comes = (frame: HTMLIFrameElement): Promise<boolean> =>
  until(() => heightOf(frame) > 0, 'the height of the frame', 20_000);
const chartIn = (frame: HTMLIFrameElement): HTMLElement =>
  frame.contentDocument!.querySelector('cabar-chart')!;
const rest = (): Promise<unknown> => new Promise((done) => setTimeout(done, 100));

describe('a frame', () => {
  it('shows a chart as its address says: language, theme, view, options, look', async () => {
    const frame = open({
      src: '/net/status/404 /net/ok',
      lang: 'kk',
      theme: 'dark',
      view: 'table',
      sort: 'value',
      'token.accent': 'aa0000',
      onclick: 'alert(1)',
      style: 'color:red',
    });
    await comes(frame);
    const chart = chartIn(frame);
    expect(chart.shadowRoot!.querySelector('table')).to.not.equal(null);
    expect(chart.shadowRoot!.querySelector('.frame')!.getAttribute('lang')).to.equal('kk');
    expect(chart.getAttributeNames().sort()).to.deep.equal(['lang', 'sort', 'src', 'style', 'theme', 'view']);
    expect(chart.getAttribute('style')).to.equal('--cabar-accent: #aa0000;');
    const page = frame.contentDocument!;
    expect(page.documentElement.lang).to.equal('kk');
    expect(page.title).to.equal('Пример: доверие к новостям');
    expect(getComputedStyle(page.documentElement).colorScheme).to.equal('dark');
  });

  it('has the height of its chart, without anything to scroll, and follows it', async () => {
    const frame = open({ src: '/net/ok', lang: 'en' });
    await comes(frame);
    const page = frame.contentDocument!.documentElement;
    const settled = (): boolean => page.scrollHeight === frame.clientHeight && page.clientWidth === 640;
    await until(settled, 'nothing to scroll');
    const before = heightOf(frame);
    frame.width = '320';
    await until(() => heightOf(frame) > before, 'the height of a narrow frame');
    await until(() => page.scrollHeight === frame.clientHeight, 'nothing to scroll');
  });

  it('says its height once, and again only when it has changed', async () => {
    const frame = open({ src: '/net/ok', id: 'mine' }, { hash: '?secret=a1B2' });
    await comes(frame);
    await rest();
    const told = from(frame).map((data) => JSON.stringify(data));
    expect(told.length).to.equal(4);
    const height = heightOf(frame);
    expect(from(frame)).to.deep.equal([
      { type: 'cabar-height', id: 'mine', height },
      { 'datawrapper-height': { mine: height } },
      { sentinel: 'amp', type: 'embed-size', height },
      { message: 'height', value: height, secret: 'a1B2' },
    ]);
  });

  it('in a sandbox without an origin draws, keeps nothing and gets its height', async () => {
    const frame = open({ src: '/net/ok' }, { sandbox: 'allow-scripts' });
    await comes(frame);
    expect(heightOf(frame)).to.be.above(200);
    expect(
      new Set(heard.filter(({ source }) => source === frame.contentWindow).map(({ origin }) => origin)),
    ).to.have.all.keys('null');
  });

  it('whose document does not come says so, and is as high as that', async () => {
    const frame = open({ src: '/net/status/500', lang: 'ru' });
    await comes(frame);
    expect(chartIn(frame).shadowRoot!.textContent).to.contain('Не\u00a0удалось показать диаграмму');
    expect(heightOf(frame)).to.be.within(100, 400);
  });

  it('without a document to show says that it cannot', async () => {
    const frame = open({});
    await comes(frame);
    expect(frame.contentDocument!.body.innerText).to.contain('This chart cannot be shown.');
  });

  it('answers a page that has begun to listen later: ours, and WordPress with its secret', async () => {
    const frame = open({ src: '/net/ok' }, { hash: '?secret=a1B2' });
    await comes(frame);
    await rest();
    for (const [question, answers] of [
      [{ type: 'cabar-ask' }, 4],
      [{ message: 'ready', secret: 'a1B2' }, 4],
      [{ message: 'ready', secret: 'other' }, 0],
      [{ type: 'cabar-ask', more: 1 }, 0],
    ] as const) {
      const before = from(frame).length;
      frame.contentWindow!.postMessage(question, '*');
      await rest();
      expect(from(frame).length - before, JSON.stringify(question)).to.equal(answers);
    }
  });

  it('is left as it is by 1,000 messages of any shape', async function () {
    this.timeout(30_000);
    const frame = open({ src: '/net/ok', lang: 'en' });
    await comes(frame);
    await rest();
    const state = (): string =>
      [frame.contentWindow!.location.href, chartIn(frame).outerHTML, from(frame).length].join();
    const before = state();
    for (const message of fc.sample(fc.jsonValue(), 1000)) frame.contentWindow!.postMessage(message, '*');
    await rest();
    expect(state()).to.equal(before);
  });
});

describe('a page with frames', () => {
  /** An empty frame that is asked for messages by script. */
  const speaker = (src: string): HTMLIFrameElement => {
    const frame = document.createElement('iframe');
    frame.title = 'Another page';
    frame.src = src;
    document.body.append(frame);
    frames.push(frame);
    return frame;
  };
  const say = (source: HTMLIFrameElement | null, data: unknown, origin = location.origin): void => {
    window.dispatchEvent(
      new MessageEvent('message', { data, origin, source: source?.contentWindow ?? window }),
    );
  };
  const ours = { type: 'cabar-height', id: 'a', height: 700 };

  it('gives a height to the frame that asks for it and to no other', () => {
    const [first, second] = [speaker('/embed/frame.html?a'), speaker('/embed/frame.html?b')];
    say(second!, ours);
    expect(second!.style.height).to.equal('700px');
    expect(first!.style.height).to.equal('');
    say(first!, { ...ours, height: 400.2 }, 'null');
    expect(first!.style.height).to.equal('401px');
  });

  it('gives none to the frame of somebody else, to a frame that has gone elsewhere, or to itself', () => {
    const other = speaker('/net/ok');
    say(other, ours);
    expect(other.style.height).to.equal('');
    const frame = speaker('/embed/frame.html');
    say(frame, ours, 'https://evil.example');
    say(null, ours);
    expect(frame.style.height).to.equal('');
    expect(document.body.style.height).to.equal('');
  });

  it('is left as it is by 1,000 messages of any shape, from its frame and from elsewhere', () => {
    const frame = speaker('/embed/frame.html');
    frame.style.height = '555px';
    const before = document.documentElement.outerHTML;
    const near = fc.record({
      type: fc.constantFrom('cabar-height', 'cabar-ask', 'resize', 'navigate'),
      id: fc.oneof(fc.string(), fc.integer()),
      height: fc.oneof(
        fc.constantFrom(-1, Number.NaN, 1e9, '700', Infinity, 99.9, null, { valueOf: 700 }),
        fc.anything().filter((value) => typeof value !== 'number'),
      ),
    });
    for (const message of fc.sample(fc.oneof(fc.anything(), near), 1000))
      for (const source of [frame, null]) say(source, message);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('may have the script twice', async () => {
    const frame = open({ src: '/net/ok' });
    await import('../../src/embed/host.js?twice' as string);
    await comes(frame);
    const height = heightOf(frame);
    await rest();
    expect(heightOf(frame)).to.equal(height);
  });
});
