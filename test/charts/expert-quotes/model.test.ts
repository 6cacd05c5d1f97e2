import assert from 'node:assert/strict';
import test from 'node:test';
import { inMarks } from '../../../src/charts/expert-quotes/model/quotation-marks.js';
import { LANGUAGES } from '../../../src/documents/text.js';
import { quote } from '../../../src/locale/quote.js';
import { documentOf, locales, modelOf, saidIn, textsOf, withQuotes } from './quotes-support.js';

test('the words stand in the marks of their own language, whatever the reader’s', () => {
  const document = withQuotes({ text: { en: 'Words.', ru: 'Слова.' } }, { text: 'Слова.' });
  assert.deepEqual(textsOf(modelOf(document, 'en')), ['“Words.”', '«Слова.»']);
  assert.deepEqual(textsOf(modelOf(document, 'ru')), ['«Слова.»', '«Слова.»']);
});

test('the marks for words in another language are those of its own table', () => {
  for (const reader of LANGUAGES)
    for (const lang of LANGUAGES)
      assert.equal(inMarks({ text: 'x', lang }, locales[reader]), quote('x', locales[lang]));
});

test('marks that the author put around the words are not doubled, those inside stay', () => {
  const texts = ['«Слова.»', '"Слова."', '«Закон» и «суд»', 'Закон «О связи»'];
  assert.deepEqual(textsOf(modelOf(withQuotes(...texts.map((text) => ({ text }))), 'ru')), [
    '«Слова.»',
    '«Слова.»',
    '««Закон» и «суд»»',
    '«Закон «О связи»»',
  ]);
});

test('a paraphrase has no quotation marks and says what it is', () => {
  const model = modelOf(withQuotes({ kind: 'paraphrase', text: 'Суть слов.' }), 'ru');
  assert.deepEqual(textsOf(model), ['Суть слов.']);
  assert.equal(saidIn(model)[0]!.verbatim, false);
});

test('a quote in another language than it was said in names that language and holds the original', () => {
  const document = withQuotes({ text: { en: 'Words.', kk: 'Сөздер.' }, original: 'kk' });
  const [english] = saidIn(modelOf(document, 'en'));
  assert.equal(english!.origin, 'Translated from Kazakh');
  assert.deepEqual(english!.original, { text: '«Сөздер.»', lang: 'kk' });
  const [kazakh] = saidIn(modelOf(document, 'kk'));
  assert.equal(kazakh!.origin, '');
  assert.equal(kazakh!.original, undefined);
});

test('published words whose language is not stated are quoted in that language alone, and translated without marks', () => {
  const document = withQuotes({ text: { en: 'Words.', ru: 'Слова.' }, published: 'en' });
  const [english] = saidIn(modelOf(document, 'en'));
  assert.deepEqual([english!.head, english!.verbatim, english!.origin], ['“Words.”', true, '']);
  const [russian] = saidIn(modelOf(document, 'ru'));
  assert.deepEqual([russian!.head, russian!.verbatim], ['Слова.', false]);
  assert.equal(russian!.origin, 'Перевод опубликованного английского текста');
  assert.deepEqual(russian!.original, { text: '“Words.”', lang: 'en' });
  assert.equal(russian!.originOfOriginal, 'Опубликованный текст');
});

test('a translation names the language it is from, whichever of ours', () => {
  const origins = LANGUAGES.map(
    (original) =>
      saidIn(modelOf(withQuotes({ text: 'x', original }), original === 'kk' ? 'en' : 'kk'))[0]!.origin,
  );
  assert.equal(new Set(origins).size, LANGUAGES.length);
});

test('no quote of the demo about Kazakhstan stands in quotation marks where it may be translated back', () => {
  for (const language of LANGUAGES)
    for (const { id, head, verbatim } of saidIn(modelOf(documentOf('kz-2023'), language)))
      if (language !== 'en' && id !== 'quote-q-baur') {
        assert.equal(verbatim, false);
        assert.doesNotMatch(head, /^[«“]/);
      }
});

