import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of parts of this repository in which a test may change files. */
export interface Scratch {
  folder: string;
  /** Runs a TypeScript file of the copy; its output. Throws when it fails. */
  run: (file: string, ...args: string[]) => string;
  /** What a module written here prints, as JSON. */
  evaluate: (source: string) => unknown;
  /** What the compiler says; empty: no errors. */
  compile: () => string;
  remove: () => void;
}

export function scratchCopy(...parts: string[]): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'cabar-scratch-'));
  for (const part of [...parts, 'src', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const node = (args: string[]) =>
    spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  const run = (file: string, ...args: string[]): string => {
    const { status, stdout, stderr } = node(['--import', 'tsx', file, ...args]);
    if (status) throw new Error(`${file} ${args.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  };
  return {
    folder,
    run,
    evaluate: (source) => {
      writeFileSync(join(folder, 'evaluate.ts'), source);
      return JSON.parse(run('evaluate.ts'));
    },
    compile: () => node(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']).stdout,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
