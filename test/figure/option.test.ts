import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { registry } from '../../src/charts/registry.js';
import { parse } from '../../src/documents/parse.js';
import type { DocumentType } from '../../src/documents/types.js';
import { attributeName, unknownValues } from '../../src/figure/option.js';
import type { OptionReader } from '../../src/figure/option.js';

const documents = new URL('../../demo/documents/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, documents), 'utf8'));
const gallery = read('gallery.json') as {
  id: string;
  type: DocumentType;
  file: string;
  attributes: Record<string, string>;
}[];

const types = [...new Set(gallery.map(({ type }) => type))];
const charts = new Map(
  await Promise.all(types.map(async (type) => [type, await registry[type].load()] as const)),
);

const readerOf = (type: DocumentType, attribute: string): OptionReader<unknown> => {
  const options = Object.entries(charts.get(type)?.options as Record<string, OptionReader<unknown>>);
  const found = options.find(([key]) => attributeName(key) === attribute);
  assert.ok(found, `${type} has an attribute ${attribute}`);
  return found[1];
};

const unknown = (type: DocumentType, option: string, text: string, file: string) =>
  unknownValues(readerOf(type, option), text, documentOf(file));

function documentOf(file: string): unknown {
  const parsed = parse(read(file));
  assert.ok(parsed.ok, file);
  return parsed.document;
}

test('cabar-chart has an attribute for each option of each chart', () => {
  for (const [type, { options }] of charts)
    assert.deepEqual(Object.keys(registry[type].options).sort(), Object.keys(options).sort(), type);
});

test('every attribute of the gallery is known, and so is each of its values', () => {
  for (const { id, type, file, attributes } of gallery)
    for (const [name, text] of Object.entries(attributes))
      assert.equal(unknown(type, name, text, file), undefined, `${id}: ${name}="${text}"`);
});

const WRONG: [type: DocumentType, option: string, text: string, file: string, names: RegExp][] = [
  ['survey', 'layout', 'pie', 'multiple.json', /^auto,bars,stacked,diverging,dots,trend$/],
  ['survey', 'sort', '-netto', 'multiple.json', /^document,value,net,negative$/],
  ['survey', 'by', 'agee', 'eight-groups.json', /gender,age,place/],
  ['survey', 'wave', 'w9', 'waves-gap.json', /./],
  ['survey', 'highlight', 'zzz', 'multiple.json', /./],
  ['survey', 'decimals', '2', 'multiple.json', /^0,1$/],
  ['survey', 'min-base', 'ten', 'multiple.json', /^a whole number$/],
  ['trust-matrix', 'measure', 'nett', 'matrix-typical.json', /^net,trust,distrust,mean$/],
  ['trust-matrix', 'measure', 'net', 'matrix-values.json', /^value$/],
  ['trust-matrix', 'sort', '-zzz', 'matrix-typical.json', /^total,spread,missing,document,/],
  ['legislation-timeline', 'from', '12.04.2023', 'legislation-typical.json', /2023-04-12/],
  [
    'legislation-timeline',
    'orientation',
    'upright',
    'legislation-typical.json',
    /^auto,horizontal,vertical$/,
  ],
  [
    'standards-review',
    'verdict',
    'bad',
    'standards-typical.json',
    /^conflicts,partly,complies,not-assessed$/,
  ],
  ['standards-review', 'law', '99', 'standards-typical.json', /./],
  ['standards-review', 'standard', 'zzz', 'standards-typical.json', /./],
  ['representation', 'category', 'zzz', 'representation-staff.json', /women/],
  ['representation', 'reference', '101', 'representation-staff.json', /^a number from 0 to 100$/],
  ['expert-quotes', 'topic', 'weather', 'quotes-typical.json', /./],
];

for (const [type, option, text, file, names] of WRONG)
  test(`${option}="${text}" of ${type} is unknown, and what there is is listed`, () => {
    const found = unknown(type, option, text, file);
    assert.deepEqual(found?.values, [text]);
    assert.match(found.names.join(), names);
    assert.equal(found.fatal, false);
  });

test('one unknown id among known ones leaves something to draw', () => {
  const [first] = (read('multiple.json') as { questions: { id: string }[] }).questions;
  assert.equal(unknown('survey', 'question', `zzz ${first!.id}`, 'multiple.json')?.fatal, false);
  assert.equal(unknown('survey', 'question', 'zzz yyy', 'multiple.json')?.fatal, true);
  assert.equal(unknown('survey', 'question', ' ', 'multiple.json'), undefined);
});

test('a law is known by a piece of its name in any language, whatever its case, and by its place', () => {
  const { provisions } = read('standards-typical.json') as { provisions: { law: Record<string, string> }[] };
  const name = Object.values(provisions[0]!.law).at(-1)!;
  for (const law of ['1', '1 2', name.slice(3).toUpperCase()])
    assert.equal(unknown('standards-review', 'law', law, 'standards-typical.json'), undefined);
});