test('a translation whose original is not given still says that it is one', () => {
  const [said] = saidIn(modelOf(withQuotes({ text: 'Слова.', original: 'en' }), 'ru'));
  assert.equal(said!.origin, 'Перевод с\u00a0английского');
  assert.equal(said!.original, undefined);
});

test('words shown in the language they were said in are no translation, also when it is not the reader’s', () => {
  const [said] = saidIn(modelOf(withQuotes({ text: 'Слова.', original: 'ru' }), 'kk'));
  assert.equal(said!.lang, 'ru');
  assert.equal(said!.origin, '');
});

test('nothing is said of translation where the original language is not stated', () => {
  const [said] = saidIn(modelOf(withQuotes({ text: { en: 'a', ru: 'б' } }), 'en'));
  assert.equal(said!.origin, '');
});

test('no name is made up: without one, or with an empty one, the role stands alone', () => {
  const model = modelOf(withQuotes({}, { name: ' ' }, { name: 'А. Б.' }), 'ru');
  assert.deepEqual(
    saidIn(model).map(({ label }) => label),
    ['Редактор', 'Редактор', 'Редактор, А. Б.'],
  );
});

test('a speaker without a role is an expert, and no more is claimed', () => {
  assert.equal(saidIn(modelOf(withQuotes({ role: ' ' }), 'ru'))[0]!.label, 'Эксперт');
});

test('quotes stand by topic in the order of the document, those without one first', () => {
  const model = modelOf(withQuotes({ topic: 'Суд' }, { topic: 'Закон' }, {}, { topic: 'Суд' }), 'ru');
  assert.deepEqual(
    model.topics.map(({ title, quotes }) => [title?.text, ...quotes.map(({ id }) => id)]),
    [
      [undefined, 'quote-q3'],
      ['Суд', 'quote-q1', 'quote-q4'],
      ['Закон', 'quote-q2'],
    ],
  );
});

test('one quote can be cited alone; an id that is not there hides nothing', () => {
  const document = documentOf('typical');
  const ids = (quote: string) => saidIn(modelOf(document, 'en', { quote })).map(({ id }) => id);
  assert.deepEqual(ids('suit'), ['quote-suit']);
  assert.deepEqual(ids('suit clear'), ['quote-clear', 'quote-suit']);
  assert.equal(ids('none').length, 5);
});

test('a topic is chosen by its name in any language', () => {
  const document = documentOf('typical');
  for (const topic of ['Pressure', ' давление', 'Қысым'])
    assert.equal(saidIn(modelOf(document, 'en', { topic })).length, 2, topic);
});

test('the summary tells how many, about what and who speaks', () => {
  const summary = modelOf(documentOf('typical'), 'en').summary;
  assert.match(summary, /^5\u00a0quotes\. Topics: Access to information and Pressure\. Who speaks: Editor/);
  assert.equal(modelOf(documentOf('empty'), 'en').summary, '0\u00a0quotes.');
});

test('a document without quotes says so', () => {
  assert.deepEqual(modelOf(documentOf('empty'), 'en').notes, [{ text: 'No data' }]);
});

test('the table holds every whole quote, its speaker and its original', () => {
  for (const language of LANGUAGES) {
    const model = modelOf(documentOf('typical'), language);
    const [table] = model.tables;
    const cells = table!.rows.map(({ cells }) => cells.join('\n'));
    saidIn(model).forEach(({ head, rest, original, role, name }, i) => {
      assert.ok(cells[i]!.includes(head + rest));
      assert.equal(table!.rows[i]!.head.text, role.text);
      for (const more of [original?.text, name?.text]) if (more) assert.ok(cells[i]!.includes(more));
    });
    for (const row of table!.rows) assert.equal(row.cells.length, table!.columns.length);
  }
});

test('hostile and real documents make finite words in every language', () => {
  for (const name of ['hostile', 'longest-words', 'kz-2023', 'typical'])
    for (const language of LANGUAGES) {
      const model = modelOf(documentOf(name), language);
      assert.doesNotMatch(JSON.stringify([model.topics, model.tables, model.summary]), /NaN|\[object/);
      assert.equal(new Set(saidIn(model).map(({ id }) => id)).size, saidIn(model).length);
    }
});
