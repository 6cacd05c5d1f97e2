import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Answer {
  status: number | null;
  out: string[];
  errors: string[];
}

const lines = (text: string): string[] => text.split('\n').filter(Boolean);

/** Runs the command as a shell would, from its source. */
export function command(...args: string[]): Answer {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/index.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, out: lines(stdout), errors: lines(stderr) };
}

/** A folder of its own for a test, which goes with it. */
export function folder(test: {
  after: (work: () => void) => void;
}): (name: string, content?: string) => string {
  const path = mkdtempSync(join(tmpdir(), 'cabar-cli-'));
  test.after(() => rmSync(path, { recursive: true }));
  return (name, content) => {
    const file = join(path, name);
    if (content !== undefined) writeFileSync(file, content);
    return file;
  };
}
