/**
 * `npm run test:wordpress`, after build and build:wordpress: the plug-in in a real WordPress 6.8 and 6.1 from Debian's
 * packages. `-- 6.8` takes one of them, `--keep FOLDER` leaves pictures there. Exit status 3 where a WordPress cannot be had.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../test/support/browser.mjs';
import { checksOf } from './checks.mjs';
import { RELEASES, getPrograms } from './packages.mjs';
import { startSite } from './site.mjs';

const CANNOT = 3;

const args = process.argv.slice(2);
const flag = args.indexOf('--keep');
const kept = flag < 0 ? undefined : args.splice(flag, 2)[1];
const releases = args.length ? args : Object.keys(RELEASES).sort().reverse();

if (!existsSync('dist-wordpress/cabar-charts.zip'))
  throw new Error('there is no plug-in: npm run build && npm run build:wordpress');

const cache = join(tmpdir(), 'cabar-wordpress');
mkdirSync(cache, { recursive: true });

const start = async (release) => {
  try {
    getPrograms();
    return await startSite(release, cache);
  } catch (error) {
    console.log(`no WordPress ${release} on this machine: ${error.message}`);
    process.exit(CANNOT);
  }
};

const browser = await puppeteer.launch(await findBrowser());
let [passed, failed] = [0, 0];
for (const release of releases) {
  const site = await start(release);
  console.log(`WordPress ${release}`);
  const keep = (name, picture) => {
    if (!kept) return;
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, `${release}-${name}`), picture);
  };
  try {
    for (const [name, check] of Object.entries(checksOf(site, browser, keep))) {
      try {
        await check();
        passed++;
        console.log(`  ✓ ${name}`);
      } catch (error) {
        failed++;
        console.log(
          `  ✗ ${name}\n${String(error.message ?? error)
            .slice(0, 1500)
            .replace(/^/gm, '      ')}`,
        );
      }
    }
  } finally {
    await site.stop();
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
