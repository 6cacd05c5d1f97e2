import type { LaunchOptions } from 'puppeteer-core';

/** How to start the Chrome or Chromium of this machine, or the bundled one. */
export function findBrowser(): Promise<LaunchOptions & { executablePath: string; args: string[] }>;
