import assert from 'node:assert/strict';
import test from 'node:test';
import { layout } from '../../../src/charts/standards-review/layout.js';
import { tableMeasure as measure } from '../../../src/text/measure.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import { modelOf, sample } from './sample.js';

const en = await loadLocale('en');
const at = (width: number, document = sample(), attributes = {}) =>
  layout(modelOf(en, document, attributes), { width, measure });

const standards = (n: number, word = 'Standard') =>
  sample({
    findings: [],
    standards: Array.from({ length: n }, (_, i) => ({ id: `s${i}`, text: word })),
  });

test('a wide review is a grid whose targets are the cells with a verdict, in the places of rows and columns', () => {
  const { form, targets, height } = at(760);
  assert.deepEqual([form, height], ['grid', 0]);
  assert.deepEqual(
    targets.map(({ id, row, column }) => [id, row, column]),
    [
      ['block × clear', 0, 0],
      ['block × aim', 0, 1],
      ['reply × clear', 1, 0],
      ['name × aim', 2, 1],
      ['name × court', 2, 2],
    ],
  );
});

test('a narrow one is a list whose targets are the provisions', () => {
  const { form, targets, rows } = at(360);
  assert.deepEqual([form, rows], ['list', 3]);
  assert.deepEqual(
    targets.map(({ id, row, column }) => [id, row, column]),
    [
      ['provision block', 0, 0],
      ['provision reply', 1, 0],
      ['provision name', 2, 0],
    ],
  );
});

test('more than five standards need 900 px, and long words a column that holds them', () => {
  assert.equal(at(899, standards(6, 'Aim')).form, 'list');
  assert.equal(at(900, standards(6, 'Aim')).form, 'grid');
  assert.equal(at(760, standards(5, 'Aim')).form, 'grid');
  assert.equal(at(760, standards(5, 'Нормативно-правовыеобязательства')).form, 'list');
});

test('standards left out by the reader free room for a grid', () => {
  assert.equal(at(760, standards(8)).form, 'list');
  assert.equal(at(760, standards(8), { standard: 's1 s2' }).form, 'grid');
});

test('the sign goes above the word where a column is tight', () => {
  assert.equal(at(1200).dense, false);
  const findings = [{ provision: 'block', standard: 's0', verdict: 'conflicts' }];
  assert.equal(at(600, { ...standards(5, 'Aim'), findings }).dense, true);
});

test('nothing to review is a list without targets', () => {
  const empty = at(760, sample({ standards: [], provisions: [], findings: [] }));
  assert.deepEqual([empty.form, empty.targets, empty.rows], ['list', [], 0]);
});
