import assert from 'node:assert/strict';
import test from 'node:test';
import { LANGUAGES } from '../../../src/documents/text.js';
import { modelIn, surveys } from './gallery.js';
import { spacedMeasure, tableMeasure } from '../../../src/text/measure.js';
import { checkDrawing, place, textsOf } from './layout-helpers.js';

test('the gallery has surveys of every kind', () => {
  assert.ok(surveys.length >= 28, `${surveys.length} surveys`);
});

for (const survey of surveys) {
  for (const language of LANGUAGES) {
    test(`${survey.id} in ${language} stands inside its width and no words overlap`, async () => {
      const words = await modelIn(survey, language);
      for (const width of [240, 288, 320, 640, 720, 1200])
        checkDrawing(place(words, width), `${survey.id} ${width}`);
      for (const target of place(words, 320).targets)
        assert.ok(words.data.get(target.id)?.label, `${target.id} has words`);
      assert.ok(words.blocks.length > 0);
    });
  }
}

test('no arrow over a column stands on a line of its own where its word leaves room for it', async () => {
  let arrows = 0;
  for (const survey of surveys)
    for (const language of LANGUAGES) {
      const model = await modelIn(survey, language);
      for (const width of [640, 720, 1200])
        for (const { text } of textsOf(place(model, width))) {
          assert.doesNotMatch(text, /^[←→]$/, `${survey.id} ${language} ${width}`);
          arrows += /[←→]/.test(text) ? 1 : 0;
        }
    }
  assert.ok(arrows > 0);
});

test('letters and words spaced out as WCAG 1.4.12 lets readers do cut no words', async () => {
  const spaced = spacedMeasure(tableMeasure, 0.12, 0.16);
  for (const survey of surveys) {
    for (const language of LANGUAGES) {
      const model = await modelIn(survey, language);
      for (const width of [320, 640, 1200])
        checkDrawing(place(model, width, spaced), `${survey.id} ${language} ${width}`, spaced);
    }
  }
});
