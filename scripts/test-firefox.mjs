/**
 * `npm run test:firefox [-- WORD]`: the browser tests, those whose path contains the word, in the Firefox of this
 * machine. Not part of `npm test`: a machine need not have one.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { findFirefox } from '../test/support/browser.mjs';

const [word = ''] = process.argv.slice(2);
const found = findFirefox();
if ('why' in found) {
  console.error(`Firefox: ${found.why}`);
  process.exit(1);
}
const files = readdirSync('test', { recursive: true })
  .map((name) => `test/${name.split(sep).join('/')}`)
  .filter((name) => name.endsWith('.browser.ts') && name.includes(word))
  .sort();
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@web/test-runner/dist/bin.js',
    '--config',
    'web-test-runner.firefox.config.js',
    '--files',
    ...files,
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
