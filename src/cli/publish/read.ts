import { dirname, resolve } from 'node:path';
import { isReference } from '../../documents/dossier.js';
import type { DossierChart, DossierDocument } from '../../documents/dossier.js';
import { LANGUAGES } from '../../documents/text.js';
import type { Language, Text } from '../../documents/text.js';
import { versionOf } from '../../export/version.js';
import type { Locale } from '../../locale/locale.js';
import { check } from '../findings.js';
import { lineOf } from '../validate.js';
import type { Publication } from './site.js';

export interface Read {
  publication: Publication;
  parts: Record<string, unknown>;
}

export interface ReadAll {
  read: Read[];
  /** A line for each problem of what is left out. */
  problems: string[];
}

interface Head {
  type: string;
  id: string;
  language: Language;
  title: Text;
}

/** Folders of the publication itself, which no document may be named after. */
const TAKEN = new Set(['lib', 'v']);

/** Reads documents to publish. What is broken is named and left out. @param locale of the problems */
export async function readAll(files: readonly string[], locale: Locale): Promise<ReadAll> {
  const all: ReadAll = { read: [], problems: [] };
  const byId = new Map<string, string>();
  for (const file of files) {
    const { document, findings } = await check(file, locale);
    const problems = findings.filter(({ warning }) => !warning).map(lineOf);
    all.problems.push(...problems);
    if (document === undefined) continue;
    const { id } = document as Head;
    const before = byId.get(id);
    if (before !== undefined || TAKEN.has(id)) {
      all.problems.push(`${file}: id: ${id} is taken${before === undefined ? '' : ` by ${before}`}`);
      continue;
    }
    byId.set(id, file);
    const read = await withParts(file, document as Head, locale);
    all.problems.push(...read.problems);
    all.read.push(read);
  }
  return all;
}

async function withParts(
  file: string,
  document: Head,
  locale: Locale,
): Promise<Read & { problems: string[] }> {
  const found: { parts: Record<string, unknown>; problems: string[] } = { parts: {}, problems: [] };
  const published =
    document.type === 'dossier'
      ? await gathered(file, document as unknown as DossierDocument, locale, found)
      : document;
  return { publication: publicationOf(published as Head), ...found };
}

const publicationOf = (document: Head): Publication => ({
  id: document.id,
  type: document.type,
  version: versionOf(document),
  document,
  languages: languagesOf(document),
});

/** Those in which the document has a title; of a plain string, the document's own. */
const languagesOf = ({ title, language }: Head): Language[] =>
  typeof title === 'string' ? [language] : LANGUAGES.filter((each) => title[each]);

/** A dossier whose charts in other files are copied beside it, under the names of their versions. */
async function gathered(
  file: string,
  dossier: DossierDocument,
  locale: Locale,
  found: { parts: Record<string, unknown>; problems: string[] },
): Promise<DossierDocument> {
  const copied = async (chart: DossierChart): Promise<DossierChart> => {
    if (!isReference(chart)) return chart;
    const [path] = chart.src
      .trim()
      .split(/\s+/)
      .filter((url) => !/^[a-z]+:/i.test(url));
    if (path === undefined) return chart;
    const { document, findings } = await check(resolve(dirname(file), path), locale);
    found.problems.push(...findings.filter(({ warning }) => !warning).map(lineOf));
    if (document === undefined) return chart;
    const src = `charts/${versionOf(document)}.json`;
    found.parts[src] = document;
    return { ...chart, src };
  };
  const sections = await Promise.all(
    dossier.sections.map(async (section) =>
      section.charts ? { ...section, charts: await Promise.all(section.charts.map(copied)) } : section,
    ),
  );
  return { ...dossier, sections };
}
