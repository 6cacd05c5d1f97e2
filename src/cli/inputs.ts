import { dirname, resolve } from 'node:path';
import { isReference } from '../documents/dossier.js';
import type { DossierDocument } from '../documents/dossier.js';
import type { Language } from '../documents/text.js';
import type { OptionTexts } from '../export/options.js';
import type { Locale } from '../locale/locale.js';
import { check } from './findings.js';
import { lineOf } from './validate.js';

/** A valid document to draw. */
export interface Input {
  /** Where it was read, for messages. */
  file: string;
  document: unknown;
  id: string;
  /** Its own. */
  language: Language;
  /** That a dossier gives it. */
  options: OptionTexts;
}

export interface Inputs {
  inputs: Input[];
  /** A line for each problem of a document that is left out. */
  problems: string[];
}

interface Head {
  type: string;
  id: string;
  language: Language;
}

/** Reads documents; a dossier stands for its charts, those of other files included. @param locale of the problems */
export async function readInputs(files: string[], locale: Locale): Promise<Inputs> {
  const all: Inputs = { inputs: [], problems: [] };
  for (const file of files) {
    const { inputs, problems } = await readFile(file, {}, locale);
    all.inputs.push(...inputs);
    all.problems.push(...problems);
  }
  return all;
}

async function readFile(file: string, options: OptionTexts, locale: Locale): Promise<Inputs> {
  const { document, findings } = await check(file, locale);
  if (document === undefined)
    return { inputs: [], problems: findings.filter(({ warning }) => !warning).map(lineOf) };
  return (document as Head).type === 'dossier'
    ? chartsOf(file, document as DossierDocument, locale)
    : { inputs: [inputOf(file, document as Head, options)], problems: [] };
}

const inputOf = (file: string, document: Head, options: OptionTexts): Input => ({
  file,
  document,
  id: document.id,
  language: document.language,
  options,
});

async function chartsOf(file: string, { sections }: DossierDocument, locale: Locale): Promise<Inputs> {
  const all: Inputs = { inputs: [], problems: [] };
  for (const chart of sections.flatMap(({ charts = [] }) => charts)) {
    if (!isReference(chart)) {
      all.inputs.push(inputOf(file, chart as unknown as Head, {}));
      continue;
    }
    // Of mirrors, the first that is a file.
    const [src = ''] = chart.src
      .trim()
      .split(/\s+/)
      .filter((url) => !/^[a-z]+:/i.test(url));
    if (!src) {
      all.problems.push(`${file}: ${chart.src}: only files are read, not addresses`);
      continue;
    }
    const { inputs, problems } = await readFile(resolve(dirname(file), src), chart.options ?? {}, locale);
    all.inputs.push(...inputs);
    all.problems.push(...problems);
  }
  return all;
}
