/**
 * `npm run size`, after a build: gzip bytes of every file for a script tag, and what a page with one chart of a kind in
 * one language really fetches until it rests: JavaScript and in how many rounds its first frame comes, with `type` named
 * and without. Exit status 1 when a page is over a limit, which is named at the end.
 * Last, the rooms and packages that the larger files are made of.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { LANGUAGES } from '../src/documents/text.js';
import { DOCUMENT_TYPES } from '../src/documents/types.js';
import { findBrowser } from '../test/support/browser.mjs';
import { inRounds, LISTENER } from './rounds.mjs';
import { partsOf } from './size-parts.mjs';

/** For a page with one chart in one language; the starter is the first round. */
const LIMITS = { bytes: 64 * 1024, files: 5, rounds: { named: 2, unnamed: 3 } };

/** How the element is written. */
const WAYS = { named: 'named', unnamed: 'not named' };

const CDN = 'dist/cdn';
const DOCUMENTS = 'demo/documents';
const { files } = JSON.parse(readFileSync(join(CDN, 'manifest.json'), 'utf8'));
const gzip = new Map(files.map((file) => [file.file, file.gzip]));
const row = (name, bytes) => console.log(`${String(bytes).padStart(8)}  ${name}`);

/** The documents of the gallery that stand for a type where it is not the one called typical. */
const EXAMPLES = {
  survey: ['single-two-groups', 'scale-block', 'dots', 'waves-gap'],
  representation: ['representation-staff'],
  // Without charts: those have pages of their own.
  dossier: ['dossier-empty'],
};

const typeOf = (name) => JSON.parse(readFileSync(join(DOCUMENTS, `${name}.json`), 'utf8')).type;

const typical = (type) => {
  const names = readdirSync(DOCUMENTS).map((file) => file.replace(/\.json$/, ''));
  const found = names.find((name) => name.endsWith('-typical') && typeOf(name) === type);
  if (!found) throw new Error(`no ${DOCUMENTS}/…-typical.json of type ${type}`);
  return [found];
};

const pages = DOCUMENT_TYPES.flatMap((type) =>
  (EXAMPLES[type] ?? typical(type)).flatMap((name) =>
    LANGUAGES.flatMap((lang) => Object.keys(WAYS).map((way) => ({ type, name, lang, way }))),
  ),
);

const markup = ({ type, lang, way }) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>Size</title><link rel="icon" href="data:,">
${LISTENER}
<script type="module" src="/cabar-charts.js"></script>
<body><cabar-chart ${way === 'named' ? `type="${type}"` : ''} src="/document.json"></cabar-chart>`;

const answer = (page) => (path) => {
  if (path === '/') return { contentType: 'text/html; charset=utf-8', body: markup(page) };
  if (path === '/document.json')
    return { contentType: 'application/json', body: readFileSync(join(DOCUMENTS, `${page.name}.json`)) };
  const file = join(CDN, path);
  return existsSync(file) ? { contentType: 'text/javascript', body: readFileSync(file) } : undefined;
};

/** What is over, and the languages of which that is true, for each way of writing the element. */
const over = new Map();
const isScript = (path) => path.endsWith('.js');

async function measure(browser, page) {
  const tab = await browser.newPage();
  const way = `${page.lang}, type ${WAYS[page.way]}`;
  const head = `${page.type} (${page.name})`;
  const fail = (why) => {
    const key = `${head}: ${why}`;
    if (!over.has(key)) over.set(key, { named: [], unnamed: [] });
    over.get(key)[page.way].push(page.lang);
  };
  try {
    const { asked, rounds, ended } = await inRounds(tab, answer(page));
    const fetched = asked.flat().filter(isScript);
    const sum = fetched.reduce((total, path) => total + (gzip.get(path.slice(1)) ?? 0), 0);
    console.log(`\none ${head}, ${way}: ${sum} bytes, ${fetched.length} files, ${rounds} rounds`);
    for (const [i, paths] of asked.entries()) {
      console.log(`          round ${i + 1}${i < rounds ? '' : ', after the first frame'}`);
      for (const path of paths) row(path.slice(1), gzip.get(path.slice(1)) ?? '');
    }
    if (ended.type !== page.type) fail(`not drawn: ${ended.error ?? ended.type}`);
    if (sum > LIMITS.bytes) fail(`${sum} bytes, ${LIMITS.bytes} allowed`);
    if (fetched.length > LIMITS.files) fail(`${fetched.length} files, ${LIMITS.files} allowed`);
    const allowed = LIMITS.rounds[page.way];
    if (rounds > allowed) fail(`${rounds} rounds, ${allowed} allowed`);
  } catch (error) {
    fail(error.message);
  } finally {
    await tab.close();
  }
}

console.log('gzip bytes of each file');
for (const { file, gzip: bytes } of files) row(file, bytes);

const browser = await puppeteer.launch(await findBrowser());
for (const page of pages) await measure(browser, page);
await browser.close();

console.log('\nwhat each file would lose without a part of it (from 4 KB on)');
for (const { file, gzip: bytes } of files.filter((each) => isScript(each.file) && each.gzip >= 4096)) {
  console.log(`\n          ${file}: ${bytes} bytes`);
  for (const [part, lost] of partsOf(join(CDN, file))) row(part, lost);
}

if (over.size) {
  process.exitCode = 1;
  console.log('\nover the limits, or not drawn:');
  for (const [what, where] of over) {
    const found = Object.entries(where).filter(([, langs]) => langs.length);
    console.log(
      `  ${what} (${found.map(([way, langs]) => `type ${WAYS[way]}: ${langs.join(', ')}`).join('; ')})`,
    );
  }
} else console.log('\nall within the limits');
