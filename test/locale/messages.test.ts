import test from 'node:test';
import assert from 'node:assert/strict';
import { findProblems, messagesIn, readMessages } from '../../scripts/locale/check.js';
import { typography } from '../../scripts/locale/typography.js';
import { escapeXml, readGlossary, TARGETS } from '../../scripts/locale/xliff.js';
import type { Messages } from '../../scripts/locale/check.js';

/** One message in all its places, and what the check says of it. */
function problems(english: string, ru: string, kk: string, change: (messages: Messages) => void = () => {}) {
  const messages: Messages = {
    code: { it: english },
    units: {
      ru: [{ id: 'it', source: english, target: ru }],
      kk: [{ id: 'it', source: english, target: kk }],
    },
    built: { en: { it: escapeXml(english) }, ru: { it: escapeXml(ru) }, kk: { it: escapeXml(kk) } },
    glossary: {},
  };
  change(messages);
  return findProblems(messages).join('; ');
}

test('Every message of the code is translated, built and well formed', async () => {
  assert.deepEqual(findProblems(await readMessages()), []);
});

test('A sound message passes the check', () => {
  assert.equal(problems('Question {n}', 'Вопрос {n}', '{n}-сұрақ'), '');
  assert.equal(
    problems(
      '{n} person | {n} people',
      '{n}\u00a0человек | {n}\u00a0человека | {n}\u00a0человек | {n}\u00a0человека',
      '{n}\u00a0адам | {n}\u00a0адам',
    ),
    '',
  );
});

test('A planted mistake is found', () => {
  assert.match(problems('Table', '', 'Кесте'), /ru it: no translation/);
  assert.match(problems('Chart: {title}', 'Диаграмма', 'Диаграмма: {title}'), /ru it: other placeholders/);
  assert.match(problems('{n} a | {n} b', '{n} | {n}', '{n} | {n}'), /ru it: 2 plural forms, expected 4/);
  assert.match(problems('Table', 'Таблица | Таблицы', 'Кесте'), /ru it: 2 plural forms, expected 1/);
  assert.match(problems('Table', 'Tаблица', 'Кесте'), /ru it: a word mixes/);
  assert.match(problems('Question {n}', 'Вопрос {n}', '{n}сұрақ'), /kk it: a suffix/);
  assert.match(problems('Question {n}', 'Вопрос {n}', '{n}-шы сұрақ'), /kk it: a suffix/);
  assert.match(problems('By region', 'В регионе', 'Өңір'), /ru it: a no-break space/);
});

test('A string of the code without translation, or changed since, is found', () => {
  const of = (change: (messages: Messages) => void) => problems('Table', 'Таблица', 'Кесте', change);
  assert.match(
    of(({ code }) => (code.planted = 'Planted')),
    /ru planted: not extracted.*kk planted: not in/,
  );
  assert.match(
    of(({ code }) => (code.it = 'Tables')),
    /ru it: the English has changed/,
  );
  assert.match(
    of(({ built }) => (built.kk.it = 'Бұрынғы')),
    /kk it: not built/,
  );
  assert.match(
    of(({ built }) => (built.en.it = 'Tables')),
    /en it: not that of the code/,
  );
  assert.match(
    of(({ built }) => (built.en.gone = 'Gone')),
    /en gone: not that of the code/,
  );
  assert.match(
    of(({ code }) => delete code.it),
    /ru it: not used/,
  );
  assert.match(
    of(({ glossary }) => (glossary.it = { en: 'Desk', ru: 'Стол', kk: 'Үстел' })),
    /not the English/,
  );
});

test('Messages are found in code, and forms that cannot be translated are refused', () => {
  assert.deepEqual(
    messagesIn(`const a = msg('It\\'s', { id: 'its' }), b = msg(\n  "b",\n  {\n    id: 'b',\n  },\n);`),
    [
      ['its', "It's"],
      ['b', 'b'],
    ],
  );
  assert.throws(() => messagesIn("msg('No id')"), /No plain string with an id/);
  assert.throws(() => messagesIn('msg(html`<b>Bold</b>`, { id: "bold" })'));
});

test('The whole glossary keeps the rules, whether the code uses it yet or not', () => {
  const glossary = readGlossary();
  for (const [id, entry] of Object.entries(glossary)) {
    const [ru, kk] = TARGETS.map((language) => typography(entry[language], language));
    assert.equal(problems(entry.en, ru!, kk!), '', id);
  }
});

test('Typography sets no-break spaces where a line must not break', () => {
  assert.equal(typography('{n} п. п. | № 5, 100 %', 'kk'), '{n}\u00a0п.\u00a0п. | №\u00a05, 100\u00a0%');
  assert.equal(typography('От и до а из-за', 'ru'), 'От\u00a0и\u00a0до\u00a0а\u00a0из\u2011за');
});
