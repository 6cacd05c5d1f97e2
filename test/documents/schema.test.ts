import assert from 'node:assert/strict';
import test from 'node:test';
import { jsonSchemas } from '../../scripts/schema.js';
import { FIELD_WORDS } from '../../scripts/schema-words.js';
import { parseDate } from '../../src/documents/date.js';
import { DOCUMENT_TYPES } from '../../src/documents/types.js';
import { safeUrl } from '../../src/documents/url.js';

interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  description?: string;
}

const schemas = jsonSchemas() as Record<string, Node & Record<string, Wrong>>;
// oxlint-disable-next-line typescript/no-explicit-any -- a schema is walked as plain JSON
type Wrong = any;

function paths(node: Node, at = ''): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, field]) => {
    const path = at ? `${at}.${key}` : key;
    return [path, ...paths(field, path), ...(field.items ? paths(field.items, `${path}[]`) : [])];
  });
}

test('each type has a schema of draft 2020-12 with a title and without an id', () => {
  assert.deepEqual(Object.keys(schemas).sort(), [...DOCUMENT_TYPES].sort());
  for (const schema of Object.values(schemas)) {
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(schema['title']);
    assert.ok(!('$id' in schema));
    assert.ok(
      JSON.stringify(schema)
        .match(/#\/\$defs\/(\w+)/g)!
        .every((ref) => ref.slice(8) in schema['$defs']),
    );
  }
});

test('the survey requires what the format requires', () => {
  assert.deepEqual(schemas['survey']!['required'], ['type', 'id', 'language', 'title', 'questions']);
  assert.deepEqual(schemas['survey']!.properties!['questions']!.items!['required' as never], [
    'id',
    'text',
    'kind',
    'results',
  ]);
});

test('every field has a description, and every description a field', () => {
  const all = new Set(
    Object.values(schemas).flatMap((schema) => paths(schema).filter((path) => !path.startsWith('methods'))),
  );
  assert.deepEqual([...all].sort(), Object.keys(FIELD_WORDS).sort());
});

test('the patterns of dates and URLs refuse nothing that the validator takes', () => {
  const { date, url } = schemas['survey']!['$defs'];
  for (const text of [
    '2023',
    '2023-04~',
    '2023-21',
    '2023-04-12?',
    '2023-01/2023-03',
    '2024-06/..',
    '2024-05-01T10:00:00Z',
    '2023-13',
    '2023-1',
  ]) {
    assert.equal(new RegExp(date.pattern, 'u').test(text), !!parseDate(text), text);
  }
  for (const text of [
    'https://a.kz',
    'MAILTO:a@b.kz',
    '',
    'a/b:c',
    '?a:b',
    '#a:b',
    'javascript:alert(1)',
    'data:,a',
    'tel:1',
  ]) {
    assert.equal(new RegExp(url.pattern, 'u').test(text), safeUrl(text), text);
  }
});
