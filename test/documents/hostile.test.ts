import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse, validate } from '../../src/documents/parse.js';
import type { DocumentType } from '../../src/documents/types.js';
import { fullSurvey } from './sample.js';
import { SAMPLES } from './samples.js';

type Path = (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (!value || typeof value !== 'object') return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf((value as never)[key], [...path, key]))];
}

/** A document with every field of its type, with another value at a path; undefined takes the field away. */
function changed(path: Path, value: unknown, sample: () => object = fullSurvey): unknown {
  if (!path.length) return value;
  const document = sample();
  const last = path.at(-1)!;
  let parent: never = document as never;
  for (const key of path.slice(0, -1)) parent = parent[key as never];
  if (value === undefined) delete parent[last as never];
  else Object.defineProperty(parent, last, { value, enumerable: true });
  return document;
}

const PLACES = Object.values(SAMPLES).flatMap((sample) =>
  pathsOf(sample()).map((path) => ({ path, sample })),
);

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

test('one random change of a valid document is read or refused in words, never thrown', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withSparseArray: true,
    withNullPrototype: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...PLACES),
      fc.oneof(anything, fc.jsonValue(), fc.constant(undefined)),
      ({ path, sample }, value) => {
        const parsed = parse(changed(path, value, sample));
        if (parsed.ok) return;
        assert.ok(parsed.problems.length >= 1 && parsed.problems.length <= 50);
        for (const { path, expected, got } of parsed.problems) {
          assert.equal(typeof path, 'string');
          assert.ok(expected.length > 0 && got.length > 0 && got.length < 200);
          assert.doesNotMatch(expected, /Invalid|undefined/);
        }
      },
    ),
    { numRuns: 6000 },
  );
});

test('every value of every document can be hostile', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  cycle['en'] = cycle;
  const hostile = [
    nested(5000),
    cycle,
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    { length: 1e9 },
    { length: -1, 0: 'a' },
    Object.create(null),
    new Proxy([], {}),
    Symbol('a'),
    10n,
    () => 1,
    NaN,
    -0,
    new Date(NaN),
    '\ud800',
    new Map(),
    Object.assign([], { length: 1e6 }),
  ];
  for (const { path, sample } of PLACES) for (const value of hostile) validate(changed(path, value, sample));
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('keys that name the prototype are extra fields like others', () => {
  const document = JSON.parse(
    JSON.stringify(fullSurvey()).replace('{', '{"__proto__":{"polluted":1},"constructor":1,'),
  ) as object;
  const parsed = parse(document);
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.unknown, ['__proto__', 'constructor']);
  assert.equal(Object.getPrototypeOf(parsed.document), Object.prototype);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('an object that throws when it is read is a problem of the document', () => {
  const trap = {
    get type(): string {
      throw new Error('trap');
    },
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const input of [trap, proxy]) {
    assert.deepEqual(parse(input), {
      ok: false,
      code: 'invalid',
      problems: [{ path: '', expected: 'plain JSON', got: 'an object that can not be read' }],
    });
  }
});

test('a large document of nothing but mistakes is refused with the first fifty', () => {
  const questions = Array.from({ length: 2e6 }, () => 0);
  assert.equal(validate({ type: 'survey', id: 'a', language: 'en', title: 'a', questions }).length, 50);
});

test('of large lists of mistakes the first fifty are named in every type', () => {
  const many = (item: object) => Array.from({ length: 5e4 }, () => item);
  const lists: Record<string, object> = {
    'trust-matrix': { cells: many({ item: 'tv', group: 'xx', counts: [1] }) },
    'legislation-timeline': { bills: many({ id: 'a', events: [{ stage: 'x' }] }) },
    'standards-review': { findings: many({ provision: 'x', standard: 'y' }) },
    representation: { positions: many({ id: 'a', percent: [500] }) },
    'expert-quotes': { quotes: many({ id: 'a' }) },
    dossier: { sections: many({ id: 'a', charts: [{ src: 'javascript:a' }] }) },
  };
  for (const [type, list] of Object.entries(lists))
    assert.equal(validate({ ...SAMPLES[type as DocumentType](), ...list }).length, 50, type);
});

test('of a large list of one id the first fifty are named', () => {
  const sets = Array.from({ length: 3e5 }, () => ({ id: 'a', text: 'a' }));
  const problems = validate({ ...fullSurvey(), sets });
  assert.equal(problems.length, 50);
  assert.equal(problems[0]!.path, 'sets[1].id');
});

test('a survey of 40 questions, 7 answers and 13 results is valid', () => {
  const letters = 'abcdefg'.split('');
  const groups = Array.from({ length: 12 }, (_, index) => ({
    id: `g${index}`,
    set: 's',
    text: `Group ${index}`,
  }));
  const document = {
    ...fullSurvey(),
    sets: [{ id: 's', text: 'Set' }],
    groups,
    questions: Array.from({ length: 40 }, (_, index) => ({
      id: `q${index}`,
      text: { en: 'Question', ru: 'Вопрос', kk: 'Сұрақ' },
      kind: 'single',
      answers: letters.map((id) => ({ id, text: id })),
      results: [
        { n: 700, counts: letters.map(() => 100) },
        ...groups.map(({ id }) => ({ group: id, counts: letters.map(() => 5) })),
      ],
    })),
  };
  assert.ok(parse(document).ok);
});

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const skip = !existsSync(corpus) && 'the corpus is not here';

test('text of any kind is kept to the letter', { skip }, () => {
  for (const file of ['xss-strings.json', 'weird-text.json']) {
    const { strings } = JSON.parse(readFileSync(new URL(file, corpus), 'utf8')) as {
      strings?: { payload: string }[];
    };
    for (const { payload } of strings ?? []) {
      for (const sample of Object.values(SAMPLES)) {
        const parsed = parse(changed(['title', 'en'], payload, sample));
        assert.ok(parsed.ok && typeof parsed.document.title === 'object');
        assert.equal(parsed.document.title.en, payload);
      }
    }
  }
});

test('whatever of the corpus is JSON is no document, and is refused in words', { skip }, () => {
  for (const folder of ['bad-json/jsontestsuite/', 'bad-json/own/']) {
    for (const file of readdirSync(new URL(folder, corpus))) {
      let json: unknown;
      try {
        json = JSON.parse(readFileSync(new URL(folder + file, corpus), 'utf8'));
      } catch {
        continue; // Not JSON: the loader's part.
      }
      assert.ok(validate(json).length > 0, file);
    }
  }
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});
