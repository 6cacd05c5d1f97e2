import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { inRounds, LISTENER } from '../scripts/rounds.mjs';
import { staticSheet } from '../src/export/static-sheet.js';
import { findBrowser } from './support/browser.mjs';
import { gzipSync } from 'node:zlib';

interface Listed {
  file: string;
  bytes: number;
  gzip: number;
  integrity: string;
}

interface Manifest {
  files: Listed[];
  embed: Listed[];
}

/** Inside node_modules, so that the imports of the built files resolve as in a project that installed them. */
const out = join('node_modules', '.cache', `cabar-delivery-${process.pid}`);
const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const pack = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: string[];
  customElements: string;
};
const entries = readdirSync('src/entries')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'cdn' && name !== 'define');

/** Files of the gallery, the last one of each type; of dossiers the one without charts, which would be pages in the page. */
const EXAMPLES = new Map(
  (JSON.parse(readFileSync('demo/documents/gallery.json', 'utf8')) as { type: string; file: string }[])
    .filter(({ file, type }) => !/hostile/.test(file) && (type !== 'dossier' || /empty/.test(file)))
    .map(({ type, file }) => [type, file]),
);

before(() => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/build.ts', '--out', out],
    {
      encoding: 'utf8',
    },
  );
  assert.equal(status, 0, stderr);
});
after(() => rmSync(out, { recursive: true, force: true }));

test('every entry has a file, its types and a name in exports', () => {
  for (const name of entries) {
    const exported = pack.exports[name === 'index' ? '.' : `./${name}`];
    assert.deepEqual(exported, { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  }
});

test('everything that exports name is there', () => {
  for (const target of Object.values(pack.exports).flatMap((value) =>
    Object.values(typeof value === 'string' ? [value] : value),
  )) {
    if (target.startsWith('./dist/'))
      assert.ok(existsSync(join(out, target.slice(7).replace('*', 'survey.schema.json'))), target);
  }
});

test('sideEffects names exactly the entries that register an element', () => {
  const registering = entries.filter(
    (name) => /\bdefine\(|import "\.\//.test(read(`${name}.js`)) && name !== 'data',
  );
  assert.deepEqual(
    pack.sideEffects.filter((path) => path.startsWith('./dist/')).sort(),
    [
      ...registering.map((name) => `./dist/${name}.js`),
      './dist/cdn/*.js',
      './dist/embed/*.js',
      './dist/*.css',
    ].sort(),
  );
});

test('a bundle of one element registers that element and no other', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(out, 'survey.js')],
    bundle: true,
    write: false,
    format: 'esm',
  });
  assert.match(outputFiles[0]?.text ?? '', /"cabar-survey"/);
  assert.doesNotMatch(outputFiles[0]?.text ?? '', /"cabar-chart",/);
});

test('lit, d3 and valibot stay imports for bundlers', () => {
  const bundled = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /node_modules|_virtual/.test(path),
  );
  assert.deepEqual(bundled, []);
  assert.match(read('lib/frame/element.js'), /from "lit"/);
});

test('the manifest lists every file for a script tag and for frames with its size and integrity', () => {
  const manifest = json('cdn/manifest.json') as Manifest;
  for (const [folder, files] of [
    ['cdn', manifest.files],
    ['embed', manifest.embed],
  ] as const) {
    const there = readdirSync(join(out, folder)).filter((file) => file !== 'manifest.json');
    assert.deepEqual(files.map(({ file }) => file).sort(), there.sort());
    for (const { file, bytes, gzip } of files) {
      assert.equal(bytes, statSync(join(out, folder, file)).size);
      assert.equal(gzip, gzipSync(readFileSync(join(out, folder, file)), { level: 9 }).length);
    }
  }
});

test('the manifest names what a page fetches for each type and language', () => {
  const { files, core, parts } = json('cdn/manifest.json') as Manifest & {
    core: string[];
    parts: Record<string, string[]>;
  };
  const there = new Set(files.map(({ file }) => file));
  assert.ok(core.length > 0);
  assert.ok(parts['survey']?.length && parts['survey kk']?.length);
  for (const file of [...core, ...Object.values(parts).flat()]) assert.ok(there.has(file), file);
});

test('the style sheet of static figures is the one that pages are published with', () => {
  assert.equal(read('static.css'), staticSheet());
});

