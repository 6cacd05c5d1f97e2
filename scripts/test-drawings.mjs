/**
 * `npm run test:drawings`: compares the drawing of each document of the gallery with the text kept in test/drawings.
 * `-- --write` writes the texts anew: read what changed with `git diff test/drawings` before you commit it.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, mkdirSync } from 'node:fs';

const writing = process.argv.includes('--write');
if (writing) {
  rmSync('test/drawings', { recursive: true, force: true });
  mkdirSync('test/drawings');
}
const { status } = spawnSync(process.execPath, ['scripts/test.mjs', 'browser', 'test/drawings.browser'], {
  stdio: 'inherit',
  env: { ...process.env, ...(writing ? { CABAR_WRITE_DRAWINGS: '1' } : {}) },
});
process.exitCode = status ?? 1;
