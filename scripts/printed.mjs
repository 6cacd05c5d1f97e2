/** What a page shows and what its paper has to hold; the first three run in the page. */

/** Resolves when the chart stands and, of a dossier, what its charts need has come. */
export async function whole(limit) {
  const chart = document.querySelector('cabar-chart');
  const frames = (n) =>
    new Promise((done) => (n ? requestAnimationFrame(() => done(frames(n - 1))) : done()));
  const quiet = () => performance.getEntriesByType('resource').at(-1)?.responseEnd ?? 0;
  for (const end = performance.now() + limit; ;) {
    await frames(2);
    const stands = chart.shadowRoot?.querySelector('[part="title"], .page, [part="error"]');
    if (stands && performance.now() - quiet() > 1500) return;
    if (performance.now() > end) throw new Error('the chart does not stand');
  }
}

/**
 * Keeps what stands when the browser takes the page: after the charts' own listeners of the same events, which were
 * there first. Of each chart that is no page: its title and the words of its drawing.
 */
export function watchPaper() {
  const charts = [];
  const visit = (chart) => {
    const inner = [...chart.shadowRoot.querySelectorAll('cabar-chart')];
    inner.forEach(visit);
    if (!inner.length && !chart.shadowRoot.querySelector('.page')) charts.push(chart);
  };
  globalThis.words = (chart, selector) =>
    [...chart.shadowRoot.querySelectorAll(selector)]
      .map((each) => each.textContent)
      .join(' ')
      .replace(/\s+/g, ' ');
  const keep = () => {
    charts.length = 0;
    visit(document.querySelector('cabar-chart'));
    globalThis.onPaper = charts.map((chart) => ({
      chart,
      title: words(chart, '[part="title"]'),
      drawn: words(chart, '[part="chart"] text, [part="chart"] :not(svg, svg *)'),
    }));
  };
  addEventListener('beforeprint', keep);
  matchMedia('print').addEventListener('change', ({ matches }) => matches && keep());
}

/** What `watchPaper` has kept, with the words of each chart's table. */
export async function readTables() {
  const found = [];
  for (const { chart, title, drawn } of globalThis.onPaper) {
    chart.view = 'table';
    for (let tries = 0; tries < 100 && !chart.shadowRoot.querySelector('[part="table"]'); tries++)
      await new Promise((done) => setTimeout(done, 50));
    found.push({ title, drawn, table: words(chart, '[part="table"] :is(td, th)') });
  }
  return found;
}

/** Figures as they are written, without signs and units. */
const figuresIn = (text) => [...new Set(text.match(/\d+(?:[.,]\d+)*/g) ?? [])];

const letters = (text) => text.replace(/[\s\u00ad\u2060]+/g, '');

/** Those of the table that the drawing shows: some forms leave out what there is no room for. */
export function figuresOf({ drawn, table }) {
  const shown = new Set(figuresIn(drawn));
  return figuresIn(table).filter((figure) => shown.has(figure));
}

/** What a paper lacks, in words. */
export function missingFrom(paper, charts) {
  const printed = new Set(figuresIn(paper));
  const problems = [];
  for (const { title, drawn, table } of charts) {
    if (!letters(paper).includes(letters(title))) problems.push(`no title “${title}”`);
    const lost = figuresOf({ drawn, table }).filter((figure) => !printed.has(figure));
    if (lost.length) problems.push(`figures of “${title}” are missing: ${lost.join(' ')}`);
  }
  if (/had not loaded|не\s+загрузилась|жүктелмеген/.test(paper)) problems.push('a chart had not loaded');
  return problems;
}
