import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { model } from '../../../src/charts/survey/model.js';
import { surveyOptions } from '../../../src/charts/survey/options.js';
import type { SurveyOptions } from '../../../src/charts/survey/blocks.js';
import { parseSurvey } from '../../../src/documents/survey.js';
import { LANGUAGES } from '../../../src/documents/text.js';
import { words as surveyWords } from '../../../src/charts/survey/words.js';
import { loadLocale } from '../../../src/locale/locale.js';
import { withLocale } from '../../../src/locale/with-locale.js';
import { checkDrawing, place } from './layout-helpers.js';

const folder = new URL('../../../demo/documents/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const gallery = read('gallery.json') as { id: string; file: string; attributes?: Record<string, string> }[];

const options = (attributes: Record<string, string> = {}): SurveyOptions =>
  Object.fromEntries(
    Object.entries(surveyOptions).map(([key, reader]) => [
      key,
      reader(attributes[key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)] ?? null),
    ]),
  ) as unknown as SurveyOptions;

for (const { id, file, attributes } of gallery) {
  const parsed = parseSurvey(read(file));
  if (!parsed.ok) continue;
  for (const language of LANGUAGES) {
    test(`${id} in ${language} stands inside its width and no words overlap`, async () => {
      const locale = await loadLocale(language, surveyWords);
      const words = withLocale(locale, () => model(parsed.document, options(attributes), locale));
      for (const width of [240, 288, 320, 640, 720, 1200])
        checkDrawing(place(words, width), `${id} ${width}`);
      for (const target of place(words, 320).targets)
        assert.ok(words.data.get(target.id)?.label, `${target.id} has words`);
      assert.ok(words.blocks.length > 0);
    });
  }
}
