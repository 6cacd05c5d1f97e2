import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { glossary } from '../scripts/locale/glossary.js';
import { TARGETS, xliffUrl } from '../scripts/locale/xliff.js';

const NAME = 'virtual:words';

/** The page of all words reads them from the sources and `xliff/`, whenever Storybook starts or they change. */
export const words: Plugin = {
  name: 'words',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load(id) {
    if (id !== `\0${NAME}`) return undefined;
    for (const language of TARGETS) this.addWatchFile(fileURLToPath(xliffUrl(language)));
    return `export const parts = ${JSON.stringify(glossary())};`;
  },
};
