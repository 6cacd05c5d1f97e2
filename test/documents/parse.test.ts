import assert from 'node:assert/strict';
import test from 'node:test';
import { parse, validate } from '../../src/documents/parse.js';
import { MAX_PROBLEMS } from '../../src/documents/problem.js';
import { parseSurvey } from '../../src/documents/survey.js';
import { DOCUMENT_TYPES } from '../../src/documents/types.js';
import { fullSurvey, problemsAfter, shortMethodology, type Wrong } from './sample.js';

test('a survey with every field is valid and comes back as it was', () => {
  const parsed = parse(fullSurvey());
  const expected = fullSurvey();
  assert.deepEqual(parsed, {
    ok: true,
    document: {
      ...expected,
      questions: expected.questions.map((question) => ({ answers: [], ...question })),
    },
    unknown: [],
  });
  assert.ok(parseSurvey(fullSurvey()).ok);
});

test('a methodology can stand alone, and be a field', () => {
  assert.ok(parse(shortMethodology()).ok);
  assert.deepEqual(
    validate({ ...shortMethodology(), methods: [{ kind: 'oracle' }] }).map(({ path }) => path),
    ['methods[0].kind', 'methods[0].text'],
  );
});

test('a document without questions, results and sources is valid', () => {
  assert.deepEqual(validate({ type: 'survey', id: 'a', language: 'kk', title: 'A', questions: [] }), []);
  assert.deepEqual(
    problemsAfter((d) => (d.questions[0].results = [])),
    [],
  );
});

test('what the contract leaves out or lets be is valid', () => {
  assert.deepEqual(
    problemsAfter((d) => delete d.questions[0].results[0].n),
    [],
    'published tables often lack n',
  );
  assert.deepEqual(
    problemsAfter((d) => (d.questions[0].results[2].percent = [40, 0, 0, 0])),
    [],
    'not every answer published',
  );
  assert.deepEqual(
    problemsAfter((d) => (d.questions[0].results[2].percent = [40, 30, 20, 12])),
    [],
    'rounded to 102 in four',
  );
  assert.deepEqual(
    problemsAfter((d) => (d.questions[0].results[0].n = 0)),
    [],
  );
  assert.deepEqual(
    problemsAfter((d) => (d.questions[1].results[0] = { weightedN: 80.5, counts: [80.5, 0] })),
    [],
  );
  assert.deepEqual(
    problemsAfter((d) => (d.questions[2].answers = [])),
    [],
  );
  assert.deepEqual(
    problemsAfter((d) => (d.questions[2].results[0].value = -4)),
    [],
  );
});

test('all problems are listed at once, cross checks too, and at most 50', () => {
  const problems = problemsAfter((d) => {
    d.id = 5;
    d.sources[0].url = 'javascript:alert(1)';
    d.waves[0].date = 'spring';
    d.questions[0].results[0].counts.pop();
    d.questions[0].results[1].group = 'xx';
  });
  assert.equal(problems.length, 5);
  const many = problemsAfter((d) => (d.notes = Array.from({ length: 5000 }, () => 5)));
  assert.equal(many.length, MAX_PROBLEMS);
  assert.match(many[49]!, /^notes\[49\]/);
});

test('a type that is missing, no text or not known is the only problem', () => {
  for (const type of [
    undefined,
    null,
    5,
    [],
    {},
    '',
    'Survey',
    'chart',
    'constructor',
    '__proto__',
    'toString',
  ]) {
    const parsed = parse({ ...fullSurvey(), id: 5, type });
    assert.ok(!parsed.ok);
    assert.equal(parsed.code, 'unknown-type');
    assert.deepEqual(
      parsed.problems.map(({ path }) => path),
      ['type'],
    );
  }
  const { type: _, ...untyped } = fullSurvey();
  const parsed = parse(untyped);
  assert.ok(!parsed.ok && parsed.code === 'unknown-type');
  assert.deepEqual(parsed.problems, [
    { path: 'type', expected: DOCUMENT_TYPES.map((type) => `"${type}"`).join(' | '), got: 'nothing' },
  ]);
  const other = parseSurvey(shortMethodology());
  assert.ok(!other.ok && other.code === 'unknown-type' && other.problems[0]!.got === 'text "methodology"');
});

test('every type of the format has a schema', () => {
  for (const type of DOCUMENT_TYPES) {
    const parsed = parse({ type });
    assert.ok(!parsed.ok && parsed.code === 'invalid');
    assert.deepEqual(
      parsed.problems.slice(0, 3).map(({ path }) => path),
      ['id', 'language', 'title'],
    );
  }
});

test('what is no object is invalid as a whole', () => {
  for (const [input, got] of [
    [null, 'null'],
    [undefined, 'nothing'],
    [[], 'list of 0'],
    ['survey', 'text "survey"'],
    [5, '5'],
    [true, 'true'],
  ]) {
    assert.deepEqual(parse(input), {
      ok: false,
      code: 'invalid',
      problems: [{ path: '', expected: 'an object', got }],
    });
  }
});

test('extra fields are ignored, left out and named', () => {
  const document: Wrong = fullSurvey();
  document.colour = 'red';
  document.title.de = 'Vertrauen';
  document.questions[1].results[0].margin = { deep: true };
  const parsed = parse(document);
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.unknown, ['title.de', 'questions[1].results[0].margin', 'colour']);
  assert.ok(!('colour' in parsed.document));
});
