import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PassThrough } from 'node:stream';
import { promisify } from 'node:util';
import { build } from 'esbuild';

/** Pages under the strictest header a newsroom may send: no inline code, no markup from text. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const MODULES = {
  index: '/src/entries/index.ts',
  survey: '/src/entries/survey.ts',
  chart: '/src/entries/chart.ts',
  dossier: '/src/entries/dossier.ts',
  cdn: '/src/entries/cdn.ts',
  dist: '/dist/cdn/cabar-charts.js',
};

const WATCH = `window.violations = [];
window.errors = [];
document.addEventListener('securitypolicyviolation', (event) =>
  window.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
window.addEventListener('error', (event) => window.errors.push(event.message ?? 'not loaded: ' + event.target.src), true);
window.addEventListener('unhandledrejection', (event) => window.errors.push(String(event.reason)));`;

const strict = (ctx) => {
  if (ctx.path === '/strict/watch.js') {
    ctx.type = 'text/javascript';
    ctx.body = WATCH;
    return;
  }
  const module = MODULES[ctx.query.module];
  ctx.set('Content-Security-Policy', STRICT_POLICY);
  ctx.type = 'text/html; charset=utf-8';
  ctx.status = module ? 200 : 404;
  ctx.body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict page</title>
<script src="/strict/watch.js"></script>${module ? `<script type="module" src="${module}"></script>` : ''}
</head><body></body></html>`;
};

/** What an outlet's page may have done to the language and the document before a chart comes: script of the head. */
const HOSTS = {
  plain: '',
  zone: 'ZONE',
  'promise-subclass': 'window.Promise = class extends Promise {};',
  // Bluebird's kind: no relation to the browser's own.
  'promise-foreign': `const Own = Promise;
window.Promise = class Bluebird {
  constructor(run) { this.own = new Own(run); }
  then(...both) { const next = Object.create(Bluebird.prototype); next.own = this.own.then(...both); return next; }
  catch(refused) { return this.then(undefined, refused); }
  finally(done) { const next = Object.create(Bluebird.prototype); next.own = this.own.finally(done); return next; }
  static resolve(value) { return new Bluebird((done) => done(value)); }
  static reject(error) { return new Bluebird((_, refuse) => refuse(error)); }
  static all(list) { return new Bluebird((done, refuse) => Own.all([...list].map((p) => p?.own ?? p)).then(done, refuse)); }
  static race(list) { return new Bluebird((done, refuse) => Own.race([...list].map((p) => p?.own ?? p)).then(done, refuse)); }
};`,
  // prototype.js 1.6 and its kind.
  prototypes: `Object.prototype.bar = function () {};
Array.prototype.toJSON = function () { return '[' + this.map((x) => JSON.stringify(x)).join(',') + ']'; };
Array.prototype.each = function () {};
String.prototype.toJSON = function () { return '"' + this + '"'; };
Array.from = function (list) {
  if (!list) return [];
  if ('toArray' in Object(list)) return list.toArray();
  let length = list.length || 0;
  const results = new Array(length);
  while (length--) results[length] = list[length];
  return results;
};`,
  // prototype.js 1.7: no constructor can be made of what it gives.
  bind: `Function.prototype.bind = function (context, ...first) {
  if (arguments.length < 2 && context === undefined) return this;
  const method = this;
  return (...rest) => method.apply(context, [...first, ...rest]);
};`,
  clobbered: 'CLOBBERED',
};