test('integrity values are those of openssl', (t) => {
  if (spawnSync('openssl', ['version']).status !== 0) return t.skip('no openssl here');
  const { files, embed } = json('cdn/manifest.json') as Manifest;
  const listed = [['cdn', files] as const, ['embed', embed] as const];
  for (const [folder, file, integrity] of listed.flatMap(([folder, all]) =>
    all.map(({ file, integrity }) => [folder, file, integrity] as const),
  )) {
    const digest = execFileSync('openssl', ['dgst', '-sha384', '-binary', join(out, folder, file)]);
    assert.equal(integrity, `sha384-${digest.toString('base64')}`);
  }
});

test('files for a script tag import only each other', () => {
  for (const { file } of (json('cdn/manifest.json') as Manifest).files.filter(({ file }) =>
    file.endsWith('.js'),
  )) {
    for (const [, specifier] of read(`cdn/${file}`).matchAll(
      /(?:\bfrom|\bimport\(?)\s*["'`]([^"'`]+)["'`]/g,
    )) {
      assert.match(specifier ?? '', /^\.\/[\w-]+\.js$/, file);
    }
  }
});

test('data.js runs in Node and knows a good document from a bad one', async () => {
  const data = (await import(pathToFileURL(join(process.cwd(), out, 'data.js')).href)) as {
    parse: (input: unknown) => { ok: boolean };
  };
  const document = {
    type: 'survey',
    id: 'a',
    language: 'en',
    title: 'A',
    questions: [
      {
        id: 'q',
        text: 'Q',
        kind: 'single',
        answers: [{ id: 'y', text: 'Y' }],
        results: [{ n: 100, counts: [100] }],
      },
    ],
  };
  assert.equal(data.parse(document).ok, true);
  assert.equal(data.parse({ ...document, questions: 1 }).ok, false);
});

test('who checks documents with data.js bundles no Lit and no d3 before a file is asked for', async () => {
  const use = `import { parse, validate, toCsv } from './data.js'; console.log(parse, validate, toCsv);`;
  const { metafile } = await build({
    stdin: { contents: use, resolveDir: out, sourcefile: 'use.js' },
    bundle: true,
    splitting: true,
    outdir: 'bundle',
    write: false,
    metafile: true,
    format: 'esm',
  });
  const loaded = new Set(Object.keys(metafile.outputs).filter((file) => file.endsWith('/stdin.js')));
  for (const file of loaded)
    for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement') loaded.add(path);
  const inputs = [...loaded].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
  assert.ok(inputs.some((path) => path.includes('node_modules/valibot')));
  assert.deepEqual(
    inputs.filter((path) => /node_modules\/(lit|@lit|d3)/.test(path)),
    [],
  );
});

test('data.js writes CSV in Node', async () => {
  const data = (await import(pathToFileURL(join(process.cwd(), out, 'data.js')).href)) as {
    toCsv: (document: unknown, request: object) => Promise<string>;
  };
  const document: unknown = JSON.parse(readFileSync('demo/documents/scale-block.json', 'utf8'));
  const csv = await data.toCsv(document, { language: 'kk' });
  assert.match(csv, /;1000\r\n/);
});

test('the command draws in threads, with letters of its own', () => {
  const pictures = join(out, 'pictures');
  const widths = Array.from({ length: 10 }, (_, i) => 320 + i).join();
  const args = ['render', 'demo/documents/dots.json', '--width', widths, '--format', 'png'];
  const { stdout } = spawnSync(
    process.execPath,
    [join(out, 'cli.js'), ...args, '--jobs', '2', '--out', pictures],
    {
      encoding: 'utf8',
    },
  );
  assert.equal(stdout.split('\n').filter(Boolean).length, 10);
  assert.equal(readFileSync(join(pictures, 'dots-kk-329.png')).readUInt32BE(16), 329);
});

test('a schema is written for each document type, in the 2020-12 dialect', () => {
  const files = readdirSync(join(out, 'schema'));
  assert.ok(files.includes('survey.schema.json'));
  for (const file of files) {
    assert.match((json(`schema/${file}`) as { $schema: string }).$schema, /2020-12/);
  }
});

/** The tags of all elements, by the file of their class. */
const TAGS = readdirSync('src/charts').flatMap((name) => {
  const file = join('src/charts', name, 'element.ts');
  return existsSync(file) ? (/@tagname (\S+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? []) : [];
});

test('the entry of the whole library brings the entry of every element', () => {
  assert.ok(TAGS.length > 8);
  const index = read('index.js');
  for (const tag of TAGS) {
    const entry = entries.find((name) => name !== 'index' && read(`${name}.js`).includes(`define("${tag}"`));
    assert.ok(entry, `no entry defines ${tag}`);
    assert.ok(index.includes(`"./${entry}.js"`), `index.ts lacks ${entry}`);
  }
});

test('the elements manifest names every element, with its attributes, events and parts', () => {
  const { modules } = json('custom-elements.json') as {
    modules: {
      declarations: {
        tagName?: string;
        attributes?: { name: string }[];
        events?: { name: string }[];
        cssParts?: unknown[];
      }[];
    }[];
  };
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), TAGS.sort());
  for (const { attributes, events } of elements) {
    assert.ok(attributes?.some(({ name }) => name === 'src'));
    assert.deepEqual(events?.map(({ name }) => name).sort(), [
      'cabar-error',
      'cabar-ready',
      'cabar-report',
      'cabar-select',
    ]);
  }
});

test('a script tag draws a chart of each type after two rounds, from at most five files', async () => {
  const browser = await puppeteer.launch(await findBrowser());
  try {
    for (const [type, example] of EXAMPLES) {
      const page = await browser.newPage();
      const { asked, rounds, ended } = await inRounds(page, (path: string) => {
        if (path === '/')
          return {
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><html lang="kk"><link rel="icon" href="data:,">${LISTENER}
<script type="module" src="/cabar-charts.js"></script><body><cabar-chart type="${type}" src="/document.json"></cabar-chart>`,
          };
        if (path === '/document.json')
          return { contentType: 'application/json', body: readFileSync(`demo/documents/${example}`) };
        const file = join(out, 'cdn', path);
        return existsSync(file) ? { contentType: 'text/javascript', body: readFileSync(file) } : undefined;
      });
      assert.deepEqual(ended, { type });
      assert.ok(rounds <= 2, `${type}: ${rounds} rounds: ${asked.map((each) => each.join(' ')).join(' | ')}`);
      const scripts = new Set(asked.flat().filter((path) => path.endsWith('.js')));
      assert.ok(scripts.size <= 5, `${type}: ${[...scripts].join(' ')}`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});

/** A page that is answered by our files, and what its console has said. @param body the whole page, as XHTML */
async function visit(
  markup: string,
  policy?: string,
  body?: string,
): Promise<{ drawn: boolean; fallback: boolean; said: string[] }> {
  const browser = await puppeteer.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const headers = { 'Access-Control-Allow-Origin': '*' };
      const script = (path: string) =>
        request.respond({ headers, contentType: 'text/javascript', body: readFileSync(path) });
      if (pathname === '/page')
        void request.respond({
          contentType: body ? 'application/xhtml+xml' : 'text/html; charset=utf-8',
          headers: policy === undefined ? {} : { 'Content-Security-Policy': policy },
          body:
            body ??
            `<!doctype html><html lang="kk"><link rel="icon" href="data:,">${markup}
<cabar-chart src="/document.json"><p>Fallback</p></cabar-chart>`,
        });
      else if (pathname === '/document.json')
        void request.respond({
          contentType: 'application/json',
          body: readFileSync('demo/documents/multiple.json'),
        });
      else if (pathname === '/lit.js') void script('node_modules/lit-html/lit-html.js');
      else if (pathname.startsWith('/next/'))
        void request.respond({
          headers,
          contentType: 'text/javascript',
          body: read(`cdn/${pathname.slice('/next/'.length)}`).replaceAll('0.1.0', '0.2.0'),
        });
      else void script(join(out, 'cdn', pathname));
    });
    await page.goto('http://localhost/page', { waitUntil: 'networkidle0' });
    const state = (await page.evaluate(`({
      drawn: !!document.querySelector('cabar-chart').shadowRoot?.querySelector('[data-id]'),
      fallback: document.querySelector('p').getBoundingClientRect().height > 0,
    })`)) as { drawn: boolean; fallback: boolean };
    return { ...state, said };
  } finally {
    await browser.close();
  }
}

for (const [where, address] of [
  ['from the page’s own server', '/cabar-charts.js'],
  ['from another one', 'http://127.0.0.1/cabar-charts.js'],
])
  test(`a script tag without type="module" draws as well (${where})`, async () => {
    const found = await visit(`<script src="${address}"></script>`);
    assert.deepEqual(found, { drawn: true, fallback: false, said: [] });
  });

const xhtml = (script: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="kk"><head><title>XHTML</title><link rel="icon" href="data:,"/></head>
<body><script>window.errors = []; addEventListener('cabar-error', ({ detail }) =&gt; console.log('error ' + detail.code));</script>
<cabar-chart src="/document.json"><p>Fallback</p></cabar-chart>${script}</body></html>`;

test('an XHTML page, where no module runs, keeps the fallback', async () => {
  const script = '<script type="module" src="/cabar-charts.js"></script>';
  const { drawn, fallback } = await visit('', undefined, xhtml(script));
  assert.deepEqual({ drawn, fallback }, { drawn: false, fallback: true });
});

test('an XHTML page with a plain script tag keeps the fallback and gets one error', async () => {
  const found = await visit('', undefined, xhtml('<script src="/cabar-charts.js"></script>'));
  assert.deepEqual([found.drawn, found.fallback], [false, true]);
  assert.deepEqual(
    found.said.filter((text) => text.startsWith('error ')),
    ['error invalid'],
  );
});

test('in forced colours every bar has an outline in the colour of text, also where two meet', async () => {
  const browser = await puppeteer.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === '/page')
        void request.respond({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="kk"><link rel="icon" href="data:,"><script type="module" src="/cabar-charts.js"></script>
<cabar-chart src="/document.json"></cabar-chart>`,
        });
      else if (pathname === '/document.json')
        void request.respond({
          contentType: 'application/json',
          body: readFileSync('demo/documents/scale-block.json'),
        });
      else
        void request.respond({
          contentType: 'text/javascript',
          body: readFileSync(join(out, 'cdn', pathname)),
        });
    });
    await page.goto('http://localhost/page', { waitUntil: 'networkidle0' });
    const [text, strokes] = (await page.evaluate(`(() => {
      const root = document.querySelector('cabar-chart').shadowRoot;
      const bars = [...root.querySelectorAll('[part~="chart"] rect[class*="div5-"]')];
      const text = getComputedStyle(root.querySelector('[part~="title"]')).color;
      return [text, bars.map((bar) => getComputedStyle(bar).stroke)];
    })()`)) as [string, string[]];
    assert.ok(strokes.length >= 20);
    assert.deepEqual(new Set(strokes), new Set([text]));
  } finally {
    await browser.close();
  }
});

