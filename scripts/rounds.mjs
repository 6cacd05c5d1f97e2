/**
 * In how many rounds a page comes: every request is held until the page asks for nothing more, then all are answered at
 * once. What comes in one round could come side by side; what needs one round more had to wait for something. Neither
 * the speed of the machine nor that of a network changes the count.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** ms without a new request, the page idle, until a round is over. */
const STILL = 40;
/** ms in which a page has to say that it has ended. */
const LIMIT = 30_000;

/**
 * For the head of a page: `globalThis.ended` is the type of the chart that stands, or `{ error }`. Charts in a dossier
 * are not the page's own.
 */
export const LISTENER = `<script>
addEventListener('cabar-ready', ({ detail, target }) => {
  if (target.parentElement === document.body) globalThis.ended ??= { type: detail.type };
});
addEventListener('cabar-error', ({ detail }) => {
  globalThis.ended ??= { error: detail.code + ' ' + detail.message };
});
</script>`;

const pathOf = (request) => new URL(request.url()).pathname;

/** Resolves when the page has nothing to do and asks for nothing more. */
async function still(page, waiting) {
  let count;
  do {
    count = waiting.size;
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
    await sleep(STILL);
  } while (count !== waiting.size);
}

/**
 * Opens `http://localhost/` and answers what it asks for, round by round, until it has ended and wants nothing more.
 * @param {import('puppeteer-core').Page} page a new one
 * @param {(path: string) => { contentType: string, body: string | Buffer } | undefined} answer `/` is the page itself,
 *   which is answered at once
 * @returns {Promise<{ asked: string[][], rounds: number, ended: { type?: string, error?: string } }>} the paths of each
 *   round, and after how many of them the page said that it had ended (later ones are in `asked` as well)
 */
export async function inRounds(page, answer) {
  const waiting = new Set();
  const open = new Set();
  const reply = async (request) => {
    open.add(request);
    await request.respond(answer(pathOf(request)) ?? { status: 404, body: '' });
  };
  page.on('request', (request) => {
    if (request.isNavigationRequest()) void reply(request);
    else waiting.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => open.delete(request));
  await page.setRequestInterception(true);
  // The page's own script is held: its load ends when all is over.
  const opened = page.goto('http://localhost/', { timeout: 0 });
  const late = Date.now() + LIMIT;
  while (!waiting.size && Date.now() < late) await sleep(5);
  const asked = [];
  let ended;
  let rounds = 0;
  for (;;) {
    await still(page, waiting);
    ended ??= await page.evaluate('globalThis.ended');
    if (!waiting.size) {
      if (ended) break;
      if (Date.now() > late) throw new Error(`neither chart nor error in ${LIMIT / 1000} s`);
      continue;
    }
    const round = [...waiting];
    waiting.clear();
    asked.push(round.map(pathOf));
    if (!ended) rounds = asked.length;
    await Promise.all(round.map(reply));
    while (open.size) await sleep(5);
  }
  await opened;
  return { asked, rounds, ended };
}
