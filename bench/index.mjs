/**
 * `npm run bench`: sees to it that there is something to measure and something to measure with, then measures.
 * Only modules of Node here: the packages of this folder may not be installed yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from './options.mjs';

const bench = dirname(fileURLToPath(import.meta.url));
const project = dirname(bench);

const npm = (args, cwd) => {
  console.log(`> npm ${args.join(' ')} (${cwd})`);
  const { status } = spawnSync('npm', args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`);
};

const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
  );

try {
  const options = readOptions(process.argv.slice(2), readdirSync(join(bench, 'contestants')));
  options.dist = resolve(options.dist || join(project, 'dist'));
  const built = join(options.dist, 'cdn', 'manifest.json');
  const absent = !existsSync(built);
  const stale = absent || newest(join(project, 'src')) > statSync(built).mtimeMs;
  if (absent && options.dist !== join(project, 'dist')) throw new Error(`${built} is not there`);
  if (absent || (stale && options.build)) npm(['run', 'build'], project);
  else if (stale) console.log(`${options.dist} is older than src/ and measured as it is`);
  const wanted = Object.keys(JSON.parse(readFileSync(join(bench, 'package.json'), 'utf8')).dependencies);
  if (!wanted.every((name) => existsSync(join(bench, 'node_modules', name))))
    npm([existsSync(join(bench, 'package-lock.json')) ? 'ci' : 'install', '--no-audit', '--no-fund'], bench);
  const { run } = await import('./run.mjs');
  process.exitCode = (await run(options)) ? 0 : 1;
} catch (error) {
  console.error(String(error?.message ?? error));
  process.exitCode = 2;
}
