import { fileURLToPath } from 'node:url';

/** Run from TypeScript, as tests and contributors do. */
export const IN_SOURCE = import.meta.url.endsWith('.ts');

/** The path of a file of the package, as seen from this folder in the source, and from the same in what is published. */
export const beside = (source: string, published: string): string =>
  fileURLToPath(new URL(IN_SOURCE ? source : published, import.meta.url));
