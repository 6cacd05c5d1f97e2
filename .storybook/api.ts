import { spawnSync } from 'node:child_process';
import type { Plugin } from 'vite';
import { readManifest } from '../scripts/manifest.js';

const NAME = 'virtual:api';

/** In a process of its own: Vite bundles this file, and then its modules no longer find the words of the fields. */
const WRITE = `import('./scripts/schema.ts').then(({ jsonSchemas }) => process.stdout.write(JSON.stringify(jsonSchemas())))`;

/** `schema/TYPE.schema.json`, beside the pages. */
function schemas(): Map<string, string> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', WRITE], {
    encoding: 'utf8',
  });
  if (status) throw new Error(stderr);
  return new Map(
    Object.entries(JSON.parse(stdout) as Record<string, object>).map(([type, schema]) => [
      `schema/${type}.schema.json`,
      JSON.stringify(schema, null, 2),
    ]),
  );
}

/** Pages of elements read what an element offers from the sources, whenever Storybook starts; the schemas stand beside. */
export const api: Plugin = {
  name: 'api',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load: (id) =>
    id === `\0${NAME}` ? `export const elements = ${JSON.stringify(readManifest())};` : undefined,
  generateBundle() {
    for (const [fileName, source] of schemas()) this.emitFile({ type: 'asset', fileName, source });
  },
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const schema = request.url?.startsWith('/schema/') && schemas().get(request.url.slice(1));
      if (!schema) return next();
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(schema);
    });
  },
};
