import assert from 'node:assert/strict';
import test from 'node:test';
import { registry } from '../../src/charts/registry.js';
import { jsonSchemas } from '../../scripts/schema.js';
import { parseDossier } from '../../src/documents/dossier.js';
import { parseExpertQuotes } from '../../src/documents/expert-quotes.js';
import { parse, validate } from '../../src/documents/parse.js';
import { DOCUMENT_TYPES, type DocumentType } from '../../src/documents/types.js';
import { faultsAgainst } from './json-schema.js';
import { problemsOf, SAMPLES, valueMatrix } from './samples.js';

/** The parser that the chart of a type uses. */
const PARSERS = Object.fromEntries(
  await Promise.all(DOCUMENT_TYPES.map(async (type) => [type, (await registry[type].load()).parse] as const)),
) as Record<DocumentType, (input: unknown) => ReturnType<typeof parse>>;
const schemas = jsonSchemas();

for (const type of DOCUMENT_TYPES) {
  const sample = SAMPLES[type];

  test(`a ${type} with every field is valid and keeps them all`, () => {
    for (const read of [parse, PARSERS[type]]) {
      const parsed = read(sample());
      assert.deepEqual(problemsOf(sample()), []);
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.unknown, []);
      // A field can be added by its default, none may go.
      assert.deepEqual({ ...sample(), ...parsed.document }, parsed.document);
      if (type !== 'survey') assert.deepEqual(parsed.document, sample());
    }
  });

  test(`the parser of a ${type} refuses every other type as unknown`, () => {
    for (const other of DOCUMENT_TYPES) {
      const parsed = PARSERS[type](SAMPLES[other]());
      assert.equal(parsed.ok, other === type);
      assert.ok(parsed.ok || parsed.code === 'unknown-type');
    }
  });

  test(`extra fields of a ${type} are named, at any depth that is read`, () => {
    const document = sample();
    document.colour = 'red';
    const lists = Object.keys(document).filter(
      (key) => Array.isArray(document[key]) && typeof document[key][0] === 'object' && key !== 'notes',
    );
    for (const key of lists) document[key][0].extra = 1;
    const parsed = parse(document);
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.unknown.sort(), ['colour', ...lists.map((key) => `${key}[0].extra`)].sort());
  });

  test(`the JSON Schema of a ${type} takes the document with every field, and no other type`, () => {
    assert.deepEqual(faultsAgainst(schemas[type], sample()), []);
    for (const other of DOCUMENT_TYPES)
      if (other !== type) assert.notDeepEqual(faultsAgainst(schemas[type], SAMPLES[other]()), []);
  });

  test(`a ${type} has the same required fields for the validator and for the JSON Schema`, () => {
    const { required } = schemas[type] as { required: string[] };
    for (const key of Object.keys(sample())) {
      const { [key]: _, ...rest } = sample();
      const refused = validate(rest).some(({ path }) => path === key);
      assert.equal(refused, required.includes(key), key);
    }
  });

  test(`ids of a ${type} are unique in each list`, () => {
    const document = sample();
    for (const key of Object.keys(document)) {
      const list = document[key];
      if (!Array.isArray(list) || typeof list[0]?.id !== 'string' || key === 'positions') continue;
      const at = `${key}[${list.length}].id`;
      const twice = { ...document, [key]: [...list, structuredClone(list[0])] };
      assert.equal(
        problemsOf(twice).find((problem) => problem.startsWith(key)),
        `${at}: expected an id of its own, got text ${JSON.stringify(list[0].id)}, the id of another`,
      );
    }
  });
}

test('a trust matrix can be one of finished values, with or without words for its measure', () => {
  assert.deepEqual(problemsOf(valueMatrix()), []);
  assert.deepEqual(faultsAgainst(schemas['trust-matrix'], valueMatrix()), []);
  const { measure: _, sets: _s, ...rest } = valueMatrix();
  assert.deepEqual(problemsOf(rest), []);
});

test('lists of every type can be empty, but for levels and categories', () => {
  for (const type of DOCUMENT_TYPES) {
    const document = SAMPLES[type]();
    for (const key of Object.keys(document)) if (Array.isArray(document[key])) document[key] = [];
    assert.deepEqual(
      validate(document).map(({ path }) => path),
      { 'trust-matrix': ['levels'], representation: ['categories'] }[type as string] ?? [],
    );
  }
});

test('a quote is verbatim when it does not say', () => {
  const { quotes, ...rest } = SAMPLES['expert-quotes']();
  const parsed = parseExpertQuotes({ ...rest, quotes: [{ id: 'a', text: 'a', role: 'b' }] });
  assert.ok(parsed.ok && quotes);
  assert.equal(parsed.document.quotes[0]!.kind, 'verbatim');
});

test('a broken chart inside a dossier is kept as it is, for its own element to judge', () => {
  const document = SAMPLES.dossier();
  const broken = { type: 'survey', questions: 'none', url: 'javascript:alert(1)' };
  document.sections[0].charts = [broken];
  const parsed = parseDossier(document);
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.unknown, []);
  assert.equal(parsed.document.sections[0]!.charts![0], broken);
});

test('the charts of a dossier are not read: one that is deep or a circle does no harm', () => {
  let deep: unknown = [];
  for (let level = 0; level < 1e5; level++) deep = [deep];
  const cycle: Record<string, unknown> = { type: 'survey', deep };
  cycle['self'] = cycle;
  const document = SAMPLES.dossier();
  document.sections[0].charts = Array.from({ length: 1000 }, () => cycle);
  assert.ok(parseDossier(document).ok);
});
