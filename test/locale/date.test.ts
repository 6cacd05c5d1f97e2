import test from 'node:test';
import assert from 'node:assert/strict';
import { formatDate, formatMonth } from '../../src/locale/date.js';
import { inDate, sinceDate, untilDate } from '../../src/locale/date-phrase.js';
import { edtf, LANGUAGES, locales, LOOSE_UNIT, plainText, samplesOf } from './helpers.js';
import type { Sample } from './helpers.js';

type Language = (typeof LANGUAGES)[number];

/** What the oracle expects of us: English day first, short Russian labels without «г.», Kazakh days with whole months. */
function wanted({ input, options, expected, alternatives }: Sample, language: Language): string {
  const short = options.skeleton === 'yMMMd' || options.skeleton === 'yMMM';
  if (language === 'en') return alternatives?.['en-GB'] ?? dayFirst(expected.en!);
  if (language === 'ru') return short ? alternatives!['ru without г.']! : expected.ru!;
  if (options.skeleton !== 'yMMMd') return expected.kk!;
  const names = locales.kk.dates.months.MMMM.split(' ');
  const abbreviated = locales.kk.dates.months.MMM.split(' ');
  assert.match(input as string, /-\d\d-/);
  return abbreviated.reduce((text, each, i) => text.replaceAll(each, names[i]!), expected.kk as string);
}

const dayFirst = (text: string) => text.replace(/(\w+) (\d+), (\d{4})/g, '$2 $1 $3');

test('Dates and intervals read as in the CLDR samples', () => {
  for (const sample of samplesOf('date', 'interval')) {
    if (/axis/.test(sample.input as string)) continue;
    const style = /MMMM/.test(sample.options.skeleton as string) ? 'long' : 'short';
    for (const language of LANGUAGES) {
      const text = formatDate(edtf(sample.input as string), locales[language], style);
      assert.equal(plainText(text), plainText(wanted(sample, language)), `${sample.id} ${language}`);
      assert.doesNotMatch(text, LOOSE_UNIT);
    }
  }
});

test('Months alone read as in the CLDR samples', () => {
  for (const { options, expected } of samplesOf('date').filter(({ input }) => /axis/.test(input as string)))
    for (const language of LANGUAGES)
      assert.equal(
        formatMonth(4, locales[language], options.skeleton === 'MMM' ? 'short' : 'long'),
        expected[language],
      );
});

test('Seasons, doubts, open ends and phrases read as in the samples', () => {
  const phrases: [RegExp, (text: string, language: Language) => string][] = [
    [/^phrase-since/, (text, language) => sinceDate(edtf(text), locales[language])],
    [/^phrase-(in|on)/, (text, language) => inDate(edtf(text), locales[language])],
    [/open-start/, (text, language) => untilDate(edtf(text), locales[language])],
    [/./, (text, language) => formatDate(edtf(text), locales[language], 'long')],
  ];
  for (const { id, input, expected } of samplesOf('edtf'))
    for (const language of LANGUAGES) {
      const text = phrases.find(([match]) => match.test(id))![1](input as string, language);
      assert.equal(plainText(text), plainText(dayFirst(expected[language]!)), `${id} ${language}`);
      assert.doesNotMatch(text, LOOSE_UNIT);
    }
});

test('Labels keep the forms of the design', () => {
  const { en, ru, kk } = locales;
  const text = (date: string, locale: typeof en) => plainText(formatDate(edtf(date), locale));
  assert.equal(text('2024-09-18', en), '18 Sep 2024');
  assert.equal(text('2024-09-18', ru), '18 сент. 2024');
  assert.equal(text('2026-04-12/2026-04-30', kk), '2026 ж. 12–30 сәуір');
  assert.equal(text('2023-04', en), 'Apr 2023');
  assert.equal(text('2023-04', ru), 'апр. 2023');
  assert.equal(text('2023-04', kk), '2023 ж. сәу.');
  assert.equal(text('2023-21', ru), 'весна 2023');
});

test('An interval says each doubt where it belongs and one day only once', () => {
  const text = (date: string) => plainText(formatDate(edtf(date), locales.en, 'long'));
  assert.equal(text('2023-04-12/2023-04-12'), '12 April 2023');
  assert.equal(text('2023~/2024~'), '2023 – 2024 (approximately)');
  assert.equal(text('2023-04?/2023-06'), 'April 2023 (uncertain) – June 2023');
  assert.equal(text('2023/2024-06'), '2023 – June 2024');
  assert.equal(text('2023-21/2023-23'), 'spring 2023 – autumn 2023');
  assert.equal(text('2023/..'), '2023 – now');
});

test('Phrases have every case of every precision', () => {
  const { ru, kk } = locales;
  assert.equal(plainText(inDate(edtf('2024-06'), ru)), 'в июне 2024 года');
  assert.equal(plainText(inDate(edtf('2024-21'), ru)), 'весной 2024 года');
  assert.equal(plainText(sinceDate(edtf('2024-21'), ru)), 'с весны 2024 года');
  assert.equal(plainText(untilDate(edtf('2023/2024-06-19'), ru)), 'до 19 июня 2024 года');
  assert.equal(plainText(untilDate(edtf('2024-06-19'), kk)), '2024 жылғы 19 маусымға дейін');
  assert.equal(plainText(inDate(edtf('2024-24'), kk)), '2024 жылғы қыста');
  assert.equal(plainText(sinceDate(edtf('2024-21'), kk)), '2024 жылғы көктемнен бастап');
  assert.equal(plainText(untilDate(edtf('2023/2024-22'), kk)), '2024 жылғы жазға дейін');
  assert.equal(plainText(sinceDate(edtf('2023~'), kk)), '2023 жылдан бастап (шамамен)');
});
