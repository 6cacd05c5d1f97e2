/** A large chart of this library in use: what a reader does to it, and what each of that costs. */
import { setTimeout as sleep } from 'node:timers/promises';
import { metrics, onPage } from './measure.mjs';
import { cell, median, row, rule } from './report.mjs';

const LIMIT = 120_000;
const MOST_REPS = 3;
/** No single step of use may block a reader for longer; ms. */
const LONGEST = 200;
/** ms between two small moves of a pointer that rests on a mark. */
const REST = 300;
/** px of the window, beside every chart. */
const AWAY = [1690, 990];
/** A tooltip stands that many ms after the pointer came to a mark. */
const TOOLTIP = 200;

const keys = async (page) => {
  await page.evaluate('bench.focus()');
  for (const key of ['End', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
};

/** Sets of data, and what is done to their charts one after the other. */
const STEPS = {
  rows: {
    'survey of 520 rows in 13 blocks: other width': (page) => page.evaluate('bench.resize(600)'),
    'survey of 520 rows: width as before': (page) => page.evaluate('bench.resize(760)'),
  },
  cells: {
    'matrix of 200 by 30: sorted by spread': (page) => page.evaluate("bench.press('Spread')"),
    'matrix of 200 by 30: five keys': keys,
  },
};
const FIRST = { rows: 'survey of 520 rows in 13 blocks: drawn', cells: 'matrix of 200 by 30: drawn' };

/** One step: until nothing changes any more. */
async function step(page, cdp, act) {
  const start = await metrics(cdp);
  await act();
  const { settled, longest } = await page.evaluate('bench.settled(20000)');
  const end = await metrics(cdp);
  return { settled, longest, main: (end.TaskDuration - start.TaskDuration) * 1000 };
}

const visit = (tools, data) =>
  onPage(tools, 'cabar', data, LIMIT, async (page, cdp) => {
    await page.evaluate('bench.prepare(true)');
    const done = { [FIRST[data]]: await step(page, cdp, () => page.evaluate('bench.first()')) };
    for (const [name, act] of Object.entries(STEPS[data])) {
      await page.evaluate('bench.follow()');
      done[name] = await step(page, cdp, () => act(page));
    }
    return { done };
  });

/** From the pointer's move to the tooltip: the first one fetches its code. */
const tooltips = (tools) =>
  onPage(tools, 'cabar', 'W1', LIMIT, async (page) => {
    await page.evaluate('bench.prepare(false)');
    await page.evaluate('bench.first()');
    const marks = await page.evaluate('bench.marks()');
    const point = async ([x, y]) => {
      const shown = page.evaluate('bench.tooltip()');
      await sleep(50);
      await page.mouse.move(x, y);
      // The first move may be lost while its code comes; a tooltip opens under a pointer that rests.
      const again = setInterval(() => page.mouse.move(x + (Date.now() % 2), y).catch(() => {}), REST);
      try {
        return await shown;
      } finally {
        clearInterval(again);
        // A tooltip stays under the pointer and covers other marks: it has to close.
        await page.mouse.move(...AWAY);
        await sleep(2 * REST);
      }
    };
    const [first, ...others] = [marks[0], marks[7], marks[12], marks[17]].filter(Boolean);
    const one = await point(first);
    const next = [];
    for (const mark of others) next.push(await point(mark));
    return { first: one, next: median(next) };
  });

/** @returns {Promise<object>} steps by name, each with its loads */
export async function measureUse(tools, { reps }) {
  const steps = {};
  const pointer = [];
  const errors = [];
  for (let round = 0; round < Math.min(reps, MOST_REPS); round++) {
    for (const data of Object.keys(STEPS)) {
      const { done, error } = await visit(tools, data);
      if (error) errors.push(`${data}: ${error}`);
      for (const [name, result] of Object.entries(done ?? {})) (steps[name] ??= []).push(result);
    }
    const seen = await tooltips(tools);
    if (seen.error) errors.push(`tooltips: ${seen.error}`);
    else pointer.push(seen);
  }
  return { contestants: { cabar: { steps, pointer, error: errors[0] } } };
}

/** @returns {string} */
export function reportUse({ contestants: { cabar } }, { reps }) {
  const of = (list, key) => median(list.map((one) => one[key]));
  const heads = ['last change', 'main thread', 'longest task', `under ${LONGEST}`];
  return [
    '\n## use: large charts of this library in use',
    `ms, medians of ${Math.min(reps, MOST_REPS)} loads\n`,
    ...(cabar.error ? [`${cabar.error}\n`] : []),
    row('', ...heads),
    rule(heads.length),
    ...Object.entries(cabar.steps).map(([name, list]) =>
      row(
        name,
        ...['settled', 'main', 'longest'].map((key) => cell(of(list, key), 0)),
        of(list, 'longest') <= LONGEST ? 'yes' : 'NO',
      ),
    ),
    '',
    row('pointer to tooltip', 'ms', `under ${TOOLTIP}`),
    rule(2),
    ...['first', 'next'].map((key) => {
      const value = of(cabar.pointer, key);
      return row(
        key === 'first' ? 'the first, which fetches its code' : 'the next ones',
        cell(value, 0),
        value <= TOOLTIP ? 'yes' : 'NO',
      );
    }),
  ].join('\n');
}
