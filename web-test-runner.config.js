import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './test/support/browser.mjs';
import { countReporter } from './test/support/browser-reporter.mjs';
import { middleware } from './test/support/server.mjs';

export default {
  files: ['test/**/*.browser.ts'],
  // The code that readers get, not Lit's development build.
  nodeResolve: { exportConditions: ['browser', 'production'] },
  browsers: [chromeLauncher({ launchOptions: await findBrowser() })],
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  middleware: [middleware],
  mimeTypes: { '**/*.json': 'json' },
  // One page at a time: a page in the background gets no animation frames.
  concurrency: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 15_000, retries: 0 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};
