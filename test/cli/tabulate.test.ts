import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { command, folder } from './command.js';

/** Invented people. */
const ROWS = 'id;weight;tv\n1;0,5;yes\n2;1,5;no\n3;-1;no\n';
const SPEC = JSON.stringify({
  document: { type: 'survey', id: 'trial', language: 'en', title: 'A trial', status: 'illustrative' },
  weight: 'weight',
  questions: [
    {
      id: 'tv',
      text: 'TV?',
      kind: 'single',
      answers: [
        { id: 'yes', text: 'Yes' },
        { id: 'no', text: 'No' },
      ],
    },
  ],
});

test("respondents' rows become a valid document, with a report in the language asked for", (t) => {
  const file = folder(t);
  const rows = file('rows.csv', ROWS);
  const out = file('out.json');
  const { status, errors } = command(
    'tabulate',
    rows,
    '--spec',
    file('spec.json', SPEC),
    '-o',
    out,
    '--lang',
    'ru',
  );
  assert.equal(status, 0, errors.join('\n'));
  const [question] = (JSON.parse(readFileSync(out, 'utf8')) as { questions: { results: unknown }[] })
    .questions;
  assert.deepEqual(question?.results, [{ n: 2, weightedN: 2, counts: [0.5, 1.5] }]);
  assert.ok(errors.includes(`${rows}: Строк: 3, учтено: 2.`), errors.join('\n'));
  assert.match(errors.join('\n'), /отрицательный вес.*1\sстрока: 3/);
  assert.equal(command('validate', out).status, 0);
});

test('faults of the spec end with status 1 and their paths, a wrong call with status 2', (t) => {
  const file = folder(t);
  const rows = file('rows.csv', ROWS);
  const spec = file('spec.json', SPEC);
  const wrong = command(
    'tabulate',
    rows,
    '--spec',
    file('w.json', SPEC.replace(':"weight"', ':"wieght"')),
    '-o',
    file('o.json'),
  );
  assert.equal(wrong.status, 1);
  assert.match(
    wrong.errors.join('\n'),
    /w\.json: weight: expected one of the columns id, weight, tv, got text "wieght"/,
  );
  assert.equal(command('tabulate', rows, '-o', 'x.json').status, 2);
  assert.equal(command('tabulate', rows, '--spec', spec).status, 2);
});

test('an SPSS file says how to export it', (t) => {
  const file = folder(t);
  const { status, errors } = command(
    'tabulate',
    file('a.sav', '$FL2@(#) SPSS'),
    '--spec',
    file('spec.json', SPEC),
    '-o',
    file('o.json'),
  );
  assert.equal(status, 1);
  assert.match(errors.join('\n'), /SPSS file.*Save As/);
});
