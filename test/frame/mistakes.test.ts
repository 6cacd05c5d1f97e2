import assert from 'node:assert/strict';
import test from 'node:test';
import { survey } from '../../src/charts/survey/chart.js';
import { LANGUAGES } from '../../src/documents/text.js';
import { readDocument } from '../../src/frame/document.js';
import { technicalMessage } from '../../src/frame/failure/message.js';
import { ALL, SURVEY, failureOf, only, panelWords } from './mistaken.js';
import { MISTAKES } from './mistakes.js';

/** Said before all lines where a document was read, and before the cause where it could not be. */
const INTRO = {
  en: ['There are mistakes in the chart data. 1 mistake found. / ', 'There is a mistake in the JSON text. '],
  ru: ['В данных диаграммы есть ошибки. Найдена 1 ошибка. / ', 'В тексте JSON есть ошибка. '],
  kk: ['Диаграмма деректерінде қателер бар. 1 қате табылды. / ', 'JSON мәтінінде қате бар. '],
};

for (const language of LANGUAGES)
  for (const { name, make, ...words } of MISTAKES)
    test(`the panel names place, cause and hint in ${language}: ${name}`, async () => {
      const failure = await failureOf(make(SURVEY));
      assert.ok(failure);
      const said = (await panelWords(failure, language)).join(' / ');
      const intro = INTRO[language].find((start) => said.startsWith(start)) ?? '';
      assert.equal(said.slice(intro.length), words[language]);
    });

test('a survey as it is written, with or without a byte order mark, has no mistake', async () => {
  assert.equal(await failureOf(SURVEY), undefined);
  assert.equal(await failureOf(`\ufeff${SURVEY}`), undefined);
});

test('an element of one type names no other type as what it draws', async () => {
  const failure = await failureOf(SURVEY.replace('"survey"', '"trust-matrix"'), only(survey));
  assert.ok(failure);
  assert.deepEqual(await panelWords(failure, 'ru'), [
    'Этот элемент показывает диаграммы другого типа, а не «trust-matrix».',
    'type: ожидалось: "survey", получено: текст "trust-matrix"',
  ]);
  assert.equal((await technicalMessage(failure)).message, 'type: expected "survey", got text "trust-matrix"');
});

test('a field that nobody knows is told on the console with the name that is near', async (t) => {
  const warned = new Promise<string>((done) => t.mock.method(console, 'warn', done));
  const data = { ...(JSON.parse(SURVEY) as object), sorces: [], colour: 'red' };
  const outcome = await readDocument({ data }, ALL, new AbortController().signal);
  assert.ok(outcome && 'loaded' in outcome);
  assert.equal(await warned, 'cabar-charts: unknown fields are ignored: sorces (is sources meant?), colour');
});
