import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { versionOf } from '../../src/export/version.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

test('the version of a document is the hash of its canonical JSON', () => {
  assert.equal(
    versionOf({ b: [1e21, 0.1, -0], a: { я: '€\u20ac"', б: null } }),
    sha256('{"a":{"б":null,"я":"€€\\""},"b":[1e+21,0.1,0]}'),
  );
});

test('the order of fields does not change a version, a figure does', () => {
  const one = versionOf({ type: 'survey', n: 200, title: { kk: 'Сенім', ru: 'Доверие' } });
  assert.equal(versionOf({ title: { ru: 'Доверие', kk: 'Сенім' }, n: 200, type: 'survey' }), one);
  assert.notEqual(versionOf({ type: 'survey', n: 201, title: { kk: 'Сенім', ru: 'Доверие' } }), one);
});

test('what is not JSON has no version', () => {
  assert.throws(() => versionOf(undefined), TypeError);
});
