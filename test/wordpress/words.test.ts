import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { po } from 'gettext-parser';

const FOLDER = 'wordpress';
const LANGUAGES = ['ru_RU', 'kk'];

const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(php|js)$/.test(file))
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));

const CALL = /(?:__|esc_html__)\(\s*'((?:[^'\\]|\\.)*)',\s*'cabar-charts',?\s*\)/g;
const said = new Set(sources.flatMap((text) => [...text.matchAll(CALL)].map(([, words = '']) => words)));

const block = JSON.parse(readFileSync(`${FOLDER}/block/block.json`, 'utf8'));
/** As WordPress looks them up. */
const inBlock = [
  ['block title', block.title],
  ['block description', block.description],
  ...block.keywords.map((word: string) => ['block keyword', word]),
];

const read = (language: string) =>
  po.parse(readFileSync(`${FOLDER}/languages/cabar-charts-${language}.po`)).translations as Record<
    string,
    Record<string, { msgstr: string[] }>
  >;

test('the plug-in for WordPress has more than forty texts', () => {
  assert.ok(said.size > 40);
});

for (const language of LANGUAGES) {
  const words = read(language);
  test(`the plug-in says in ${language} every text of its code`, () => {
    const missing = [...said].filter((text) => !words['']?.[text]?.msgstr[0]);
    assert.deepEqual(missing, []);
  });

  test(`the plug-in says in ${language} name, description and keywords of its block`, () => {
    const missing = inBlock.filter(([context, text]) => !words[context]?.[text]?.msgstr[0]);
    assert.deepEqual(missing, []);
  });

  test(`the plug-in keeps in ${language} nothing that its code no longer says`, () => {
    const left = Object.keys(words[''] ?? {}).filter((text) => text && !said.has(text));
    assert.deepEqual(left, []);
  });
}
