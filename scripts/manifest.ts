import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const ANALYZER = 'node_modules/@custom-elements-manifest/analyzer/cem.js';

/** Something of an element that a page can use. */
export interface Member {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

export interface Method extends Member {
  kind: 'field' | 'method';
  parameters?: Member[];
  return?: { type: { text: string } };
}

/** One element of the Custom Elements Manifest. */
export interface ElementApi {
  tagName: string;
  summary?: string;
  attributes: Member[];
  members: Method[];
  events: Member[];
  slots: Member[];
  cssParts: Member[];
  cssProperties: Member[];
}

/** The Custom Elements Manifest of the sources as they stand, element by element. */
export function readManifest(): ElementApi[] {
  const folder = mkdtempSync(join(tmpdir(), 'cabar-manifest-'));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [ANALYZER, 'analyze', '--quiet', '--outdir', relative('.', folder)],
      { encoding: 'utf8' },
    );
    if (status) throw new Error(stderr);
    const { modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as {
      modules: { declarations: ElementApi[] }[];
    };
    return modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
