/** All works: looks first, then rounds on the clock in which every contestant has its turn, then cycles. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../test/support/browser.mjs';
import { bundle } from './bundle.mjs';
import { measureMany, reportMany } from './many.mjs';
import { cycles, load, look } from './measure.mjs';
import { MANY } from './options.mjs';
import { measurePhone, reportPhone } from './phone.mjs';
import { median, report, weights } from './report.mjs';
import { serve } from './server.mjs';
import { measureUse, reportUse } from './use.mjs';

/** ms: a thousand charts may take minutes. */
const LONGEST_CALL = 300_000;
const results = join(dirname(fileURLToPath(import.meta.url)), 'results');

const spent = () =>
  cpus()
    .map(({ times }) => times)
    .reduce(
      (sum, times) => ({
        idle: sum.idle + times.idle,
        all: sum.all + Object.values(times).reduce((a, b) => a + b),
      }),
      { idle: 0, all: 0 },
    );

/** Share of the processors that others use now, 0 to 1. */
async function busy() {
  const before = spent();
  await sleep(250);
  const after = spent();
  return 1 - (after.idle - before.idle) / (after.all - before.all || 1);
}

/** Waits for a quiet machine, but not longer than `patience.ms` in one work. */
async function quiet(patience) {
  for (;;) {
    const share = await busy();
    if (share < 0.2 || patience.ms <= 0) return Math.round(share * 100) / 100;
    patience.ms -= 1250;
    await sleep(1000);
  }
}

/** The first of a round changes: A B C, B C A, C A B. */
const turned = (names, round) => names.map((_, i) => names[(round + i) % names.length]);

async function measure(tools, work, names, options) {
  const { reps, probe, throttle, cycles: count, cap, shots } = options;
  const of = Object.fromEntries(names.map((name) => [name, { looks: [], loads: {}, cycles: undefined }]));
  const able = () => names.filter((name) => !of[name].error);
  const keep = (name, result, into) => {
    if (result.error) of[name].error = result.error;
    else into.push(result);
    for (const error of result.errors ?? []) console.log(`${work} ${name}: ${error}`);
  };
  for (let round = 0; round < probe; round++)
    for (const name of turned(able(), round)) {
      const shot = shots && round === 0 ? join(results, `${work}-${name}.png`) : undefined;
      keep(name, await look(tools, name, work, { shot }), of[name].looks);
    }
  const patience = { ms: options.quiet };
  const others = [];
  for (const rate of throttle) {
    for (const name of able()) of[name].loads[rate] = [];
    for (let round = 0; round < reps; round++) {
      others.push(await quiet(patience));
      for (const name of turned(able(), round)) {
        const settled = median(of[name].looks.map((seen) => seen.settled));
        keep(name, await load(tools, name, work, rate, settled), of[name].loads[rate]);
      }
    }
  }
  if (count)
    for (const name of able()) {
      const result = await cycles(tools, name, work, count, cap);
      if (result.error) console.log(`${work} ${name}, cycles: ${result.error}`);
      else of[name].cycles = result;
    }
  return { contestants: of, others };
}

/** How a work is measured and told; `forms` has the contestants for each set of data. */
function plan(work, tools, forms, options) {
  if (MANY.includes(work))
    return [() => measureMany(tools, work, forms[work], options), (seen) => reportMany(work, seen, options)];
  if (work === 'phone')
    return [() => measurePhone(tools, forms.W1, options), (seen) => reportPhone(seen, options)];
  if (work === 'use') return [() => measureUse(tools, options), (seen) => reportUse(seen, options)];
  return [() => measure(tools, work, forms[work], options), (seen) => report(work, seen, options)];
}

/** Where pages open with empty caches: a context of one browser, or a browser for each page. */
async function browsers() {
  const found = await findBrowser();
  // The bundled build runs in one process, which ends with the first context that closes.
  const single = found.args.includes('--single-process');
  // A graphics card, where there is one, would be measured by its driver.
  const launch = () =>
    puppeteer.launch({
      ...found,
      args: single ? found.args : [...found.args, '--disable-gpu'],
      protocolTimeout: LONGEST_CALL,
    });
  const browser = await launch();
  const version = await browser.version();
  if (!single) return { version, fresh: () => browser.createBrowserContext(), close: () => browser.close() };
  await browser.close();
  return { version, fresh: launch, close: async () => {} };
}

/**
 * @param {ReturnType<import('./options.mjs').readOptions>} options
 * @returns {Promise<boolean>} whether all went well; a chart that is not there yet counts as well
 */
export async function run(options) {
  const started = Date.now();
  mkdirSync(results, { recursive: true });
  const forms = await bundle(options);
  const server = await serve(options);
  const { version, fresh, close } = await browsers();
  const outcome = {
    date: new Date().toISOString(),
    browser: version,
    node: process.version,
    processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    options,
    works: {},
  };
  try {
    console.log(`${outcome.browser}, Node ${outcome.node}, ${outcome.processors}`);
    for (const work of options.works) {
      const [measured, told] = plan(work, { fresh, server }, forms, options);
      outcome.works[work] = await measured();
      writeFileSync(join(results, `${options.out}.json`), JSON.stringify(outcome, undefined, 1));
      console.log(told(outcome.works[work]));
    }
    console.log(weights(outcome.works));
  } finally {
    await close();
    server.close();
  }
  console.log(
    `\n${Math.round((Date.now() - started) / 1000)} s; every figure is in bench/results/${options.out}.json`,
  );
  return Object.values(outcome.works)
    .flatMap(({ contestants }) => Object.values(contestants))
    .every(({ error }) => !error || error.startsWith('not drawn: unknown-type'));
}
