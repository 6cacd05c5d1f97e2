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
