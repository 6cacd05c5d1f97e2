import test from 'node:test';
import assert from 'node:assert/strict';
import { findProblems, readMessages } from '../../scripts/locale/check.js';
import { messagesIn } from '../../scripts/locale/sources.js';
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
  assert.match(problems('Table', 'Таблица table', 'Кесте'), /ru\.xlf: it: English: table/);
  assert.match(problems('Table', 'Таблица', 'Table'), /kk\.xlf: it: English: Table/);
  assert.match(problems('Under 30', 'Меньше 50', '30-дан аз'), /ru\.xlf: it: other numbers than the English/);
  assert.match(problems('A – b', 'А\u00a0— б', 'А\u00a0– ә'), /ru\.xlf: it: the dash/);
  assert.match(problems('95%', '95\u00a0%', '95\u00a0%'), /kk\.xlf: it: the percent sign/);
  assert.match(problems('The law', 'Закон "О связи"', 'Заң'), /ru\.xlf: it: a straight quotation mark/);
  assert.match(problems('50 %', '50\u00a0%', '50%'), /src: it: the percent sign/);
  assert.match(problems('By region', 'В регионе', 'Өңір'), /ru\.xlf: it: not as `npm run localize` sets it/);
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

test('a note that explains words of the interface quotes them as they stand', () => {
  const { code, units } = readMessages();
  const all = [
    Object.entries(code),
    ...Object.values(units).map((list) => list.map(({ id, target }) => [id, target])),
  ];
  const quoted = all.flatMap((messages) => {
    const words = messages
      .filter(([id]) => !/-(?:note|meaning)$/.test(id!))
      .map(([, text]) => text!.toLowerCase());
    return messages
      .filter(([id]) => /-(?:note|meaning)$/.test(id!))
      .flatMap(([id, text]) =>
        [...text!.matchAll(/[“«]([\p{L}\u00a0 ]{2,})[”»]/gu)].map(([, quote]) => ({
          id,
          quote,
          stands: words.some((each) => each.includes(quote!.toLowerCase())),
        })),
      );
  });
  assert.ok(quoted.length >= 9);
  assert.deepEqual(
    quoted.filter(({ stands }) => !stands),
    [],
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
