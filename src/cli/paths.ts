import { join } from 'node:path';
import { fileName } from '../export/file-name.js';
import type { Task } from './task.js';

type Named = Pick<Task, 'language' | 'picture' | 'format'> & { id: string };

/**
 * Where a file goes: `ID-LANG[-dark][-WIDTH|-PRESET].FORMAT` in a folder, or what a pattern says with `{id}`, `{lang}`,
 * `{theme}`, `{size}` (width or preset) and `{format}`. A size or theme that nobody asked for leaves no dash behind.
 */
export function pathOf(out: string, { id, language, picture, format }: Named): string {
  const size = String(picture.preset ?? picture.width ?? '');
  const theme = picture.theme ?? '';
  if (out.includes('{')) {
    const parts: Record<string, string> = { id, lang: language, theme, size, format };
    return out.replace(/[-_.]?\{(\w+)\}/g, (written, name: string) => {
      const value = parts[name];
      if (value === undefined) return written;
      return value && written.replace(`{${name}}`, value);
    });
  }
  return join(out, fileName({ id, language, theme, size, format }));
}
