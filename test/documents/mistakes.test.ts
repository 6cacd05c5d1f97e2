import assert from 'node:assert/strict';
import test from 'node:test';
import { FIELD_NAMES, TYPE_NAMES } from '../../src/documents/field-names.js';
import { findJsonProblem } from '../../src/documents/json-problem.js';
import { failureMessage } from '../../src/frame/failure/message.js';
import { DOCUMENT_TYPES, SCHEMAS } from '../../src/documents/types.js';
import { parse } from '../../src/documents/parse.js';
import { loadLocale } from '../../src/locale/load-locale.js';
import { withLocale } from '../../src/locale/with-locale.js';
import { fullSurvey, type Wrong } from './sample.js';

const TYPOS: [text: string, line: number, column: number, cause: string][] = [
  ['{\n  "title": "Опрос"\n  "id": 1\n}', 2, 19, 'missing-comma'],
  ['{"a": [1, 2 3]}', 1, 12, 'missing-comma'],
  ['{"a": [1, 2,]}', 1, 12, 'trailing-comma'],
  ['{"n": 45,5, "b": 1}', 1, 9, 'decimal-comma'],
  ['{"a": “Опрос”}', 1, 7, 'smart-quotes'],
  ['{"a": "Опрос”,\n "b": 1}', 1, 13, 'smart-quotes'],
  ['{"a": «Опрос»}', 1, 7, 'angle-quotes'],
  ["{'a': 1}", 1, 2, 'single-quotes'],
  ['{"a": "Газета "Егемен Қазақстан", 2024"}', 1, 15, 'unescaped-quote'],
  ['{"a": "Опрос,\n "b": 1}', 1, 7, 'unclosed-text'],
  ['{"a": "два\nряда"}', 1, 11, 'line-break'],
  ['{"a": "C:\\data"}', 1, 10, 'backslash'],
  ['{"a": 1, // n\n "b": 2}', 1, 10, 'comment'],
  ['{n: 5}', 1, 2, 'unquoted'],
  ['{"n": 45%}', 1, 7, 'number-format'],
  ['{"n" 5}', 1, 5, 'missing-colon'],
  ['{"n": [1, 2}', 1, 12, 'wrong-bracket'],
  ['{"n":\u00a01}', 1, 6, 'invisible-character'],
  ['{"n": [1, 2', 1, 12, 'cut'],
  ['{"n": 1}}', 1, 9, 'after-end'],
];

for (const [text, line, column, cause] of TYPOS)
  test(`the place and the cause are named of the JSON ${JSON.stringify(text)}`, () => {
    const found = findJsonProblem(text);
    assert.deepEqual([found?.line, found?.column, found?.cause], [line, column, cause]);
  });

test('JSON without a mistake has no problem', () => {
  assert.equal(findJsonProblem('{"a": [1, -2.5e3, "\\u00e9\\"", null, true]}'), undefined);
});

type Change = (document: Wrong) => void;
const MISTAKES: [name: string, change: Change, ru: RegExp, kk: RegExp][] = [
  [
    'a key that is nearly right',
    (d) => {
      d.questions[0].answer = d.questions[0].answers;
      delete d.questions[0].answers;
    },
    /^questions\[0\]\.answers: ожидалось: хотя бы один элемент.*«answer»/,
    /^questions\[0\]\.answers: .*кемінде бір элемент.*«answer»/,
  ],
  [
    'a percentage as text',
    (d) => (d.questions[0].results[0].counts[1] = '45%'),
    /число не меньше 0, получено: текст "45%"\. Напишите 45 вместо 45%/,
    /0-ден кем емес сан.*45% орнына 45/,
  ],
  [
    'a decimal comma in text',
    (d) => (d.questions[0].results[0].counts[1] = '45,5'),
    /Напишите 45\.5 вместо 45,5/,
    /45,5 орнына 45\.5/,
  ],
  [
    'a date by day',
    (d) => (d.published = '12.04.2023'),
    /^published: .*Напишите 2023-04-12/,
    /12\.04\.2023 орнына 2023-04-12/,
  ],
  ['an empty title', (d) => (d.title = { ru: '' }), /^title: .*непустой текст/, /^title: .*бос емес мәтін/],
  [
    'shares for percentages',
    (d) => (d.questions[0].results = [{ percent: [0.58, 0.3, 0.12, 0] }]),
    /проценты от 0 до 100, получено: доли: 0\.58.*Напишите 58 вместо 0\.58/,
    /үлестер: 0\.58.*0\.58 орнына 58/,
  ],
  [
    'a host without a scheme',
    (d) => (d.publisher = { name: 'A', url: 'www.example.kz' }),
    /^publisher\.url: .*Напишите https:\/\/www\.example\.kz/,
    /www\.example\.kz орнына https:/,
  ],
  [
    'more people than were asked',
    (d) => (d.questions[0].results = [{ n: 50, counts: [100, 200, 150, 50] }]),
    /сумма не больше 50 \(число опрошенных\), получено: 500/,
    /жиынтығы ең көбі 50/,
  ],
];

for (const language of ['ru', 'kk'] as const)
  for (const [name, change, ru, kk] of MISTAKES)
    test(`${name} is named once, with its hint, in ${language}`, async () => {
      const document: Wrong = fullSurvey();
      change(document);
      const parsed = parse(document);
      assert.ok(!parsed.ok);
      const locale = await loadLocale(language, 'failure');
      const { details } = withLocale(locale, () => failureMessage(parsed as never, locale));
      const [first] = details;
      assert.match(first!.replaceAll('\u00a0', ' '), language === 'ru' ? ru : kk);
      assert.equal(parsed.problems.length, 1);
      assert.doesNotMatch(first!, /expected|number|nothing/);
    });

/** Names of the fields of a schema and of the schemas in it. */
function namesIn(schema: Wrong, seen = new Set<unknown>(), names = new Set<string>()): Set<string> {
  if (!schema || typeof schema !== 'object' || seen.has(schema)) return names;
  seen.add(schema);
  for (const [name, entry] of Object.entries(schema.entries ?? {})) {
    names.add(name);
    namesIn(entry, seen, names);
  }
  const inner = [schema.item, schema.wrapped, ...(schema.pipe ?? []), ...(schema.items ?? [])];
  for (const one of inner) if (one?.kind === 'schema') namesIn(one, seen, names);
  return names;
}

test('every field of the schemas has its name in the list of names, sorted', () => {
  const names = Object.values(SCHEMAS).flatMap((schema) => [...namesIn(schema)]);
  assert.deepEqual([...new Set([...names, 'src', 'options'])].sort(), [...FIELD_NAMES]);
});

test('the types that a panel lists are those that there are', () => {
  assert.deepEqual(TYPE_NAMES, DOCUMENT_TYPES);
});
