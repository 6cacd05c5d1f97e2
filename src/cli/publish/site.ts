import type { Language } from '../../documents/text.js';

/** What all files of a publication need to know of it. */
export interface Site {
  /** Its address, with a slash at the end. */
  base: string;
  /** Other addresses of the same folder, each with a slash at the end. */
  mirrors: readonly string[];
  library: Library;
}

/** The files for a script tag, as their manifest lists them. */
export interface Library {
  version: string;
  core: readonly string[];
  /** For a type of document, and for a type and a language (`survey kk`). */
  parts: Readonly<Record<string, readonly string[]>>;
}

/** A document in the languages in which it is published. */
export interface Publication {
  id: string;
  type: string;
  version: string;
  document: unknown;
  languages: readonly Language[];
}

/** A file of the publication, by its path in the folder. */
export interface SiteFile {
  path: string;
  content: string | Uint8Array;
  /** Never written again: another content would be another address. */
  fixed: boolean;
}

export const libraryFolder = ({ library }: Site): string => `lib/${library.version}/`;

/** Where a document stands: `ID/`, or `v/HASH/` for the version that never changes. */
export const folderOf = ({ id, version }: Publication, fixed: boolean): string =>
  fixed ? `v/${version}/` : `${id}/`;

export const pagePath = (publication: Publication, language: Language, fixed = false): string =>
  `${folderOf(publication, fixed)}${language}/`;

/** The addresses of a file, the publication's own first, then its mirrors. */
export const addressesOf = ({ base, mirrors }: Site, path: string): string[] =>
  [base, ...mirrors].map((root) => root + path);