test('a page with a Lit of its own that allows its policy once keeps the fallback and is told why, once', async () => {
  const policy = "require-trusted-types-for 'script'; trusted-types lit-html lit-html#1";
  const tags =
    '<script type="module" src="/lit.js"></script><script type="module" src="/cabar-charts.js"></script>';
  const { drawn, fallback, said } = await visit(tags, policy);
  assert.deepEqual([drawn, fallback], [false, true]);
  const ours = said.filter((text) => text.includes('cabar-charts'));
  assert.equal(ours.length, 1, said.join('\n'));
  assert.match(ours[0] ?? '', /trusted-types lit-html 'allow-duplicates'/);
  assert.ok(!said.some((text) => text.includes('Uncaught')), said.join('\n'));
});

test('a page with a Lit of its own that allows its policy twice gets its chart', async () => {
  const policy = "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
  const tags =
    '<script type="module" src="/lit.js"></script><script type="module" src="/cabar-charts.js"></script>';
  assert.deepEqual(await visit(tags, policy), { drawn: true, fallback: false, said: [] });
});

const PUBLISHED = ['us-news-trust-by-group', 'preliminary-corrected'];
const SITE = 'http://localhost/charts/';

/** Publishes documents of the demo with the built command, once. */
function published(): string {
  const folder = join(out, 'public');
  if (!existsSync(folder)) {
    const files = PUBLISHED.map((id) => `demo/documents/${id}.json`);
    const args = ['publish', ...files, '--single-file', '--out', folder, '--base-url', SITE];
    const { status, stderr } = spawnSync(process.execPath, [join(out, 'cli.js'), ...args], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  }
  return folder;
}

const KINDS: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  png: 'image/png',
};

