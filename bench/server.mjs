/** What a page of the bench may ask for, and a record of what it did ask for. */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const bench = dirname(fileURLToPath(import.meta.url));
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

// Read once: a build that happens meanwhile changes nothing of a run.
const read = (folder, prefix) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => [prefix + relative(folder, file).split(sep).join('/'), readFileSync(file)]);

/** A page of its own for one contestant and one work; `page.js` draws when it is told to. */
const page = (name, work, width) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name} ${work}</title>
<link rel="icon" href="data:,">
<style>body { margin: 8px; font-family: sans-serif }</style>
<div id="box"></div>
<script type="application/json" id="config">${JSON.stringify({ name, work, width, module: `/data/built/${name}/${work}/main.js` })}</script>
<script type="module" src="/page.js"></script>
</html>`;

/**
 * @param {{ width: number, dist: string }} options
 * @param {{ pages?: Record<string, string>, texts?: Record<string, string>, compress?: boolean }} [more] pages and JSON by
 *   their paths; all answers under gzip
 * @returns {Promise<{ origin: string, address(name: string, work: string): string, fetched(): string[], forget(): void,
 *   gzip(paths: string[]): number, answer(path: string): { contentType: string, body: string | Buffer } | undefined,
 *   close(): void }>}
 */
export async function serve({ width, dist }, { pages = {}, texts = {}, compress } = {}) {
  const files = new Map([
    ['/page.js', readFileSync(join(bench, 'page.js'))],
    ...read(join(bench, 'data'), '/data/'),
    ...read(join(dist, 'cdn'), '/cdn/'),
    ...Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]),
  ]);
  const packed = new Map();
  let asked = [];
  const small = (path, body) => {
    if (!packed.has(path)) packed.set(path, gzipSync(body, { level: 9 }));
    return packed.get(path);
  };
  const answer = (path, parameters) => {
    const body = files.get(path);
    if (body) return { contentType: TYPES[extname(path)], body };
    const own = path === '/' ? page(parameters.get('contestant'), parameters.get('work'), width) : pages[path];
    return own && { contentType: 'text/html; charset=utf-8', body: own };
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const found = answer(pathname, searchParams);
    if (!found) return response.writeHead(404).end();
    if (files.has(pathname)) asked.push(pathname);
    response.setHeader('Content-Type', found.contentType);
    if (compress) response.setHeader('Content-Encoding', 'gzip');
    response.end(compress ? small(pathname, found.body) : found.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const gzip = (path) => small(path, files.get(path)).length;
  return {
    origin,
    address: (name, work) => `${origin}/?contestant=${name}&work=${work}`,
    // Code and styles only: data are the same for all, and the bench's own script is nobody's.
    fetched: () => [...new Set(asked)].filter((path) => /\.(js|css)$/.test(path) && path !== '/page.js'),
    forget: () => {
      asked = [];
    },
    gzip: (paths) => paths.reduce((sum, path) => sum + gzip(path), 0),
    answer,
    close: () => server.close(),
  };
}
