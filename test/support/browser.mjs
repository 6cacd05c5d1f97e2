import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/** Ours to every browser: no sandbox (root, containers), nothing that talks to the network by itself. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-default-browser-check',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** What the bundled build is made for: one process, no GPU. */
const LAMBDA = [
  '--single-process',
  '--no-zygote',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--log-level=3',
];

const executable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

// A name on PATH may be a snap's stub that starts nothing: it has to answer.
const runs = (file, env = process.env) => {
  const options = { encoding: 'utf8', timeout: 20_000, env };
  const { status, stdout } = spawnSync(file, ['--version', '--no-sandbox'], options);
  return status === 0 && /chrom/i.test(stdout);
};

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => executable(file) && runs(file));

/**
 * The Chromium of an npm package, unpacked with the system libraries it needs. The package reads its place from
 * TMPDIR and unpacks libraries only where it believes to be on AWS Lambda: both are set for that moment alone.
 * A folder for each user, so that nobody meets files of another.
 */
const bundled = async () => {
  const kept = { ...process.env };
  const folder = join(tmpdir(), `cabar-chromium-${userInfo().username}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    const { default: chromium } = await import('@sparticuz/chromium');
    const unpack = async () => {
      const path = await chromium.executablePath();
      // Its list of fonts names folders of Lambda; a browser that finds no font at all dies at the first letter.
      writeFileSync(
        join(folder, 'fonts', 'fonts.conf'),
        `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
          <dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
      );
      return { path, env: { ...process.env, TMPDIR: kept.TMPDIR } };
    };
    const found = await unpack();
    if (runs(found.path, found.env)) return found;
    // An unpacking that was cut short is taken for a whole one: start again from nothing.
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { mode: 0o700 });
    return await unpack();
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (kept[name] === undefined) delete process.env[name];
      else process.env[name] = kept[name];
    }
  }
};

/**
 * A Chrome or Chromium that starts: `CHROME_PATH`, else one on PATH, else the bundled one
 * (`CABAR_BUNDLED_CHROMIUM=1` takes that at once).
 * @returns {Promise<import('puppeteer-core').LaunchOptions>} options to launch it with
 */
export const findBrowser = async () => {
  const own = process.env.CABAR_BUNDLED_CHROMIUM ? undefined : process.env.CHROME_PATH || onPath();
  if (own) return { executablePath: own, args: FLAGS, headless: true };
  const { path, env } = await bundled();
  return { executablePath: path, args: [...FLAGS, ...LAMBDA], headless: 'shell', env };
};

const FIREFOX = ['firefox-esr', 'firefox'];

/**
 * A Firefox that starts: `FIREFOX_PATH`, else one on PATH; the bundle has none.
 * @returns {import('puppeteer-core').LaunchOptions | { why: string }} options to launch it with, or how to get one
 */
export const findFirefox = () => {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => FIREFOX.map((name) => join(folder, name)));
  const path = [process.env.FIREFOX_PATH, ...found].find((file) => file && executable(file));
  return path
    ? { browser: 'firefox', executablePath: path, headless: true }
    : { why: 'none is installed: apt install firefox-esr, or set FIREFOX_PATH' };
};
