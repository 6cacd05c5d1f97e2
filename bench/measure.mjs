/** One page, one measurement; nothing of the page before is cached. */
import { setTimeout as sleep } from 'node:timers/promises';

const LIMIT = 60_000;

export const within = async (ms, work) => {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

export const metrics = async (cdp) => {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
};

/** What is still reachable: bytes of JavaScript, nodes of the DOM and listeners, after a forced collection. */
export const alive = async (cdp) => {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { Nodes, JSEventListeners } = await metrics(cdp);
  return { heap: usedSize, nodes: Nodes, listeners: JSEventListeners };
};

export const reason = (error) =>
  String(error?.message ?? error)
    .split('\n')[0]
    .replace(/^Error: /, '')
    .slice(0, 200);

/** @returns {Promise<object>} what `work` returns, or `{ error }` */
export async function onPage({ fresh, server }, name, work, limit, measure) {
  const context = await fresh();
  const errors = [];
  try {
    const result = await within(
      limit,
      (async () => {
        const page = await context.newPage();
        page.on('pageerror', (error) => errors.push(reason(error)));
        await page.setViewport({ width: 1700, height: 1000 });
        const cdp = await page.createCDPSession();
        await cdp.send('Performance.enable');
        await page.goto(server.address(name, work));
        await page.waitForFunction('globalThis.bench');
        return measure(page, cdp);
      })(),
    );
    return errors.length ? { ...result, errors } : result;
  } catch (error) {
    return { error: reason(error) };
  } finally {
    await within(10_000, context.close()).catch(() => {});
  }
}

/**
 * A first look, with observers in the page: sizes, when the last change came, updates.
 * @returns {Promise<{ error: string } | { gzip: number, files: string[], settled: number, longest: number,
 *   elements: number, heap: number, total: number, updates: { js: number, frame: number, main: number }[] }>}
 */
export const look = (tools, name, work, { shot } = {}) => {
  const { server } = tools;
  server.forget();
  return onPage(tools, name, work, LIMIT, async (page, cdp) => {
    await page.evaluate('bench.prepare(true)');
    const before = await alive(cdp);
    const { total } = await page.evaluate('bench.first()');
    const seen = await page.evaluate('bench.settled(20000)');
    const after = await alive(cdp);
    const files = server.fetched();
    if (shot) await page.screenshot({ path: shot });
    const updates = [];
    for (const variant of ['b', 'a', 'b', 'a', 'b']) {
      await page.evaluate(`bench.arm('${variant}')`);
      const { TaskDuration } = await metrics(cdp);
      const update = await page.evaluate('bench.update()');
      await sleep(rest(seen.settled, 1));
      updates.push({ ...update, main: ((await metrics(cdp)).TaskDuration - TaskDuration) * 1000 });
    }
    return { gzip: server.gzip(files), files, total, ...seen, heap: after.heap - before.heap, updates };
  });
};

/** How long a page is left alone until it has surely finished drawing; ms. */
const rest = (settled, rate) => Math.max(120, 1.5 * settled * rate);

/**
 * A load on the clock, with nothing else in the page.
 * @param {number} rate how many times slower the processor is made
 * @param {number} settled ms until the last change, as the first look saw it
 */
export const load = (tools, name, work, rate, settled) =>
  onPage(tools, name, work, LIMIT, async (page, cdp) => {
    await page.evaluate('bench.prepare(false)');
    if (rate > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    const start = await metrics(cdp);
    const times = await page.evaluate('bench.first()');
    const framed = await metrics(cdp);
    await sleep(rest(settled, rate));
    const finished = await metrics(cdp);
    const spent = (end, key) => (end[key] - start[key]) * 1000;
    return {
      ...times,
      main: spent(framed, 'TaskDuration'),
      whole: spent(finished, 'TaskDuration'),
      script: spent(finished, 'ScriptDuration'),
      style: spent(finished, 'RecalcStyleDuration'),
      layout: spent(finished, 'LayoutDuration'),
    };
  });

/**
 * Makes and removes a chart again and again.
 * @param {number} cap ms after which no new cycle starts
 * @returns {Promise<{ error: string } | { cycles: number, each: number, perCycle: number, later: number, nodes: number,
 *   listeners: number }>} `perCycle` and `later` (second half only) in bytes
 */
export const cycles = (tools, name, work, count, cap) =>
  onPage(tools, name, work, cap + LIMIT, async (page, cdp) => {
    const cycle = (n, ms) => page.evaluate(`bench.cycle(${n}, ${ms})`);
    await page.evaluate('bench.prepare(false)');
    await page.evaluate('bench.first()');
    await page.evaluate('bench.destroy()');
    await cycle(30, cap / 4);
    const start = await alive(cdp);
    const one = await cycle(Math.ceil(count / 2), cap / 2);
    const middle = await alive(cdp);
    const two = await cycle(Math.floor(count / 2), cap / 2);
    const end = await alive(cdp);
    const done = one.done + two.done;
    return {
      cycles: done,
      each: (one.ms + two.ms) / done,
      perCycle: (end.heap - start.heap) / done,
      later: (end.heap - middle.heap) / two.done,
      nodes: end.nodes - start.nodes,
      listeners: end.listeners - start.listeners,
    };
  });
