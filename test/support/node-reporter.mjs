import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';

/** Reporter of `node --test`: failures in full, the rest as numbers, also to the file of `CABAR_COUNTS`. */
export default async function* report(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const error = data.details?.error;
    // A parent that fails only because of its children is not a failure of its own.
    if (error?.failureType === 'subtestsFailed') continue;
    if (type === 'test:fail') {
      counts.failed += 1;
      yield `✗ ${data.name} (${data.file ?? ''}:${data.line ?? ''})\n${inspect(error?.cause ?? error)}\n`;
    } else if (data.skip !== undefined) {
      counts.skipped += 1;
      yield `– skipped: ${data.name}${typeof data.skip === 'string' && data.skip ? `: ${data.skip}` : ''}\n`;
    } else counts.passed += 1;
  }
  yield `Node: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
  if (process.env.CABAR_COUNTS) writeFileSync(process.env.CABAR_COUNTS, JSON.stringify(counts));
}
