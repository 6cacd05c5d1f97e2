import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from './site.js';

/** Writes a file where it is not there, or says something else; what never changes is written once. @returns whether it was written */
export function writeChanged(out: string, { path, content, fixed }: SiteFile): boolean {
  const target = join(out, path);
  if (existsSync(target) && (fixed || readFileSync(target).equals(Buffer.from(content)))) return false;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  return true;
}
