import assert from 'node:assert/strict';
import test from 'node:test';
import { FIELD_NAMES } from '../../src/documents/field-names.js';
import { findJsonProblem } from '../../src/documents/json-problem.js';
import { SCHEMAS } from '../../src/documents/types.js';
import type { Wrong } from './sample.js';

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
