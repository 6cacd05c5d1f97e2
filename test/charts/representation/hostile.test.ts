import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { layout } from '../../../src/charts/representation/layout/place.js';
import { tableMeasure } from '../../../src/text/measure.js';
import { modelOf, position, representation, WAVES } from './support.js';

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);

for (const name of ['xss-strings.json', 'weird-text.json'])
  test(`texts of the hostile corpus stay text: ${name}`, async (t) => {
    const file = new URL(name, CORPUS);
    if (!existsSync(file)) return t.skip('the hostile corpus is not on this machine');
    const texts = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    const words = JSON.stringify(texts)
      .match(/"(?:[^"\\]|\\.)*"/g)!
      .map((word) => JSON.parse(word) as string)
      .slice(0, 200);
    const positions = words.map((text, i) => ({ id: `p${i}`, text, counts: [i, 3] }));
    const categories = [
      { id: 'a', text: words[0] },
      { id: 'b', text: words[1] },
    ];
    const made = await modelOf(representation(positions, { categories }));
    assert.equal(made.rows.length, positions.length);
    const placed = layout(made, { width: 320, measure: tableMeasure });
    assert.doesNotMatch(JSON.stringify(placed.targets), /NaN|null/);
  });

test('ids that are names of objects’ own properties are only ids', async () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const made = await modelOf(
    representation(
      names.map((id) => position(id, { wave: '__proto__', counts: [1, 1] })),
      {
        waves: [{ ...WAVES[0], id: '__proto__' }],
      },
    ),
  );
  assert.equal(made.rows.length, 4);
  assert.equal(({} as Record<string, unknown>)['position'], undefined);
});

test('five hundred positions are five hundred rows, each below the one before', async () => {
  const positions = Array.from({ length: 500 }, (_, i) => position(`p${i}`, { counts: [i, 500 - i] }));
  const { rows } = layout(await modelOf(representation(positions)), { width: 360, measure: tableMeasure });
  const tops = rows.map(({ data }) => data[0]!.shapes[0]!.y);
  assert.equal(tops.length, 500);
  tops.slice(1).forEach((top, i) => assert.ok(top > tops[i]!));
});

test('huge counts and tiny shares give finite places', async () => {
  const made = await modelOf(
    representation([position('a', { counts: [1e308, 1.7e308] }), position('b', { percent: [1e-9, 99.999] })]),
  );
  const placed = layout(made, { width: 320, measure: tableMeasure });
  assert.doesNotMatch(JSON.stringify(placed), /NaN|null/);
});
