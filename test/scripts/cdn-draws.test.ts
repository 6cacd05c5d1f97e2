import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import test, { after, before } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../support/browser.mjs';
import { STRICT_POLICY } from '../support/server.mjs';

/**
 * The files for a script tag are shortened in ways that no type checker sees: names of properties, parts of Lit and
 * valibot. So each document of the gallery is drawn by them and by the sources as they are, and must come out alike.
 */
interface Sample {
  id: string;
  file: string;
  attributes: Record<string, string>;
}

const gallery = JSON.parse(readFileSync('demo/documents/gallery.json', 'utf8')) as Sample[];
const documentOf = ({ file }: Sample) =>
  JSON.parse(readFileSync(join('demo/documents', file), 'utf8')) as { type: string };

const out = mkdtempSync(join(tmpdir(), 'cabar-cdn-'));
let server: Server;
let browser: Browser;
let pages: { cdn: Page; plain: Page };
const failures: string[] = [];

const html = (script: string, lang: string) => `<!doctype html><html lang="${lang}"><meta charset="utf-8">
<title>Charts</title><link rel="icon" href="data:,"><script type="module" src="/${script}"></script><main></main></html>`;

before(async () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/build.ts', '--out', out],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  await build({
    entryPoints: ['src/entries/cdn.ts'],
    bundle: true,
    format: 'esm',
    outfile: join(out, 'cdn', 'plain.js'),
  });
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const name = basename(pathname);
    // A dossier takes some of its charts from files beside it.
    const file =
      name === 'probe.mjs'
        ? 'test/scripts/probe.mjs'
        : name.endsWith('.json')
          ? join('demo/documents', name)
          : join(out, 'cdn', name);
    if (pathname === '/page') {
      response.writeHead(200, {
        'Content-Type': 'text/html',
        'Content-Security-Policy': `${STRICT_POLICY}; img-src data:`,
      });
      response.end(html(searchParams.get('script') ?? '', searchParams.get('lang') ?? 'en'));
    } else if (existsSync(file)) {
      response
        .writeHead(200, { 'Content-Type': name.endsWith('.json') ? 'application/json' : 'text/javascript' })
        .end(readFileSync(file));
    } else response.writeHead(404).end();
  }).listen(0);
  browser = await puppeteer.launch(await findBrowser());
  const open = async () => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => failures.push(String(error)));
    page.on('console', (message) => {
      // The hostile dossier names files that are not there.
      if (message.type() === 'error' && !/status of 404/.test(message.text())) failures.push(message.text());
    });
    return page;
  };
  pages = { cdn: await open(), plain: await open() };
});

after(async () => {
  await browser?.close();
  server?.close();
  rmSync(out, { recursive: true, force: true });
});

/** Calls a function of `probe.mjs` in a page of its own language with either script. */
async function inBoth(lang: string, name: 'probe' | 'refusals', inputs: unknown[][]) {
  const results: unknown[][] = [];
  for (const [script, page] of [
    ['cabar-charts.js', pages.cdn],
    ['plain.js', pages.plain],
  ] as const) {
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/page?lang=${lang}&script=${script}`);
    await page.bringToFront();
    const own: unknown[] = [];
    for (const input of inputs)
      own.push(
        await page.evaluate(
          `import('/probe.mjs').then((module) => module.${name}(...${JSON.stringify(input)}))`,
        ),
      );
    results.push(own);
  }
  return results as [unknown[], unknown[]];
}

/** Long texts: what is around the first difference tells more than all of both. */
function same(actual: unknown, expected: unknown, of: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a === b) return;
  const at = [...a].findIndex((sign, i) => sign !== b[i]);
  assert.equal(a.slice(at - 150, at + 150), b.slice(at - 150, at + 150), of);
}

interface Probe {
  event: [name: string, detail: object];
  odd?: string;
  marks: { html?: string; select?: unknown };
}

for (const [place, lang] of ['en', 'ru', 'kk'].entries())
  test(`every third document of the gallery is drawn alike with and without the shortened names: ${lang}`, async () => {
    const samples = gallery.filter((_, i) => i % 3 === place);
    const [shortened, plain] = await inBoth(
      lang,
      'probe',
      samples.map((sample) => [documentOf(sample), sample.attributes]),
    );
    let tooltips = 0;
    samples.forEach(({ id }, i) => {
      const { event, odd, marks } = shortened[i] as Probe;
      assert.equal(event[0], 'cabar-ready', id);
      assert.equal(odd, undefined, id);
      // When the charts of a dossier are built depends on the machine; each is a document of its own here.
      if (documentOf(samples[i]!).type !== 'dossier') same(shortened[i], plain[i], id);
      if (marks.select) tooltips++;
    });
    assert.ok(tooltips > samples.length / 4, 'marks can be walked and chosen');
    assert.deepEqual(failures, []);
  });

test('a broken document is refused in the same words with and without the shortened names', async () => {
  const kinds = new Map(gallery.map((sample) => [documentOf(sample).type, sample]));
  const inputs = [...kinds.values()].map((sample) => [documentOf(sample)]);
  const [shortened, plain] = await inBoth('en', 'refusals', inputs);
  same(shortened, plain, 'refusals');
  const codes = (shortened as Record<string, [string, { code: string }]>[]).flatMap((said) =>
    Object.values(said).map(([, { code }]) => code),
  );
  assert.ok(codes.includes('invalid') && codes.includes('unknown-type'));
});
