// The page of a frame: one chart, as the query of its address says, and its height told to the page around it. Works
// without an origin of its own (sandbox="allow-scripts") and keeps nothing.
import { setKnown, TAG } from '../frame/known-attributes.js';
import { ASK, isExactly, LEAST, messagesOf, MOST } from './height.js';
import { tokensIn } from './tokens.js';

interface Chart extends HTMLElement {
  updateComplete: Promise<boolean>;
}

/** ms after which the code of the chart is taken not to come. */
const PATIENCE = 20_000;

const query = new URLSearchParams(location.search);
const root = document.documentElement;

/** Addresses of the document; a key that is written twice names mirrors. */
const sources = query.getAll('src').join(' ');

/** The secret that WordPress writes behind the address of a frame it does not know. */
const secret = /[#?&]secret=([a-z\d]{1,64})(?:&|$)/i.exec(location.hash)?.[1];

/** What stands in the frame, with what the loader of the library looks for. */
function place(): Chart {
  const chart = document.createElement(TAG) as Chart;
  const hint = query.get('type');
  const language = query.get('lang');
  for (const [name, value] of Object.entries({ src: sources, type: hint }))
    if (value) chart.setAttribute(name, value);
  if (language) root.lang = language;
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  for (const [name, value] of tokensIn(query)) chart.style.setProperty(name, value);
  document.body.prepend(chart);
  return chart;
}

/** Nothing is said before the chart, or the reason why there is none, stands: the host would jump twice. */
function tellHeight(chart: Chart): void {
  let told = 0;
  let stands = false;
  const tell = (again = false): void => {
    const height = Math.min(Math.max(Math.ceil(document.body.getBoundingClientRect().height), LEAST), MOST);
    if (!stands || window.parent === window || (height === told && !again)) return;
    told = height;
    const id = query.get('id') ?? sources;
    for (const message of messagesOf(id, height, secret)) window.parent.postMessage(message, '*');
  };
  const begin = (): void => {
    stands = true;
    tell();
  };
  // A failure is told before its words stand.
  for (const name of ['cabar-ready', 'cabar-error'])
    chart.addEventListener(name, () => void chart.updateComplete.then(begin));
  new ResizeObserver(() => tell()).observe(document.body);
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && isAsked(data)) tell(true);
  });
  const fail = (): void => {
    if (sources && customElements.get(TAG)) return;
    root.dataset['failed'] = '';
    begin();
  };
  if (sources) setTimeout(fail, PATIENCE);
  else fail();
}

/** The page around has begun to listen. */
const isAsked = (data: unknown): boolean =>
  (isExactly(data, ['type']) && data['type'] === ASK) ||
  (secret !== undefined &&
    isExactly(data, ['message', 'secret']) &&
    data['message'] === 'ready' &&
    data['secret'] === secret);

/** Names the page as its chart is named, in the language that it has. */
function name(chart: HTMLElement): void {
  chart.addEventListener('cabar-ready', (event) => {
    root.lang = (event as CustomEvent<{ language: string }>).detail.language;
    const title = chart.shadowRoot?.querySelector('[part~="title"]');
    document.title = (title?.querySelector('[lang]') ?? title)?.textContent.trim() ?? '';
  });
}

const chart = place();
name(chart);
tellHeight(chart);
void customElements.whenDefined(TAG).then(() =>
  setKnown(
    chart,
    [...query].filter(([key]) => key !== 'src'),
  ),
);
