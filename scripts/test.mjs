/**
 * `npm test`: lint, tests in Node, tests in a browser, one after the other; a failure of one does not hide the
 * next. The last line is `N passed, N failed`; lint counts as one.
 * `npm test -- node documents` runs one part (`lint`, `node`, `browser`), with files whose path contains a word.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

const [only, word = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'cabar-test-'));

const files = (ending) =>
  readdirSync('test', { recursive: true })
    .map((name) => `test/${name.split(sep).join('/')}`)
    .filter((name) => name.endsWith(ending) && name.includes(word))
    .sort();

const node = (args, env = {}) =>
  spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status;

/** Runs a part that writes its counts to a file; one that died before counts as one failure. */
const counted = (name, args) => {
  const file = join(folder, name);
  const status = node(args, { CABAR_COUNTS: file });
  let counts = { passed: 0, failed: 1 };
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(`${name}: ended before it could report`);
  }
  return { passed: counts.passed, failed: status && !counts.failed ? 1 : counts.failed };
};

const parts = {
  lint: () => {
    const status = node(['scripts/lint.mjs']);
    return { passed: status ? 0 : 1, failed: status ? 1 : 0 };
  },
  node: () => {
    const list = files('.test.ts');
    const reporter = [
      '--test-reporter=./test/support/node-reporter.mjs',
      '--test-reporter-destination=stdout',
    ];
    return list.length ? counted('node', ['--import', 'tsx', '--test', ...reporter, ...list]) : undefined;
  },
  browser: () => {
    const list = files('.browser.ts');
    const runner = 'node_modules/@web/test-runner/dist/bin.js';
    return list.length ? counted('browser', [runner, '--files', ...list]) : undefined;
  },
};

const total = { passed: 0, failed: 0 };
for (const [name, run] of Object.entries(parts)) {
  if (only && only !== name) continue;
  console.log(`\n${name}`);
  const result = run();
  total.passed += result?.passed ?? 0;
  total.failed += result?.failed ?? 0;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !total.passed ? 1 : 0;
