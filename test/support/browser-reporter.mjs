import { writeFileSync } from 'node:fs';

const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];

/** Reporter of the browser runner: numbers of all tests, also to the file of `CABAR_COUNTS`. */
export const countReporter = () => ({
  stop({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      const all = session.testResults ? tests(session.testResults) : [];
      counts.passed += all.filter((test) => test.passed && !test.skipped).length;
      counts.skipped += all.filter((test) => test.skipped).length;
      const failed = all.filter((test) => !test.passed && !test.skipped).length;
      // A file that could not be loaded, or a hook that failed, has no failing test to count.
      counts.failed += session.passed ? failed : Math.max(1, failed);
    }
    console.log(`Browser: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    if (process.env.CABAR_COUNTS) writeFileSync(process.env.CABAR_COUNTS, JSON.stringify(counts));
  },
});