interface Seen {
  /** Of the element, px. */
  height: number;
  /** Of the static figure, px; 0 where it is not shown. */
  figure: number;
  drawn: boolean;
  shift: number;
  said: string[];
  asked: string[];
}

/** Opens a page of the publication, answered by its folder as a plain server would. */
async function visitPublished(path: string, width: number, script: boolean, body?: string): Promise<Seen> {
  const folder = published();
  const browser = await puppeteer.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setViewport({ width, height: 900 });
    await page.setJavaScriptEnabled(script);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname, protocol } = new URL(request.url());
      if (protocol !== 'http:') return void request.continue();
      asked.push(pathname);
      const file = join(folder, pathname.replace(/^\/charts\//, '').replace(/\/$/, '/index.html'));
      if (body !== undefined && pathname === '/charts/page')
        return void request.respond({ contentType: KINDS['html'], body });
      if (!existsSync(file)) return void request.respond({ status: 404 });
      void request.respond({
        contentType: KINDS[file.slice(file.lastIndexOf('.') + 1)],
        body: readFileSync(file),
      });
    });
    await page.evaluateOnNewDocument(`window.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shift += entry.value)))
        .observe({ type: 'layout-shift', buffered: true });`);
    await page.goto(`${SITE}${path}`, { waitUntil: 'networkidle0' });
    const state = (await page.evaluate(`(async () => {
      const chart = document.querySelector('cabar-chart');
      await chart.updateComplete;
      return {
        height: chart.getBoundingClientRect().height,
        figure: chart.querySelector('figure')?.getBoundingClientRect().height ?? 0,
        drawn: !!chart.shadowRoot?.querySelector('[data-id]'),
        shift: window.shift ?? 0,
      };
    })()`)) as Omit<Seen, 'said' | 'asked'>;
    return { ...state, said, asked };
  } finally {
    await browser.close();
  }
}

