import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { heightIn, messagesOf } from '../../src/embed/height.js';
import { tokensIn } from '../../src/embed/tokens.js';

const whole = { type: 'cabar-height', id: 'a', height: 612.5 };

test('a height is taken from a message of exactly our shape', () => {
  assert.equal(heightIn(whole), 612.5);
  assert.equal(heightIn({ ...whole, height: 100 }), 100);
  assert.equal(heightIn({ ...whole, height: 10_000 }), 10_000);
});

test('a message of another shape, or with a height out of range, says nothing', () => {
  for (const height of [99, 10_001, -1, 1e9, Number.NaN, Infinity, '612', null, undefined, {}, [612], true])
    assert.equal(heightIn({ ...whole, height }), undefined, String(height));
  for (const message of [
    { ...whole, more: 1 },
    { ...whole, id: 1 },
    { ...whole, type: 'height' },
    [whole],
    null,
  ])
    assert.equal(heightIn(message), undefined, JSON.stringify(message));
  for (const message of ['cabar-height', 612, JSON.stringify(whole), { height: 612 }, Object.create(whole)])
    assert.equal(heightIn(message), undefined);
});

test('no message that anybody thinks of is taken for a height unless it is one', () => {
  const near = fc.record(
    { type: fc.constantFrom('cabar-height', 'height'), id: fc.anything(), height: fc.anything() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), near), (message) => {
      const height = heightIn(message);
      assert.ok(height === undefined || (height >= 100 && height <= 10_000));
    }),
    { numRuns: 1000 },
  );
});

test('a height is told in the words of Datawrapper’s, AMP’s and WordPress’s hosts as well', () => {
  assert.deepEqual(messagesOf('a', 612, 'x1'), [
    { type: 'cabar-height', id: 'a', height: 612 },
    { 'datawrapper-height': { a: 612 } },
    { sentinel: 'amp', type: 'embed-size', height: 612 },
    { message: 'height', value: 612, secret: 'x1' },
  ]);
  assert.equal(messagesOf('a', 612, undefined).length, 3);
});

const read = (query: string) => tokensIn(new URLSearchParams(query));

test('an address sets colours, sizes, weights and fonts of an outlet', () => {
  assert.deepEqual(
    read('token.accent=006478&token.link=%23AbC&token.size-title=24&token.radius=4px&lang=kk'),
    [
      ['--cabar-accent', '#006478'],
      ['--cabar-link', '#AbC'],
      ['--cabar-size-title', '24px'],
      ['--cabar-radius', '4px'],
    ],
  );
  assert.deepEqual(read('token.font=Noto%20Serif,%20serif&token.weight-title=600'), [
    ['--cabar-font', 'Noto Serif, serif'],
    ['--cabar-weight-title', '600'],
  ]);
});

test('an address sets nothing else: no other name, no word, no function, no address', () => {
  for (const value of [
    'red',
    'url(//evil.example)',
    '12px',
    'var(--x)',
    '#12',
    '1234567',
    'fff;color:red',
    '',
  ])
    assert.deepEqual(read(`token.accent=${encodeURIComponent(value)}`), [], value);
  for (const value of ['1e9', '9999', '-4', '4em', 'calc(1px)', '4px;x'])
    assert.deepEqual(read(`token.radius=${encodeURIComponent(value)}`), [], value);
  for (const value of ['a;b', 'url(x)', 'a, }', 'x'.repeat(201)])
    assert.deepEqual(read(`token.font=${encodeURIComponent(value)}`), [], value);
  for (const name of ['unknown', 'constructor', '__proto__', 'shadow', 'ease', 'accent.x', ''])
    assert.deepEqual(read(`token.${name}=006478`), [], name);
});

test('whatever stands in an address, a token is a name of ours with a plain value', () => {
  const names = fc.oneof(
    fc.string(),
    fc.constantFrom('accent', 'font', 'radius', 'weight-title', 'size-label'),
  );
  fc.assert(
    fc.property(names, fc.string({ unit: 'binary' }), (name, value) => {
      for (const [property, set] of tokensIn(new URLSearchParams([[`token.${name}`, value]]))) {
        assert.match(property, /^--cabar-[\w-]+$/);
        assert.match(set, /^[\p{L}\d "',#.-]+$/u);
      }
    }),
    { numRuns: 1000 },
  );
});
