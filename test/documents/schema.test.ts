import assert from 'node:assert/strict';
import test from 'node:test';
import { jsonSchemas } from '../../scripts/schema.js';
import type { SchemaWords } from '../../scripts/schema.js';
import { COMMON } from '../../scripts/schema-words/common.js';
import { shortMethodology } from './sample.js';
import { parse } from '../../src/documents/parse.js';
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

/** Every field but `$schema`, which is not the document's own. */
function paths(node: Node, at = ''): string[] {
  const fields = Object.entries(node.properties ?? {}).filter(([key]) => key !== '$schema');
  return fields.flatMap(([key, field]) => {
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

test('every description has a field', async () => {
  const all = new Set<string>();
  for (const type of DOCUMENT_TYPES) {
    const { words } = (await import(`../../scripts/schema-words/${type}.ts`)) as { words: SchemaWords };
    const known = paths(schemas[type]!);
    assert.deepEqual(
      Object.keys(words.fields).filter((path) => !known.includes(path)),
      [],
      type,
    );
    for (const path of known) all.add(path);
  }
  assert.deepEqual(
    Object.keys(COMMON).filter((path) => !all.has(path)),
    [],
  );
});

test('a document may name its schema for editors', () => {
  for (const type of DOCUMENT_TYPES) assert.ok(schemas[type]!.properties!['$schema'], type);
  const parsed = parse({ ...shortMethodology(), $schema: 'methodology.schema.json', other: 1 });
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.unknown, ['other']);
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
