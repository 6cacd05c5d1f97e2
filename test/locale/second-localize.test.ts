import assert from 'node:assert/strict';
import test from 'node:test';
import { configureLocalization } from '@lit/localize';

test('A page that has set up the same copy of @lit/localize gets English words and no error', async () => {
  configureLocalization({
    sourceLocale: 'en',
    targetLocales: [],
    loadLocale: () => Promise.reject(new Error('no other language')),
  });
  const warnings: unknown[] = [];
  const { warn } = console;
  console.warn = (text: unknown) => warnings.push(text);
  try {
    const { withLocale } = await import('../../src/locale/with-locale.js');
    assert.equal(
      withLocale({} as never, () => 'drawn'),
      'drawn',
    );
  } finally {
    console.warn = warn;
  }
  assert.match(String(warnings[0]), /stay English/);
});