for (const width of [320, 720, 1200])
  test(`a published page of ${width} px reads without scripts, and comes alive in the same place`, async () => {
    for (const id of PUBLISHED) {
      const still = await visitPublished(`${id}/kk/`, width, false);
      const alive = await visitPublished(`${id}/kk/`, width, true);
      assert.ok(still.figure > 200 && !still.drawn, `${id} without scripts`);
      assert.deepEqual(still.said, []);
      assert.ok(alive.drawn && alive.figure === 0, `${id} with scripts`);
      assert.deepEqual(alive.said, []);
      assert.ok(alive.shift < 0.001, `${id} shifts by ${alive.shift}`);
      assert.ok(
        Math.abs(alive.height - still.height) < 12,
        `${id}: ${still.height} px before, ${alive.height} px after`,
      );
    }
  });

test('a lazy chart that nobody scrolls to fetches neither its document nor its code', async () => {
  published();
  const { core, parts, version } = json('cdn/manifest.json') as {
    core: string[];
    parts: Record<string, string[]>;
    version: string;
  };
  const body = `<!doctype html><html lang="kk"><link rel="icon" href="data:,"><script type="module" src="/charts/lib/${version}/cdn/cabar-charts.js"></script>
<p>Text</p><div hidden></div>${'<br>'.repeat(400)}<cabar-chart type="survey" loading="lazy" src="${PUBLISHED[0]}/doc.json"><figure>Figure</figure></cabar-chart>`;
  const { asked, drawn } = await visitPublished('page', 720, true, body);
  assert.equal(drawn, false);
  for (const file of ['survey', 'survey kk']
    .flatMap((part) => parts[part] ?? [])
    .filter((each) => !core.includes(each)))
    assert.ok(!asked.some((path) => path.endsWith(file)), file);
  assert.ok(!asked.some((path) => path.endsWith('doc.json')));
});

test('a single file draws its chart from a disk, asks for nothing and is at most 200 KB', async () => {
  const browser = await puppeteer.launch(await findBrowser());
  try {
    for (const id of PUBLISHED) {
      const file = join(process.cwd(), published(), id, 'kk.html');
      assert.ok(statSync(file).size <= 200 * 1024, id);
      const page = await browser.newPage();
      const said: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      await page.waitForFunction(
        `document.querySelector('cabar-chart')?.shadowRoot?.querySelector('[data-id]')`,
      );
      assert.deepEqual(said, []);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith('blob:')),
        [pathToFileURL(file).href],
      );
      await page.close();
    }
  } finally {
    await browser.close();
  }
});

test('two versions on one page: the first draws, and the console is told once of both', async () => {
  const tags = ['/cabar-charts.js', '/next/cabar-charts.js', '/cabar-charts.js']
    .map((src) => `<script type="module" src="${src}"></script>`)
    .join('');
  const { drawn, said } = await visit(tags);
  assert.equal(drawn, true);
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(said[0] ?? '', /0\.1\.0.*0\.2\.0|0\.2\.0.*0\.1\.0/);
});
