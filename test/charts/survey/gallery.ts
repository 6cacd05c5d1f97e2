import { readFileSync } from 'node:fs';
import { model } from '../../../src/charts/survey/model.js';
import { surveyOptions } from '../../../src/charts/survey/options.js';
import type { SurveyModel, SurveyOptions } from '../../../src/charts/survey/blocks.js';
import { parseSurvey } from '../../../src/documents/survey.js';
import type { Language } from '../../../src/documents/text.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import { withLocale } from '../../../src/locale/with-locale.js';

const folder = new URL('../../../demo/documents/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const options = (attributes: Record<string, string> = {}): SurveyOptions =>
  Object.fromEntries(
    Object.entries(surveyOptions).map(([key, reader]) => [
      key,
      reader(attributes[key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)] ?? null),
    ]),
  ) as unknown as SurveyOptions;

/** Every survey of the gallery, with the attributes that it is shown with. */
export const surveys = (
  read('gallery.json') as { id: string; file: string; attributes?: Record<string, string> }[]
)
  .map(({ file, ...entry }) => ({ ...entry, document: read(file) as { type?: unknown } }))
  .filter(({ document }) => document.type === 'survey');

/** The model of a survey of the gallery in a language; a document that is not valid fails the test. */
export async function modelIn(
  { id, document, attributes }: (typeof surveys)[number],
  language: Language,
): Promise<SurveyModel> {
  const parsed = parseSurvey(document);
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.problems)}`);
  const locale = await loadLocale(language, 'survey');
  return withLocale(locale, () => model(parsed.document, options(attributes), locale));
}
