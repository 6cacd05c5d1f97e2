import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { templates } from '../src/locale/translations/en.js';
import { nodes } from './syntax.js';
import type { Node } from './syntax.js';

/** English by message id; the place of an id in it is the number of the message. */
const places = new Map(Object.keys(templates).map((id, place) => [id, String(place)]));

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
 * translations an array in the order of the English one. The files belong together, as their hashes say.
 * A message without an id, or one that `npm run localize` has not seen, ends the build with an error.
 */
export const shortMessages = (): Plugin => ({
  name: 'short-messages',
  enforce: 'post',
  resolveId: { order: 'pre', handler: (id) => (/^@lit\/localize(\/|$)/.test(id) ? '\0messages' : null) },
  async load(id) {
    if (id === '\0messages') return RUNTIME;
    if (!/\/src\/locale\/translations\/\w+\.ts$/.test(id)) return null;
    const module = (await import(pathToFileURL(id).href)) as { templates: Record<string, string> };
    const texts = [...places.keys()].map((message) => module.templates[message]);
    return `export const templates = ${JSON.stringify(texts)};`;
  },
  transform(code, id) {
    if (id.includes('node_modules') || !/\.ts($|\?)/.test(id) || !code.includes('msg(')) return null;
    let out = '';
    let done = 0;
    for (const node of nodes(this.parse(code) as unknown as Node)) {
      if (node.type !== 'CallExpression' || (node['callee'] as { name?: string }).name !== 'msg') continue;
      const message = idOf((node['arguments'] as Node[])[1]);
      const place = places.get(message ?? '');
      if (!place)
        this.error(`${id}: the message "${message}" is not in translations/en.ts, run npm run localize`);
      out += `${code.slice(done, node.start)}msg("${place}")`;
      done = node.end;
    }
    return done ? { code: out + code.slice(done), map: null } : null;
  },
});
