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
 * @param {{ width: number }} options
 * @returns {Promise<{ origin: string, address(name: string, work: string): string, fetched(): string[], forget(): void,
 *   gzip(paths: string[]): number, close(): void }>}
 */
export async function serve({ width }) {
  const files = new Map([
    ['/page.js', readFileSync(join(bench, 'page.js'))],
    ...read(join(bench, 'data'), '/data/'),
    ...read(join(bench, '..', 'dist', 'cdn'), '/cdn/'),
  ]);
  const sizes = new Map();
  let asked = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const body = files.get(pathname);
    if (pathname === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page(searchParams.get('contestant'), searchParams.get('work'), width));
    } else if (body) {
      asked.push(pathname);
      response.setHeader('Content-Type', TYPES[extname(pathname)]);
      response.end(body);
    } else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const gzip = (path) => {
    if (!sizes.has(path)) sizes.set(path, gzipSync(files.get(path), { level: 9 }).length);
    return sizes.get(path);
  };
  return {
    origin,
    address: (name, work) => `${origin}/?contestant=${name}&work=${work}`,
    // Code and styles only: data are the same for all, and the bench's own script is nobody's.
    fetched: () => [...new Set(asked)].filter((path) => /\.(js|css)$/.test(path) && path !== '/page.js'),
    forget: () => {
      asked = [];
    },
    gzip: (paths) => paths.reduce((sum, path) => sum + gzip(path), 0),
    close: () => server.close(),
  };
}
