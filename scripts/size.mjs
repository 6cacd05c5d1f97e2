/**
 * `npm run size`: gzip bytes of every file for a script tag, and what a page with one chart of a kind in one language
 * really fetches: a page is loaded in a browser from a static server and its requests for JavaScript are summed.
 * Last, the rooms and packages that the files are made of, each minified and compressed alone.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../test/support/browser.mjs';

/** 40 KB of 1,024 bytes. */
const LIMIT = 40 * 1024;
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html; charset=utf-8' };
const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
const gzip = new Map(files.map((file) => [file.file, file.gzip]));
const row = (name, bytes) => console.log(`${String(bytes).padStart(8)}  ${name}`);

/** A page of each kind: the document of the gallery that stands for it. */
const PAGES = {
  survey: 'single-two-groups',
  'survey (block of scales)': 'scale-block',
  'trust-matrix': 'matrix-typical',
  'legislation-timeline': 'legislation-typical',
  'standards-review': 'standards-typical',
  representation: 'representation-staff',
  'expert-quotes': 'quotes-typical',
  methodology: 'methodology-typical',
  dossier: 'dossier-empty',
};

const page = (
  lang,
  kind,
) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Size</title><link rel="icon" href="data:,">
<script type="module" src="/cabar-charts.js"></script>
<cabar-chart type="${kind.split(' ')[0]}" src="/document.json?${PAGES[kind]}"></cabar-chart>`;

const server = createServer((request, response) => {
  const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const send = (type, body) => response.writeHead(200, { 'Content-Type': type }).end(body);
  const file = join('dist/cdn', pathname);
  if (pathname === '/') send(TYPES['.html'], page(searchParams.get('lang'), searchParams.get('kind')));
  else if (pathname === '/document.json')
    send(TYPES['.json'], readFileSync(`demo/documents/${search.slice(1)}.json`));
  else if (existsSync(file)) {
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain' });
    createReadStream(file).pipe(response);
  } else response.writeHead(404).end();
});

console.log('gzip bytes of each file');
for (const { file, gzip: bytes } of files) row(file, bytes);

await new Promise((done) => server.listen(0, done));
const browser = await puppeteer.launch(await findBrowser());
const origin = `http://localhost:${server.address().port}`;
for (const kind of Object.keys(PAGES))
  for (const lang of ['en', 'ru', 'kk']) {
    const tab = await browser.newPage();
    const fetched = new Set();
    tab.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) fetched.add(pathname.slice(1));
    });
    await tab.goto(`${origin}/?lang=${lang}&kind=${encodeURIComponent(kind)}`, { waitUntil: 'networkidle0' });
    const drawn = await tab.$eval('cabar-chart', (element) =>
      Boolean(element.shadowRoot?.querySelector('[part=frame]')),
    );
    const sum = [...fetched].reduce((total, file) => total + (gzip.get(file) ?? 0), 0);
    console.log(`\na page with one ${kind}, lang="${lang}"${drawn ? '' : ' (NOT DRAWN)'}`);
    for (const file of fetched) row(file, gzip.get(file));
    row(`sum${sum > LIMIT ? ` – over the ${LIMIT} that we allow` : ''}`, sum);
    if (!drawn || sum > LIMIT) process.exitCode = 1;
    await tab.close();
  }
await browser.close();
server.close();

const { parts } = await import('./size-parts.mjs');
console.log('\nparts, each compressed alone (they add up to more than the files)');
for (const [name, bytes] of await parts()) row(name, bytes);
