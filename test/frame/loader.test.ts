import assert from 'node:assert/strict';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { arrivedAs } from '../../src/problems/arrived.js';
import { decode } from '../../src/frame/loader.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const arrived = (input: Uint8Array): unknown => {
  const answer = decode(input, '');
  return answer.ok ? answer.value : arrivedAs(answer.failure.bytes!);
};

test('JSON is read with and without a byte order mark', () => {
  assert.deepEqual(arrived(bytes('{"a":1}')), { a: 1 });
  assert.deepEqual(arrived(bytes('\ufeff{"a":1}')), { a: 1 });
});

test('what is not JSON is named by what it looks like', () => {
  assert.equal(arrived(bytes('<!doctype html><p>Sign in')), 'page');
  assert.equal(arrived(bytes('a,b\n1,2\n')), 'csv');
  assert.equal(arrived(bytes('a;b\n1;2\n')), 'csv');
  assert.equal(arrived(gzipSync('{}')), 'archive');
  assert.equal(arrived(Buffer.from('\ufeff{}', 'utf16le')), 'utf-16');
  assert.equal(arrived(bytes('')), 'empty');
  assert.equal(arrived(bytes(' \n ')), 'empty');
  assert.equal(arrived(bytes('callback({"a":1})')), 'script');
  assert.equal(arrived(bytes('NaN')), 'other');
});

test('text in a one-byte encoding is told from text that was cut inside a letter', () => {
  assert.equal(arrived(Uint8Array.from([0x7b, 0x22, 0xcf, 0xf0, 0xe8, 0x22, 0x7d])), 'encoding');
  assert.equal(arrived(bytes('{"a":"Қазақ').subarray(0, 10)), 'cut');
  assert.equal(arrived(bytes('{"a":[1,2')), 'cut');
});
