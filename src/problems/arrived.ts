import { msg } from '@lit/localize';

/** What has come in place of JSON. */
export type Arrived =
  'page' | 'csv' | 'archive' | 'utf-16' | 'encoding' | 'cut' | 'empty' | 'script' | 'other';

/** What bytes look like that are not JSON in UTF-8. */
export function arrivedAs(bytes: Uint8Array): Arrived {
  const [a, b] = bytes;
  if ((a === 0x1f && b === 0x8b) || (a === 0x50 && b === 0x4b)) return 'archive';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'utf-16';
  try {
    return looksLike(new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim());
  } catch {
    // A file that was cut may end inside a character; everything before it is good UTF-8.
    return cutInCharacter(bytes) ? 'cut' : 'encoding';
  }
}

function cutInCharacter(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function looksLike(text: string): Arrived {
  if (!text) return 'empty';
  if (text.startsWith('<')) return 'page';
  if (/^[\w$.]+\s*\(|^\)\]\}'|^(var|const|let|export|import)\s/.test(text)) return 'script';
  if (/^[[{"]/.test(text)) return /[\]}]$/.test(text) ? 'other' : 'cut';
  return /^[^\n{}]*[,;\t][^\n{}]*(\n|$)/.test(text) ? 'csv' : 'other';
}

/** What has come, as a sentence. */
export function arrivedWords(what: Arrived): string {
  switch (what) {
    case 'page':
      return msg('Expected JSON, got a web page.', { id: 'arrived-page' });
    case 'csv':
      return msg('Expected JSON, got a table (CSV).', { id: 'arrived-csv' });
    case 'archive':
      return msg('Expected JSON, got a compressed file.', { id: 'arrived-archive' });
    case 'utf-16':
      return msg('Expected JSON in UTF-8, got UTF-16. Save the file as UTF-8.', { id: 'arrived-utf-16' });
    case 'encoding':
      return msg('Expected JSON in UTF-8, got text in another encoding. Save the file as UTF-8.', {
        id: 'arrived-encoding',
      });
    case 'cut':
      return msg('Expected JSON, got a file that breaks off.', { id: 'arrived-cut' });
    case 'empty':
      return msg('Expected JSON, got an empty file.', { id: 'arrived-empty' });
    case 'script':
      return msg('Expected JSON, got a script.', { id: 'arrived-script' });
    case 'other':
      return msg('Expected JSON, got something else.', { id: 'arrived-other' });
  }
}
