import { LANGUAGES } from '../documents/text.js';
import type { Language } from '../documents/text.js';
import { loadLocale } from '../locale/load-locale.js';
import { EXIT, UsageError } from './exit.js';
import { check } from './findings.js';
import type { Finding } from './findings.js';

export interface ValidateFlags {
  lang: string;
  json?: boolean;
}

/** `cabar-charts validate`: problems end with status 1, warnings alone do not. */
export async function validate(files: string[], { lang, json }: ValidateFlags): Promise<number> {
  const language = LANGUAGES.find((known) => known === lang);
  if (!language) throw new UsageError(`--lang ${lang}: one of ${LANGUAGES.join(', ')}`);
  const findings = await findingsIn(files, language);
  if (json) console.log(JSON.stringify(findings, null, 2));
  else for (const finding of findings) console.error(lineOf(finding));
  return findings.some(({ warning }) => !warning) ? EXIT.input : EXIT.good;
}

async function findingsIn(files: string[], language: Language): Promise<Finding[]> {
  const locale = await loadLocale(language, 'failure');
  const all: Finding[] = [];
  for (const file of files) all.push(...(await check(file, locale)).findings);
  return all;
}

/** `FILE:LINE:COLUMN: PATH: message`; without line and column where the file itself is at fault. */
export const lineOf = ({ file, line, column, message, warning }: Finding): string =>
  `${[file, ...(line ? [line, column] : [])].join(':')}: ${warning ? 'warning: ' : ''}${message}`;
