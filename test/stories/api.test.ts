import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { readManifest } from '../../scripts/manifest.js';
import { registry } from '../../src/charts/registry.js';
import { attributeName } from '../../src/figure/option.js';

const elements = readManifest();
const any = elements.find(({ tagName }) => tagName === 'cabar-chart');
const charts = elements.filter((element) => element !== any);
const pages = readdirSync('stories/docs')
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => readFileSync(`stories/docs/${file}`, 'utf8'));

for (const { tagName, attributes, members, events, cssParts, cssProperties } of elements) {
  test(`${tagName}: a page of the docs shows its API, under the type that it draws`, () => {
    const shown = pages.filter((page) => page.includes(`<Api of="${tagName}"`));
    assert.equal(shown.length, 1);
    const type = /<Api of="[^"]+" type="([^"]+)"/.exec(shown[0] ?? '')?.[1];
    assert.equal(type !== undefined, tagName !== 'cabar-chart');
    if (type) assert.ok(Object.hasOwn(registry, type), type);
  });

  test(`${tagName}: every attribute, event, part and custom property says what it is`, () => {
    const silent = [attributes, events, cssParts, cssProperties]
      .flat()
      .filter(({ description }) => !description);
    assert.deepEqual(silent, []);
    assert.ok(attributes.length >= 10 && cssParts.length >= 10 && cssProperties.length >= 6);
  });

  test(`${tagName}: nothing of the inside is offered`, () => {
    const names = [...attributes, ...members].map(({ name }) => name);
    const inner = ['failure', 'newer', 'chart', 'readAhead', 'placeChanged', 'shown', 'limit', 'locale'];
    assert.deepEqual(
      names.filter((name) => inner.includes(name)),
      [],
    );
    assert.deepEqual(
      members.filter(({ name }) => name.startsWith('to')).map(({ name }) => name),
      ['toSVG', 'toPNG', 'toCSV'],
    );
  });
}

test('cabar-chart lists the options of every chart, and says which charts they are of', () => {
  const listed = new Map(any?.attributes.map((attribute) => [attribute.name, attribute.description ?? '']));
  for (const { options } of Object.values(registry))
    for (const name of Object.keys(options).map(attributeName)) assert.ok(listed.has(name), name);
  for (const chart of charts) {
    const other = chart.attributes.filter(({ name }) => listed.get(name)?.includes('cabar-'));
    assert.deepEqual(
      other.filter(({ name }) => !listed.get(name)?.includes(chart.tagName)).map(({ name }) => name),
      [],
    );
  }
});
