/**
 * `npm run test:print`, after a build: prints documents of the gallery by the browser's own command, from windows of 400
 * and 1,400 px, in Chromium and in Firefox, reads the PDF files back with pdftotext and expects every figure of the
 * chart's table in them that its drawing shows, the title, and no word that something is missing.
 * `-- WORD` prints documents whose name contains it; `--all` the whole gallery; `--keep FOLDER` leaves the PDF files there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, findFirefox } from '../test/support/browser.mjs';
import { figuresOf, missingFrom, readTables, watchPaper, whole } from './printed.mjs';

const WINDOWS = [400, 1400];
/** Of each type one that has all its forms, and the reports. */
const SHORT = [
  'report-2023',
  'dossier-typical',
  'single-two-groups',
  'scale-block',
  'dots',
  'waves-gap',
  'multiple',
  'trust-kz-sources-2025',
  'matrix-typical',
  'legislation-kz-media',
  'standards-review-kz',
  'representation-staff',
  'representation-waves',
  'quotes-typical',
  'methodology-typical',
];
/** cm, on A4 */
const MARGIN = '1.5cm';
/** ms in which a page has to stand, and in which what a dossier holds has to come. */
const LIMIT = 20_000;

const args = process.argv.slice(2);
const flag = args.indexOf('--keep');
const kept = flag < 0 ? undefined : args.splice(flag, 2)[1];
const all = args.includes('--all');
const word = args.find((arg) => !arg.startsWith('--'));

if (spawnSync('pdftotext', ['-v']).error) throw new Error('pdftotext is missing: apt install poppler-utils');
if (!existsSync('dist/cdn/cabar-charts.js')) throw new Error('nothing is built: npm run build');

const folder = kept ?? mkdtempSync(join(tmpdir(), 'cabar-print-'));
mkdirSync(folder, { recursive: true });

const gallery = JSON.parse(readFileSync('demo/documents/gallery.json', 'utf8'));
const pages = gallery.filter(({ id }) => (word ? id.includes(word) : all || SHORT.includes(id)));

const markup = ({
  type,
  file,
  attributes,
}) => `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Print</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<script type="module" src="/cdn/cabar-charts.js"></script>
<cabar-chart type="${type}" src="/documents/${file}" ${Object.entries(attributes)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ')}></cabar-chart>`;

/** The built files, the documents, and a page for each of them. */
const server = createServer(({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const page = gallery.find(({ id }) => pathname === `/${id}`);
  const file = join(pathname.startsWith('/cdn/') ? 'dist' : 'demo', pathname);
  const type = page ? 'text/html' : pathname.endsWith('.js') ? 'text/javascript' : 'application/json';
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  if (!page && !existsSync(file)) response.statusCode = 404;
  response.end(page ? markup(page) : existsSync(file) ? readFileSync(file) : '');
}).listen(0);
const { port } = server.address();

const problems = [];

async function print(browser, name, entry, width) {
  const tab = await browser.newPage();
  const at = `${entry.id}-${name}-${width}`;
  const file = join(folder, `${at}.pdf`);
  try {
    await tab.setViewport({ width, height: 900 });
    await tab.goto(`http://localhost:${port}/${entry.id}`, { timeout: LIMIT });
    await tab.evaluate(whole, LIMIT);
    await tab.evaluate(watchPaper);
    const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
    writeFileSync(file, await tab.pdf({ format: 'A4', margin }));
    const { status, stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    if (status) throw new Error('pdftotext could not read the file');
    const tables = await tab.evaluate(readTables);
    const missing = missingFrom(stdout, tables);
    for (const problem of missing) problems.push(`${at}: ${problem}`);
    const figures = tables.reduce((sum, table) => sum + figuresOf(table).length, 0);
    console.log(`${missing.length ? 'FAILED' : 'ok    '} ${at}: ${tables.length} charts, ${figures} figures`);
  } catch (error) {
    problems.push(`${at}: ${error.message}`);
  } finally {
    await tab.close();
  }
}

const firefox = findFirefox();
if ('why' in firefox) problems.push(`Firefox: ${firefox.why}`);
for (const [name, options] of Object.entries({ chromium: await findBrowser(), firefox })) {
  if ('why' in options) continue;
  const browser = await puppeteer.launch(options);
  for (const entry of pages) for (const width of WINDOWS) await print(browser, name, entry, width);
  await browser.close();
}
server.close();
if (!kept) rmSync(folder, { recursive: true });
console.log(problems.length ? `\n${problems.join('\n')}` : '\nall printed, nothing missing');
process.exitCode = problems.length || !pages.length ? 1 : 0;
