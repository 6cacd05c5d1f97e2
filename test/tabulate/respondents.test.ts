import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import Papa from 'papaparse';
import { validate } from '../../src/documents/parse.js';
import type { SurveyDocument } from '../../src/documents/survey.js';
import { tabulate } from '../../src/tabulate/tabulate.js';
import { US_SPEC } from './us.js';

/** FiveThirtyEight / Ipsos, non-voters poll of September 2020, every 8th respondent; CC BY 4.0. The figures beside it were computed apart. */
const FILE = 'test/tabulate/us-respondents-2020';

const read = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), { header: true }).data;

/** The id of a check's group; undefined for all people. */
const groupOf = ({ set, group }: Record<string, string>): string | undefined =>
  set === 'total' ? undefined : group === 'rarely/never' ? 'rarely' : group;

test('the figures of 730 weighted respondents are those that were computed apart, to 1e-9', () => {
  const result = tabulate(read(`${FILE}.csv`), US_SPEC);
  assert.ok(result.ok, JSON.stringify(result));
  assert.deepEqual(validate(result.document), []);
  const { questions } = result.document as SurveyDocument;
  const checks = read(`${FILE}.check.csv`);
  assert.equal(checks.length, 48);
  for (const check of checks) {
    const question = questions.find(({ id }) => id === check['question']);
    assert.ok(question);
    const found = question.results.find((result) => result.group === groupOf(check));
    const a = question.answers.findIndex(({ id }) => id === check['answer']?.replaceAll(' ', '-'));
    assert.ok(found?.counts && a >= 0, JSON.stringify(check));
    assert.equal(found.n, Number(check['n_asked']));
    assert.ok(
      Math.abs((found.counts[a] ?? 0) - Number(check['count_weighted'])) < 1e-9,
      JSON.stringify(check),
    );
    const valid = found.counts.slice(0, 4).reduce((sum, count) => sum + count, 0);
    const percent = (100 * (found.counts[a] ?? 0)) / valid;
    assert.ok(Math.abs(percent - Number(check['percent_weighted_of_answered'])) < 5.1e-5);
  }
  assert.equal(result.report.used, 730);
});

test('unweighted figures are those that were computed apart', () => {
  const { weight: _, ...spec } = US_SPEC;
  const result = tabulate(read(`${FILE}.csv`), spec);
  assert.ok(result.ok);
  const { questions } = result.document as SurveyDocument;
  for (const check of read(`${FILE}.check.csv`)) {
    const question = questions.find(({ id }) => id === check['question']);
    const found = question?.results.find((result) => result.group === groupOf(check));
    const a = question?.answers.findIndex(({ id }) => id === check['answer']?.replaceAll(' ', '-')) ?? -1;
    assert.equal(found?.counts?.[a], Number(check['count_unweighted']));
  }
});
