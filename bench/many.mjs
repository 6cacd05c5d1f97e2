/** Many charts in one page: what they cost together, and whether the last cost more than the first. */
import { alive, metrics, onPage } from './measure.mjs';
import { cell, median, row, rule } from './report.mjs';

const LIMIT = 240_000;
/** More loads tell little here, and a thousand charts may take a minute. */
const MOST_REPS = 3;
const TENTHS = 10;

/** What a thousand charts of this library may cost. */
const GOALS = { seconds: 3, megabytes: 25, longest: 200, growth: 1.25 };

/** All charts at once, made by one script of the page. */
const together = (tools, name, work) => {
  tools.server.forget();
  return onPage(tools, name, work, LIMIT, async (page, cdp) => {
    await page.evaluate('bench.prepare(false)');
    const heap = (await alive(cdp)).heap;
    const start = await metrics(cdp);
    const times = await page.evaluate('bench.all()');
    const end = await metrics(cdp);
    const files = tools.server.fetched();
    return {
      ...times,
      gzip: tools.server.gzip(files),
      files,
      main: (end.TaskDuration - start.TaskDuration) * 1000,
      layouts: end.LayoutCount - start.LayoutCount,
      styles: end.RecalcStyleCount - start.RecalcStyleCount,
      heap: (await alive(cdp)).heap - heap,
    };
  });
};

/** A tenth after the other, with code that is warm: ms of the main thread for each. */
const inTenths = (tools, name, work) =>
  onPage(tools, name, work, LIMIT, async (page, cdp) => {
    await page.evaluate('bench.prepare(false)');
    await page.evaluate('bench.begin()');
    const tenths = [];
    for (let i = 0; i < TENTHS; i++) {
      const { TaskDuration } = await metrics(cdp);
      await page.evaluate(`bench.tenth(${i})`);
      tenths.push(((await metrics(cdp)).TaskDuration - TaskDuration) * 1000);
    }
    return { tenths };
  });

/** @returns {Promise<object>} for each contestant its loads, or `{ error }` */
export async function measureMany(tools, work, names, { reps }) {
  const of = Object.fromEntries(names.map((name) => [name, { loads: [], tenths: [] }]));
  for (let round = 0; round < Math.min(reps, MOST_REPS); round++)
    for (const name of names) {
      if (of[name].error) continue;
      const load = await together(tools, name, work);
      const steps = load.error ? load : await inTenths(tools, name, work);
      if (steps.error) of[name].error = steps.error;
      else {
        of[name].loads.push(load);
        of[name].tenths.push(steps.tenths);
      }
    }
  return { contestants: of };
}

const counted = (work) => Number(work.replace('many', ''));
const timed = (key) => (of) => median(of.loads.map((load) => load[key]));
const tenth = (at, work) => (of) =>
  median(of.tenths.map((tenths) => tenths.at(at) / (counted(work) / TENTHS)));
const growth = (of) => timed('last')(of) / timed('first')(of);
/** For those whose charts all say at the same moment that they stand. */
const laterGrowth = (work) => (of) => tenth(-1, work)(of) / tenth(0, work)(of);

const columns = (work) => [
  ['gzip KB', (of) => timed('gzip')(of) / 1024, 1],
  ['code', timed('code'), 0],
  ['all drawn', timed('drawn'), 0],
  ['first frame with all', timed('total'), 0],
  ['ms a chart', (of) => timed('total')(of) / counted(work), 2],
  ['main thread', timed('main'), 0],
  ['longest task', timed('longest'), 0],
  ['layouts', timed('layouts'), 0],
  ['styles', timed('styles'), 0],
  ['elements', timed('elements'), 0],
  ['heap MB', (of) => timed('heap')(of) / 1024 ** 2, 1],
  ['first tenth, ms a chart', timed('first'), 2],
  ['last tenth, ms a chart', timed('last'), 2],
  ['growth', growth, 2],
  ['added later: first tenth', tenth(0, work), 2],
  ['added later: last tenth', tenth(-1, work), 2],
];

function goals(of) {
  const line = (what, value, most, digits = 0) =>
    `- ${value <= most ? 'reached' : 'MISSED'}: ${what} ${value.toFixed(digits)}, goal at most ${most}`;
  return [
    '',
    'Goals for this library:',
    line('seconds until the first frame with all', timed('total')(of) / 1000, GOALS.seconds, 1),
    line('MB of heap', timed('heap')(of) / 1024 ** 2, GOALS.megabytes, 1),
    line('ms of the longest task', timed('longest')(of), GOALS.longest),
    line('a chart of the last tenth, times one of the first', Number.isFinite(growth(of)) ? growth(of) : laterGrowth('many1000')(of), GOALS.growth, 2),
  ];
}

/** @returns {string} */
export function reportMany(work, { contestants }, { reps }) {
  const list = columns(work);
  const lines = Object.entries(contestants).map(([name, of]) =>
    of.error
      ? row(name, of.error, ...list.slice(1).map(() => ''))
      : row(name, ...list.map(([, read, digits]) => cell(read(of), digits))),
  );
  const ours = contestants.cabar;
  return [
    `\n## ${work}: ${counted(work)} small surveys in one page`,
    `ms, medians of ${Math.min(reps, MOST_REPS)} loads\n`,
    row('', ...list.map(([head]) => head)),
    rule(list.length),
    ...lines,
    ...(work === 'many1000' && ours && !ours.error ? goals(ours) : []),
  ].join('\n');
}
