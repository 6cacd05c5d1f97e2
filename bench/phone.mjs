/** A slow phone on a slow net opens an article with one chart, nothing cached. */
import { setTimeout as sleep } from 'node:timers/promises';
import { inRounds, LISTENER } from '../scripts/rounds.mjs';
import { likert } from './contestants/cabar/documents.js';
import { makeData } from './data.mjs';
import { metrics, reason, within } from './measure.mjs';
import { cell, median, row, rule } from './report.mjs';
import { serve } from './server.mjs';

const WORK = 'W1';
const MOST_REPS = 5;
const LIMIT = 90_000;
/** ms without a request after the first frame: what comes later has come. */
const QUIET = 1500;

const SPEED = (1.6 * 1e6) / 8;
const NET = { offline: false, latency: 400, downloadThroughput: SPEED, uploadThroughput: SPEED };
const CPU = 4;
const SCREEN = { width: 412, height: 823, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

// Text of the article stands before the chart: the fonts have been used when it comes.
const html = (body) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Article</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body { margin: 8px; font-family: sans-serif }</style>
${LISTENER}
<script>
const framed = () => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (globalThis.framed ??= performance.now());
  port2.postMessage(0);
});
addEventListener('cabar-ready', framed);
</script>
<body><p>An article.</p>
${body}
</html>`;

const element = (attributes) =>
  html(`<script type="module" src="/cdn/cabar-charts.js"></script>
<cabar-chart ${attributes} src="/phone/document.json"></cabar-chart>`);

// The data are asked for beside the code: the best that a page can do by itself.
const bundled = (name) =>
  html(`<div id="box"></div>
<script type="module">
const data = fetch('/data/${WORK}.a.json').then((response) => response.json());
const { render } = await import('/data/built/${name}/${WORK}/main.js');
await render('${WORK}', await data, document.getElementById('box'), {});
globalThis.ended = { type: '${name}' };
framed();
</script>`);

const OURS = {
  cabar: element('type="survey"'),
  'cabar, type not named': element(''),
};

const pagesOf = (names) =>
  Object.fromEntries(
    names.flatMap((name) => (name === 'cabar' ? Object.entries(OURS) : [[name, bundled(name)]])),
  );

const addressOf = (title) => `/phone/${title.replaceAll(/\W+/g, '-')}.html`;

async function onPhone({ fresh }, visit) {
  const context = await fresh();
  try {
    return await within(
      LIMIT,
      (async () => {
        const page = await context.newPage();
        await page.setViewport(SCREEN);
        return visit(page);
      })(),
    );
  } catch (error) {
    return { error: reason(error) };
  } finally {
    await within(10_000, context.close()).catch(() => {});
  }
}

/** Every request but the page itself: when it ended, in ms since the page was asked for, and what came over the net. */
function record(cdp) {
  const requests = new Map();
  let start;
  cdp.on('Network.requestWillBeSent', ({ requestId, timestamp, type }) => {
    start ??= timestamp;
    if (type !== 'Document') requests.set(requestId, { start: (timestamp - start) * 1000 });
  });
  cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { end: (timestamp - start) * 1000, bytes: encodedDataLength });
  });
  return requests;
}

const load = (tools, address) =>
  onPhone(tools, async (page) => {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', NET);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    const requests = record(cdp);
    await page.goto(address, { waitUntil: 'commit', timeout: 0 }).catch(() => page.goto(address));
    await page.waitForFunction('globalThis.framed || globalThis.ended?.error', { polling: 100, timeout: 0 });
    const { framed, ended, answered } = await page.evaluate(() => ({
      framed: globalThis.framed,
      ended: globalThis.ended,
      answered: performance.getEntriesByType('navigation')[0].responseEnd,
    }));
    if (ended?.error) throw new Error(`not drawn: ${ended.error}`);
    const { TaskDuration } = await metrics(cdp);
    let count;
    do {
      count = requests.size;
      await sleep(QUIET);
    } while (count !== requests.size);
    const all = [...requests.values()];
    const until = all.filter(({ end }) => end <= framed);
    const sum = (list) => list.reduce((total, { bytes }) => total + (bytes ?? 0), 0);
    return {
      framed,
      afterPage: framed - answered,
      requests: until.length,
      bytes: sum(until),
      later: all.length - until.length,
      laterBytes: sum(all) - sum(until),
      main: TaskDuration * 1000,
    };
  });

const rounds = (tools, answer) => onPhone(tools, (page) => inRounds(page, answer));

/** @returns {Promise<object>} */
export async function measurePhone(tools, names, options) {
  const pages = pagesOf(names);
  const titles = Object.keys(pages);
  const server = await serve(options, {
    compress: true,
    pages: Object.fromEntries(titles.map((title) => [addressOf(title), pages[title]])),
    texts: { '/phone/document.json': JSON.stringify(likert(makeData(WORK, 'a'))) },
  });
  const of = Object.fromEntries(titles.map((title) => [title, { loads: [] }]));
  try {
    for (const title of titles) {
      const answer = (path) => server.answer(path === '/' ? addressOf(title) : path);
      const seen = await rounds(tools, answer);
      if (seen.error ?? seen.ended.error) of[title].error = seen.error ?? seen.ended.error;
      of[title].rounds = seen.rounds;
    }
    for (let round = 0; round < Math.min(options.reps, MOST_REPS); round++)
      for (const title of titles) {
        if (of[title].error) continue;
        const result = await load(tools, server.origin + addressOf(title));
        if (result.error) of[title].error = result.error;
        else of[title].loads.push(result);
      }
  } finally {
    server.close();
  }
  return { contestants: of };
}

const timed = (key) => (of) => median(of.loads.map((one) => one[key]));

const COLUMNS = [
  ['first frame', timed('framed'), 0],
  ['after the page', timed('afterPage'), 0],
  ['requests', timed('requests'), 0],
  ['rounds', (of) => of.rounds, 0],
  ['KB over the net', (of) => timed('bytes')(of) / 1024, 1],
  ['main thread', timed('main'), 0],
  ['later requests', timed('later'), 0],
  ['later KB', (of) => timed('laterBytes')(of) / 1024, 1],
];

/** @returns {string} */
export const reportPhone = ({ contestants }, { reps }) =>
  [
    `\n## phone: ${WORK} on a slow phone`,
    `processor ${CPU} times slower, ${NET.latency} ms for each answer, 1.6 Mbit/s, gzip, nothing cached; ms, medians of ${Math.min(reps, MOST_REPS)} loads\n`,
    row('', ...COLUMNS.map(([head]) => head)),
    rule(COLUMNS.length),
    ...Object.entries(contestants).map(([title, of]) =>
      of.error
        ? row(title, of.error, ...COLUMNS.slice(1).map(() => ''))
        : row(title, ...COLUMNS.map(([, read, digits]) => cell(read(of), digits))),
    ),
  ].join('\n');
