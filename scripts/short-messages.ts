import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { readSources } from './locale/check.js';
import { partsOf } from './locale/parts.js';
import { nodes } from './syntax.js';
import type { Node } from './syntax.js';

/** Number of each message. */
const places = new Map(
  [...new Set([...partsOf(readSources()).values()].flat().map(([id]) => id))].map(
    (id, place) => [id, String(place)] as const,
  ),
);

/** Instead of the whole runtime of lit-localize, of which only these two are used. */
const RUNTIME =
  'export let msg; export const _installMsgImplementation = (translate) => { msg = translate; };';

/** `{ id: 'it' }` → `it`. */
const idOf = (options: Node | undefined): string | undefined =>
  (options?.['properties'] as { key: { name: string }; value: { value: string } }[] | undefined)?.find(
    ({ key }) => key.name === 'id',
  )?.value.value;

/**
 * Takes the English out of the code: `msg('Loading…', { id: 'loading' })` becomes `msg("7")`, and each module of
 * translations has the texts by number. The files belong together, as their hashes say.
 * A message without an id, or one that `npm run localize` has not seen, ends the build with an error.
 */
export const shortMessages = (): Plugin => ({
  name: 'short-messages',
  enforce: 'post',
  resolveId: { order: 'pre', handler: (id) => (/^@lit\/localize(\/|$)/.test(id) ? '\0messages' : null) },
  async load(id) {
    if (id === '\0messages') return RUNTIME;
    if (!/\/src\/locale\/translations\/[\w-]+\/\w+\.ts$/.test(id)) return null;
    const { templates } = (await import(pathToFileURL(id).href)) as { templates: Record<string, string> };
    const texts = Object.entries(templates).map(([message, text]) => [places.get(message), text] as const);
    return `export const templates = ${JSON.stringify(Object.fromEntries(texts))};`;
  },
  transform(code, id) {
    if (id.includes('node_modules') || !/\.ts($|\?)/.test(id) || !code.includes('msg(')) return null;
    let out = '';
    let done = 0;
    for (const node of nodes(this.parse(code) as unknown as Node)) {
      if (node.type !== 'CallExpression' || (node['callee'] as { name?: string }).name !== 'msg') continue;
      const message = idOf((node['arguments'] as Node[])[1]);
      const place = places.get(message ?? '');
      if (!place) this.error(`${id}: the message "${message}" is not known, run npm run localize`);
      out += `${code.slice(done, node.start)}msg("${place}")`;
      done = node.end;
    }
    return done ? { code: out + code.slice(done), map: null } : null;
  },
});
