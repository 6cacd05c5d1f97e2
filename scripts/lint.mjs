/**
 * `npm run lint`: every check of the source in one command, side by side.
 * `--fix` lets prettier and oxlint write. Exit status 1 when any of them finds something.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const fix = process.argv.includes('--fix');
const sources = ['src', 'test', 'stories', 'demo', 'scripts', '.storybook'].filter(existsSync);
// Started by path, not through .bin: the same on every machine and npm.
const bin = (path) => [`node_modules/${path}`];

const checks = {
  'types (all)': [...bin('typescript/bin/tsc'), '-p', 'tsconfig.json'],
  'types (rooms without a DOM)': [...bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.pure.json'],
  'imports and rules (oxlint)': [
    ...bin('oxlint/bin/oxlint'),
    '--format=unix',
    ...(fix ? ['--fix'] : []),
    ...sources,
  ],
  sinks: ['--import', 'tsx', 'scripts/lint-sinks.ts'],
  'format (prettier)': [
    ...bin('prettier/bin/prettier.cjs'),
    fix ? '--write' : '--check',
    '--log-level=warn',
    '.',
  ],
};

const run = ([name, args]) =>
  new Promise((done) => {
    const started = performance.now();
    let output = '';
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code ? '✗' : '✓'} ${name} ${seconds} s`);
      if (code) console.log(output.trimEnd());
      done(code === 0);
    });
  });

const results = await Promise.all(Object.entries(checks).map(run));
process.exitCode = results.every(Boolean) ? 0 : 1;
