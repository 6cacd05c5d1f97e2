import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { msg } from '@lit/localize';
import { chooseText } from '../../src/locale/choose.js';
import { collator } from '../../src/locale/collate.js';
import { formatList } from '../../src/locale/list.js';
import { fill, plural } from '../../src/locale/message.js';
import { formatNumber } from '../../src/locale/number.js';
import { quote } from '../../src/locale/quote.js';
import { PLURAL_FORMS } from '../../src/locale/tables/plurals.js';
import { withLocale } from '../../src/locale/with-locale.js';
import { LANGUAGES, locales, plainText, samplesOf } from './helpers.js';

const RESPONDENTS = {
  en: '{n} respondent | {n} respondents',
  ru: '{n} респондент | {n} респондента | {n} респондентов | {n} респондента',
  kk: '{n} респондент | {n} респондент',
};

test('Counted nouns read as in the CLDR samples', () => {
  for (const { id, input, text } of samplesOf('plural-cardinal'))
    for (const language of LANGUAGES) {
      const n = input as number;
      const number = formatNumber(n, locales[language], { decimals: Number.isInteger(n) ? 0 : 1 });
      const words = fill(plural(RESPONDENTS[language], n, language), { n: number });
      assert.equal(plainText(words), plainText(text![language]!), `${id} ${language}`);
    }
});

test('Plural forms agree with Intl.PluralRules', () => {
  const order = { en: 'one other', ru: 'one few many other', kk: 'one other' };
  for (const language of LANGUAGES) {
    const categories = order[language].split(' ');
    const rules = new Intl.PluralRules(language);
    assert.equal(categories.length, PLURAL_FORMS[language]);
    for (let n = -30; n <= 1200; n += 0.5)
      assert.equal(plural(categories.join(' | '), n, language), rules.select(n), `${language} ${n}`);
  }
});

test('Too few forms give the last one, and unknown places stay', () => {
  assert.equal(plural('one | many', 5, 'ru'), 'many');
  assert.equal(
    fill('Asked in {month}. Then {rest}.', { month: 'июн.', rest: 'no' }),
    'Asked in июн. Then no.',
  );
  assert.equal(fill('{a} {b} {constructor}', { a: '{b}', b: 2 }), '{b} 2 {constructor}');
});

test('Lists read as in the CLDR samples, Kazakh ones with their conjunction', () => {
  for (const { id, input, options, expected } of samplesOf('list')) {
    if (options.type !== 'conjunction') continue;
    for (const language of LANGUAGES) {
      const natural = id === 'list-and-3' && language === 'kk';
      const want = natural ? 'баспасөз, радио және телевизия' : expected[language];
      assert.equal(formatList((input as Record<string, string[]>)[language]!, locales[language]), want, id);
    }
  }
  assert.equal(formatList([], locales.en), '');
});

test('Sorting gives the orders of the samples', () => {
  for (const { id, input, expected } of samplesOf('sort'))
    for (const language of LANGUAGES)
      if (expected[language])
        assert.deepEqual(
          [...(input as string[])].sort(collator(language)),
          expected[language],
          `${id} ${language}`,
        );
});

test('Sorting agrees with ICU on random words', () => {
  let seed = 7;
  const random = (n: number) => ((seed = (seed * 1103515245 + 12345) % 2147483648) >> 9) % n;
  const cldr = JSON.parse(readFileSync(new URL('../../scripts/locale/cldr.json', import.meta.url), 'utf8'));
  for (const language of LANGUAGES) {
    const other = language === 'kk' ? '' : 'ӘәҒғҚқҢңӨөҮүҰұҺһІі';
    const letters = [...cldr.locales[language].collation.pairs, ...other, ...'AaZz 19-,.!?%('];
    const word = () => Array.from({ length: 1 + random(4) }, () => letters[random(letters.length)]).join('');
    const ours = collator(language);
    const icu = new Intl.Collator(language);
    for (let i = 0; i < 10000; i++) {
      const [a, b] = [word(), word()];
      assert.equal(Math.sign(ours(a, b)), Math.sign(icu.compare(a, b)), `${language}: ${a} and ${b}`);
    }
  }
});

test('Quotation marks are those of CLDR, with an inner pair', () => {
  for (const { input, expected } of samplesOf('quotes'))
    for (const language of LANGUAGES)
      assert.equal(quote(input as string, locales[language]), expected[language]);
  assert.equal(quote('а', locales.ru, true), '„а“');
  assert.equal(quote('а', locales.kk, true), '“а”');
});

test('A text falls back to the language of the document, Russian, English, any, and says so', () => {
  const { en, kk } = locales;
  assert.deepEqual(chooseText('Да', kk, 'ru'), { text: 'Да', lang: 'ru' });
  assert.deepEqual(chooseText('Yes', en, 'en'), { text: 'Yes' });
  assert.deepEqual(chooseText({ en: 'a', ru: 'b', kk: 'c' }, en, 'kk'), { text: 'a' });
  assert.deepEqual(chooseText({ ru: 'b', kk: 'c' }, en, 'kk'), { text: 'c', lang: 'kk' });
  assert.deepEqual(chooseText({ en: 'a', ru: 'b' }, kk, 'kk'), { text: 'b', lang: 'ru' });
  assert.deepEqual(chooseText({ kk: 'c' }, en, 'ru'), { text: 'c', lang: 'kk' });
  assert.deepEqual(chooseText({}, en, 'ru'), { text: '' });
});

test('Words come in the language of the innermost withLocale, and in English outside', () => {
  const word = () => msg('Loading…', { id: 'loading' });
  const ru = { ...locales.ru, messages: { loading: 'Загрузка…' } };
  const kk = { ...locales.kk, messages: { loading: 'Жүктелуде…' } };
  assert.equal(word(), 'Loading…');
  withLocale(ru, () => {
    assert.equal(withLocale(kk, word), 'Жүктелуде…');
    assert.throws(() =>
      withLocale(kk, () => {
        throw new Error('x');
      }),
    );
    assert.equal(word(), 'Загрузка…');
    assert.equal(withLocale(locales.en, word), 'Loading…');
    assert.equal(msg('New', { id: 'not-translated' }), 'New');
  });
  assert.equal(word(), 'Loading…');
});