const host = (ctx) => {
  const script = HOSTS[ctx.query.case];
  ctx.type = 'text/html; charset=utf-8';
  ctx.status = script === undefined ? 404 : 200;
  const before =
    script === 'ZONE'
      ? '<script src="/node_modules/zone.js/bundles/zone.umd.js"></script>'
      : script === 'CLOBBERED'
        ? `<img name="${ctx.query.name}">`
        : `<script>${script ?? ''}</script>`;
  ctx.body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An outlet's page</title>
<script src="/strict/watch.js"></script></head><body>${before}<script type="module" src="/src/entries/index.ts"></script></body></html>`;
};

/** A small valid survey, in Russian so that encodings matter. */
const DOCUMENT = JSON.stringify({
  type: 'survey',
  id: 'net-fixture',
  language: 'ru',
  title: 'Пример: доверие к новостям',
  status: 'illustrative',
  questions: [
    {
      id: 'q1',
      text: 'Доверяете ли вы новостям?',
      kind: 'single',
      answers: [
        { id: 'yes', text: 'Да' },
        { id: 'no', text: 'Нет' },
      ],
      results: [{ n: 200, counts: [120, 80] }],
    },
  ],
});

const cp1251 = (text) =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0);
      if (code < 128) return code;
      if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
      return 0x3f;
    }),
  );

const wait = (ms) => new Promise((done) => setTimeout(done, Number(ms)));

const bytes = (type, body) => (ctx) => {
  ctx.set('Content-Type', type);
  ctx.body = body;
};

const json = (body) => bytes('application/json', body);

/** Sends `chunk` every `ms` until `total` bytes are out (or for ever) or the reader hangs up. */
const drip = (ctx, chunk, ms, total = Infinity) => {
  const stream = new PassThrough();
  let sent = 0;
  const timer = setInterval(() => {
    stream.write(chunk);
    sent += chunk.length;
    if (sent >= total) stop();
  }, ms);
  const stop = () => {
    clearInterval(timer);
    stream.end();
  };
  ctx.req.on('close', stop);
  ctx.res.on('close', stop);
  ctx.set('Content-Type', 'application/json');
  ctx.body = stream;
};

const MEGABYTE = Buffer.alloc(1024 * 1024, 0x20);

/** What a newsroom's server may answer under the name of a document. `?ms=` where a time matters. */
const ANSWERS = {
  ok: json(DOCUMENT),
  bom: json(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(DOCUMENT)])),
  'text-plain': bytes('text/plain; charset=utf-8', DOCUMENT),
  html: bytes('text/html; charset=utf-8', '<!doctype html><title>Sign in</title><p>Please sign in'),
  'html-as-json': json('<!doctype html><title>Blocked</title><p>Blocked'),
  csv: bytes('text/csv', 'answer,percent\nYes,60\nNo,40\n'),
  'csv-as-json': json('answer;percent\nYes;60\nNo;40\n'),
  xml: bytes('application/xml', '<?xml version="1.0"?><survey/>'),
  jsonp: bytes('text/javascript', `callback(${DOCUMENT})`),
  gzip: json(gzipSync(DOCUMENT)),
  cp1251: json(cp1251(DOCUMENT)),
  'utf-16': json(Buffer.from(`\ufeff${DOCUMENT}`, 'utf16le')),
  truncated: json(DOCUMENT.slice(0, DOCUMENT.length / 2)),
  empty: json(''),
  'unknown-type': json('{"type":"pie"}'),
  'huge-announced': (ctx) => {
    drip(ctx, MEGABYTE, 1, 25 * MEGABYTE.length);
    ctx.set('Content-Length', String(25 * MEGABYTE.length));
  },
  'huge-stream': (ctx) => drip(ctx, MEGABYTE, 1, 25 * MEGABYTE.length),
  loop: (ctx) => ctx.redirect(`/net/loop?hop=${Number(ctx.query.hop ?? 0) + 1}`),
  redirect: (ctx) => ctx.redirect('/net/ok'),
  slow: async (ctx) => {
    await wait(ctx.query.ms ?? 3000);
    ANSWERS.ok(ctx);
  },
  'never-ending': (ctx) => drip(ctx, Buffer.from(' '), 50),
  'no-answer': (ctx) => {
    ctx.respond = false;
  },
  'cut-off': (ctx) => {
    ctx.respond = false;
    ctx.res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': DOCUMENT.length * 4 });
    ctx.res.write(DOCUMENT.slice(0, 40), () => ctx.res.destroy());
  },
};

/** Hostile input that lies beside the project on some machines; tests that want it say so when it is not there. */
const corpus = (ctx) => {
  const name = decodeURIComponent(ctx.path.slice('/corpus/'.length));
  const file = join(process.cwd(), '..', 'shared', 'corpus', name);
  ctx.status = 404;
  if (name.split('/').includes('..') || !existsSync(file)) return;
  ctx.status = 200;
  ctx.type = 'application/json';
  ctx.body = readFileSync(file);
};

const DRAWINGS = join(process.cwd(), 'test', 'drawings');
/** Set by `npm run test:drawings -- --write`. */
const WRITING = !!process.env.CABAR_WRITE_DRAWINGS;

const body = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** `GET /drawings/`: which are kept; `GET /drawings/ID`: one of them; `PUT /drawings/ID` writes it, when asked for. */
const drawings = async (ctx) => {
  const id = ctx.path.slice('/drawings/'.length);
  if (!id) {
    const kept = readdirSync(DRAWINGS).map((name) => name.replace(/\.html$/, ''));
    ctx.body = { writing: WRITING, kept };
    return;
  }
  const file = join(DRAWINGS, `${id}.html`);
  ctx.status = 404;
  if (!/^[\w-]+$/.test(id)) return;
  if (ctx.method === 'PUT' && WRITING) {
    writeFileSync(file, await body(ctx.req));
    ctx.status = 204;
  } else if (existsSync(file)) {
    ctx.status = 200;
    ctx.type = 'text/plain; charset=utf-8';
    ctx.body = readFileSync(file);
  }
};

/** Pictures of the gallery as Node makes them, with the settings of the query. */
const pictures = async (ctx) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'test/export/print-gallery.ts', JSON.stringify(ctx.query)],
    { maxBuffer: 1e9 },
  );
  ctx.type = 'application/json';
  ctx.body = stdout;
};

/** The code of a frame as a few files: a page with hundreds of modules would come after many seconds. */
const bundled = async () => {
  const { outputFiles } = await build({
    entryPoints: { frame: 'src/embed/frame.ts', chart: 'src/entries/chart.ts' },
    outdir: '/embed',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    conditions: ['production'],
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
};
let frameFiles;

/** The page of a frame as the build makes it, from the sources. */
const frame = async (ctx) => {
  frameFiles ??= bundled();
  const file = basename(ctx.path);
  const page = readFileSync('src/embed/frame.html', 'utf8')
    .replace('../cdn/cabar-charts.js', 'chart.js')
    .replace('<!-- words -->', '<p class="failed">This chart cannot be shown.</p>');
  ctx.type = extname(file);
  ctx.body =
    file === 'frame.html'
      ? page
      : file === 'frame.css'
        ? readFileSync('src/embed/frame.css')
        : (await frameFiles).get(file);
};

const reports = [];

/** `POST /reports/` takes what readers report; `GET /reports/` gives what has come since the last time. */
const takeReports = async (ctx) => {
  if (ctx.method === 'POST')
    reports.push({ type: ctx.get('Content-Type'), report: JSON.parse(await body(ctx.req)) });
  ctx.body = ctx.method === 'POST' ? '' : JSON.stringify(reports.splice(0));
  ctx.type = 'application/json';
};

/** Koa middleware of the test server: `/strict/*`, `/host/page`, `/embed/*`, `/reports/`, `/corpus/*`, `/drawings/*`, `/pictures/`, `/net/<answer>`, `/net/status/<code>`. */
export const middleware = async (ctx, next) => {
  if (ctx.path.startsWith('/strict/')) return strict(ctx);
  // A page in a sandbox has no origin that anybody could be told apart by.
  if (ctx.get('Origin') === 'null') ctx.set('Access-Control-Allow-Origin', '*');
  if (ctx.path === '/host/page') return host(ctx);
  if (ctx.path.startsWith('/embed/')) return frame(ctx);
  if (ctx.path.startsWith('/drawings/')) return drawings(ctx);
  if (ctx.path.startsWith('/corpus/')) return corpus(ctx);
  if (ctx.path === '/pictures/') return pictures(ctx);
  if (ctx.path === '/reports/') return takeReports(ctx);
  if (!ctx.path.startsWith('/net/')) return next();
  ctx.set('Cache-Control', 'no-store');
  const name = ctx.path.slice('/net/'.length);
  if (name.startsWith('status/')) {
    ctx.status = Number(name.slice('status/'.length));
    ctx.body = '<!doctype html><title>Error</title>';
  } else if (Object.hasOwn(ANSWERS, name)) {
    ctx.status = 200;
    await ANSWERS[name](ctx);
  } else {
    ctx.throw(500, `no such answer: ${name}`);
  }
};
