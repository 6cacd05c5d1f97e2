import type { Plugin } from 'vite';

const RUNTIME = 'rolldown/runtime.js';

/**
 * A chunk of several modules hands each out as an object of getters, made by a function that the bundler puts in a
 * file of its own. Written out as an object, it saves every page that file, and the wait for it.
 */
export const inlineNamespaces = (): Plugin => ({
  name: 'inline-namespaces',
  renderChunk(code) {
    if (!code.includes('__exportAll(')) return null;
    const plain = code
      .replace(/import \{ \w+ as __exportAll \} from "[^"]+";\n/, '')
      .replace(
        /__exportAll\(\{([^}]*)\}\)/g,
        (_, names: string) =>
          `({${names.replace(/([\w$]+): \(\) => ([\w$]+)/g, 'get $1() { return $2; }')}})`,
      );
    if (plain.includes('__exportAll')) this.error('a namespace is written in another way than expected');
    return { code: plain, map: null };
  },
  generateBundle(_, bundle) {
    for (const [file, chunk] of Object.entries(bundle))
      if (chunk.type === 'chunk' && chunk.moduleIds.every((id) => id.endsWith(RUNTIME)) && !chunk.isEntry)
        delete bundle[file];
  },
});
