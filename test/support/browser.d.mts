import type { LaunchOptions } from 'puppeteer-core';

/** How to start the Chrome or Chromium of this machine, or the bundled one. */
export function findBrowser(): Promise<LaunchOptions & { executablePath: string; args: string[] }>;

/** How to start the Firefox of this machine, or how to get one. */
export function findFirefox(): LaunchOptions | { why: string };
