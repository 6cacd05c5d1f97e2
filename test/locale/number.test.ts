import test from 'node:test';
import assert from 'node:assert/strict';
import { formatFigure, formatNumber, percentOf, roundHalfAway } from '../../src/locale/number.js';
import { LANGUAGES, locales, plainText, samplesOf } from './helpers.js';

/** The oracle gives a range of decimals; ours takes an exact number of them. */
function decimalsOf(value: number, { minimumFractionDigits: min = 0, maximumFractionDigits: max = 0 }) {
  const shown = String(roundHalfAway(value, max)).split('.')[1]?.length ?? 0;
  return Math.max(min, shown);
}

test('Numbers read as in the CLDR samples', () => {
  for (const { id, input, options, expected } of samplesOf('number'))
    for (const language of LANGUAGES) {
      const decimals = decimalsOf(input as number, options);
      const text = formatNumber(input as number, locales[language], { decimals });
      assert.equal(plainText(text), plainText(expected[language]!), `${id} ${language}`);
    }
});

test('Percentages and nets read as in the CLDR samples', () => {
  for (const { id, kind, input, options, expected } of samplesOf('percent', 'net'))
    for (const language of LANGUAGES) {
      const value = (input as number) * 100;
      const number = formatNumber(value, locales[language], {
        decimals: decimalsOf(value, options),
        sign: kind === 'net',
      });
      const text = percentOf(number, locales[language]);
      assert.equal(plainText(text), plainText(expected[language]!), `${id} ${language}`);
      assert.doesNotMatch(text, / /, 'only no-break spaces');
    }
});

test('Halves go away from zero, also when binary fractions hide them', () => {
  assert.equal(roundHalfAway(0.5, 0), 1);
  assert.equal(roundHalfAway(-0.5, 0), -1);
  assert.equal(roundHalfAway(-2.5, 0), -3);
  assert.equal(roundHalfAway((57 / 200) * 100, 0), 29);
  assert.equal(roundHalfAway(1.005, 2), 1.01);
  assert.equal(roundHalfAway(1e-9, 2), 0);
  assert.equal(roundHalfAway(123456789012345, 0), 123456789012345);
  assert.equal(roundHalfAway(1e21, 2), 1e21);
  assert.ok(Object.is(roundHalfAway(-0.2, 0), 0), 'no negative zero');
});

test('A number carries a true minus, a sign only when asked, and never minus zero', () => {
  assert.equal(formatNumber(-12, locales.en), '−12');
  assert.equal(formatNumber(-0.4, locales.en, { sign: true }), '0');
  assert.equal(formatNumber(0.4, locales.en, { sign: true }), '0');
  assert.equal(formatNumber(12, locales.kk, { sign: true }), '+12');
  assert.equal(formatNumber(-1234.56, locales.ru, { decimals: 1 }), '−1\u00a0234,6');
  assert.equal(formatNumber(NaN, locales.en), '–');
});

test('A share above zero never reads as zero', () => {
  assert.equal(formatFigure(0, locales.en), '0');
  assert.equal(formatFigure(0.49, locales.en), '<1');
  assert.equal(formatFigure(0.5, locales.en), '1');
  assert.equal(formatFigure(0.04, locales.ru, 1), '<0,1');
  assert.equal(formatFigure(0.04, locales.en, 1), '<0.1');
  assert.equal(formatFigure(0.05, locales.kk, 1), '0,1');
  assert.equal(formatFigure(99.6, locales.en), '100');
});

test('The percent sign stands as the language writes it', () => {
  assert.equal(percentOf('47', locales.en), '47%');
  assert.equal(percentOf('47', locales.kk), '47%');
  assert.equal(percentOf('47', locales.ru), '47\u00a0%');
});
