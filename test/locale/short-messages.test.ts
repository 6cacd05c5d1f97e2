import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { shortMessages } from '../../scripts/short-messages.js';
import type { loadLocale } from '../../src/locale/locale.js';
import type { withLocale } from '../../src/locale/with-locale.js';

interface Built {
  loading: () => string;
  dated: () => string;
  loadLocale: typeof loadLocale;
  withLocale: typeof withLocale;
}

const source = (name: string) =>
  JSON.stringify(fileURLToPath(new URL(`../../src/locale/${name}.ts`, import.meta.url)));

/** Builds a module as the files for a script tag are built, and calls `use` with it. */
async function built(lines: string, use: (module: Built) => unknown): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cabar-messages-'));
  try {
    const entry = join(folder, 'entry.ts');
    const code = `import { msg } from '@lit/localize';
      export { loadLocale } from ${source('locale')};
      export { withLocale } from ${source('with-locale')};
      ${lines}`;
    writeFileSync(entry, code);
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      plugins: [shortMessages()],
      build: {
        outDir: join(folder, 'out'),
        minify: false,
        lib: { entry, formats: ['es'], fileName: () => 'entry.mjs' },
      },
    });
    await use((await import(pathToFileURL(join(folder, 'out', 'entry.mjs')).href)) as Built);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('A shortened message speaks each language, and without one still is a text', async () => {
  const lines = `export const loading = () => msg('Loading…', { id: 'loading' });
    export const dated = () => msg(\n 'Updated: {date}',\n { id: 'updated-on' },\n);`;
  await built(lines, async ({ loading, dated, loadLocale, withLocale }) => {
    for (const [language, word] of [
      ['en', 'Loading…'],
      ['ru', 'Загрузка…'],
      ['kk', 'Жүктелуде…'],
    ] as const) {
      const locale = await loadLocale(language);
      assert.equal(withLocale(locale, loading), word);
      assert.match(withLocale(locale, dated), /\{date\}/);
    }
    assert.equal(typeof loading(), 'string');
    assert.doesNotMatch(`${loading} ${dated}`, /Loading|Updated/);
  });
});

test('A message that has not been extracted ends the build', async () => {
  await assert.rejects(
    built(`export const planted = () => msg('Planted', { id: 'planted' });`, () => {}),
    /"planted" is not known/,
  );
});
