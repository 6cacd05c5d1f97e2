/** Data and finished drawings into `data/`, and one minified bundle for each contestant and work into `data/built/`. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { makeData } from './data.mjs';
import { drawing } from './drawings.mjs';
import { baseOf } from './options.mjs';

const bench = dirname(fileURLToPath(import.meta.url));
const folder = join(bench, 'data');

/** The data of works that draw what other works do, or what this library alone is asked for. */
const DATA = { phone: ['W1'], use: ['rows', 'cells', 'W1'] };
const OURS = ['rows', 'cells'];

/** A contestant draws a work when it has a module for it, or one for all. */
const source = (name, work) =>
  [`${baseOf(work)}.js`, 'all.js'].map((file) => join(bench, 'contestants', name, file)).find(existsSync);

/**
 * @param {{ works: string[], only: string[] }} options
 * @returns {Promise<Record<string, string[]>>} for each set of data the names of the contestants that have a form for it
 */
export async function bundle({ works, only }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const drawn = {};
  for (const work of new Set(works.flatMap((name) => DATA[name] ?? [name]))) {
    for (const variant of ['a', 'b']) {
      const data = makeData(work, variant);
      writeFileSync(join(folder, `${work}.${variant}.json`), JSON.stringify(data));
      if (!OURS.includes(work)) writeFileSync(join(folder, `${work}.${variant}.svg`), drawing(work, data));
    }
    drawn[work] = (OURS.includes(work) ? ['cabar'] : only).filter((name) => source(name, work));
    await Promise.all(
      drawn[work].map((name) =>
        build({
          entryPoints: { main: source(name, work) },
          outdir: join(folder, 'built', name, work),
          bundle: true,
          minify: true,
          format: 'esm',
          target: 'es2022',
          legalComments: 'none',
          define: { 'process.env.NODE_ENV': '"production"' },
          // The library is fetched as a page would fetch it, never bundled again.
          external: ['/cdn/*'],
          alias: { 'finished-drawing': join(folder, `${work}.a.svg`) },
          loader: { '.svg': 'text' },
          logLevel: 'error',
        }),
      ),
    );
  }
  return drawn;
}
