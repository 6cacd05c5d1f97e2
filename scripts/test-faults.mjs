/**
 * `npm run test:faults`: can the tests see a wrong picture? Plants the faults of test/faults.json one by one in a copy
 * of the sources and runs the Node tests of the chart concerned; each fault must fail one of them.
 * `-- WORD` plants only the faults whose name or file contains the word. A fault is a replacement of text that stands
 * exactly once in its file; one that no longer does is reported, and must be moved to where the code now is.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [word = ''] = process.argv.slice(2);
const faults = JSON.parse(readFileSync('test/faults.json', 'utf8')).filter(
  ({ fault, file }) => fault.includes(word) || file.includes(word),
);
const copy = mkdtempSync(join(tmpdir(), 'cabar-faults-'));

/** Test files of a chart or a room; what reads the drawing comes first, as it fails soonest. */
const testsOf = (name) => {
  const folder = [`test/charts/${name}`, `test/${name}`].find((each) => existsSync(each));
  const files = readdirSync(folder ?? 'test').filter((file) => file.endsWith('.test.ts'));
  const rank = (file) => Number(!file.startsWith('encoding'));
  return files.sort((a, b) => rank(a) - rank(b)).map((file) => `${folder}/${file}`);
};

/** The name of the first test that fails in the copy; undefined when all pass. */
const firstFailure = (file) =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--test', '--test-reporter=tap', '--test-concurrency=1', file],
      { cwd: copy, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (data) => (output += data));
    child.on('close', (code) => {
      const names = [...output.matchAll(/^ *not ok \d+ - (.*)$/gm)].map(([, name]) => name);
      done(
        code ? (names.find((name) => !name.endsWith('.test.ts')) ?? `${file} ended with ${code}`) : undefined,
      );
    });
  });

async function caughtBy(name) {
  for (const file of testsOf(name)) {
    const failure = await firstFailure(file);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

const results = [];
try {
  for (const name of ['src', 'test', 'demo', 'stories', 'scripts', 'xliff', 'package.json', 'tsconfig.json'])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
  for (const name of new Set(faults.map(({ tests }) => tests))) {
    const failure = await caughtBy(name);
    if (failure !== undefined)
      throw new Error(`the tests of ${name} fail before any fault is planted: ${failure}`);
  }
  for (const { fault, tests, file, find, replace } of faults) {
    const sound = readFileSync(file, 'utf8');
    const places = sound.split(find).length - 1;
    if (places !== 1) {
      results.push({ fault, verdict: `no longer applies: its text stands ${places} times in ${file}` });
      continue;
    }
    writeFileSync(
      join(copy, file),
      sound.replace(find, () => replace),
    );
    const test = await caughtBy(tests);
    writeFileSync(join(copy, file), sound);
    results.push({ fault, caught: test !== undefined, verdict: test ?? 'SURVIVED' });
    const { caught, verdict } = results.at(-1);
    console.log(`${caught ? '✓' : '✗'} ${fault}\n    ${verdict}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
for (const { fault, caught, verdict } of results)
  if (caught === undefined) console.log(`? ${fault}\n    ${verdict}`);
const caught = results.filter((result) => result.caught).length;
console.log(`\n${caught} of ${results.length} faults caught`);
process.exitCode = caught === results.length && results.length ? 0 : 1;
