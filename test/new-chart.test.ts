import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { scratchCopy } from './support/scratch.js';

const scratch = scratchCopy('xliff', 'demo', 'stories');
after(scratch.remove);

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n');

/** Lines of a file of the copy that the repository does not have. */
const added = (path: string): string[] => {
  const before = linesOf(path);
  return linesOf(join(scratch.folder, path)).filter((line) => !before.includes(line));
};

test('a new chart type needs three lines in existing sources, compiles and makes its words', () => {
  scratch.run('scripts/new-chart/index.ts', 'word-list');
  assert.equal([...added('src/documents/types.ts'), ...added('src/charts/registry.ts')].length, 3);
  for (const file of ['src/entries/index.ts', 'src/entries/data.ts'])
    assert.match(added(file).join(), /word-list/, file);
  assert.match(added('package.json').join(), /"\.\/word-list"/);
  assert.equal(scratch.compile(), '');
  assert.deepEqual(
    scratch.evaluate(`
      import { readFileSync } from 'node:fs';
      import { registry } from './src/charts/registry.js';
      import { parse } from './src/documents/parse.js';
      import { ENGLISH } from './src/locale/load-locale.js';
      const parsed = parse(JSON.parse(readFileSync('demo/documents/word-list-typical.json', 'utf8'))) as any;
      const chart = await registry['word-list'].load();
      const model = chart.model(parsed.document, {}, ENGLISH);
      const layout = chart.layout(model, { width: 320, measure: () => 0 });
      console.log(JSON.stringify([parsed.unknown, model.summary, chart.rows(layout)]));`),
    [[], 'First: 3 and Second: 2', 2],
  );
});
