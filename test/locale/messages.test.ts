import test from 'node:test';
import assert from 'node:assert/strict';
import { findProblems, readMessages } from '../../scripts/locale/check.js';
import { messagesIn } from '../../scripts/locale/sources.js';
import { typography } from '../../scripts/locale/typography.js';
import { readUnits } from '../../scripts/locale/xliff.js';
import type { Messages } from '../../scripts/locale/check.js';

/** One message in all its places, and what the check says of it. */
function problems(english: string, ru: string, kk: string, change: (messages: Messages) => void = () => {}) {
  const messages: Messages = {
    code: { it: english },
    units: {
      ru: [{ id: 'it', source: english, target: ru, stale: false }],
      kk: [{ id: 'it', source: english, target: kk, stale: false }],
    },
    outdated: [],
  };
  change(messages);
  return findProblems(messages).join('; ');
}

test('Every message of the code is translated, built and well formed', () => {
  assert.deepEqual(findProblems(readMessages()), []);
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
  assert.match(problems('Table', '', 'Кесте'), /ru\.xlf: it: no translation/);
  assert.match(
    problems('Chart: {title}', 'Диаграмма', 'Диаграмма: {title}'),
    /ru\.xlf: it: other placeholders/,
  );
  assert.match(
    problems('{n} a | {n} b', '{n} | {n}', '{n} | {n}'),
    /ru\.xlf: it: 2 plural forms, expected 4/,
  );
  assert.match(problems('Table', 'Таблица | Таблицы', 'Кесте'), /ru\.xlf: it: 2 plural forms, expected 1/);
  assert.match(problems('Table', 'Tаблица', 'Кесте'), /ru\.xlf: it: a word mixes/);
  assert.match(problems('Question {n}', 'Вопрос {n}', '{n}сұрақ'), /kk\.xlf: it: a suffix/);
  assert.match(problems('Question {n}', 'Вопрос {n}', '{n}-шы сұрақ'), /kk\.xlf: it: a suffix/);
  assert.match(problems('By region', 'В регионе', 'Өңір'), /ru\.xlf: it: a no-break space/);
});

test('A string of the code without translation, or changed since, is found', () => {
  const of = (change: (messages: Messages) => void) => problems('Table', 'Таблица', 'Кесте', change);
  assert.match(
    of(({ code }) => (code.planted = 'Planted')),
    /ru\.xlf: planted: new in the code.*kk\.xlf: planted: new/,
  );
  assert.match(
    of(({ code }) => (code.it = 'Tables')),
    /ru\.xlf: it: the English has changed, not taken in/,
  );
  assert.match(
    of(({ units }) => (units.kk![0]!.stale = true)),
    /kk\.xlf: it: the English has changed: look at the translation/,
  );
  assert.match(
    of(({ outdated }) => outdated.push('translations/kk/survey.ts')),
    /src\/locale\/translations\/kk\/survey\.ts: does not hold/,
  );
  assert.match(
    of(({ code }) => delete code.it),
    /ru\.xlf: it: no longer in the code/,
  );
});

test('What translation tools write into XLIFF is read as it is meant', () => {
  const unit = (body: string) => readUnits(`<trans-unit id="it">${body}</trans-unit>`)[0];
  assert.deepEqual(unit('<source>n &lt; 50</source><target>n &lt; 50 &amp; б</target>'), {
    id: 'it',
    source: 'n < 50',
    target: 'n < 50 & б',
    stale: false,
  });
  assert.equal(unit('<source>A</source>')?.target, '');
  assert.equal(unit('<source>A</source><target state="needs-review-translation">А</target>')?.stale, true);
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

test('Typography sets no-break spaces where a line must not break', () => {
  assert.equal(typography('{n} п. п. | № 5, 100 %', 'kk'), '{n}\u00a0п.\u00a0п. | №\u00a05, 100\u00a0%');
  assert.equal(typography('От и до а из-за', 'ru'), 'От\u00a0и\u00a0до\u00a0а\u00a0из\u2011за');
});
