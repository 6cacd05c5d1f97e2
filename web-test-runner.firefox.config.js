import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './test/support/browser.mjs';
import shared from './web-test-runner.config.js';

const launchOptions = findFirefox();
if ('why' in launchOptions) throw new Error(`Firefox: ${launchOptions.why}`);

/** The launcher for any browser that puppeteer drives; `@web/test-runner-puppeteer` is the same with a download. */
export default {
  ...shared,
  browsers: [chromeLauncher({ puppeteer, launchOptions })],
  // It fetches the hundreds of modules of a page in a frame in seconds, not in milliseconds.
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 90_000, retries: 0 } },
};
