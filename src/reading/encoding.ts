import type { Finding } from './sheet.js';

/** Bytes looked at to find UTF-16 without its mark. */
const LOOK = 1000;

/** Text of a file: by its byte order mark, else UTF-8 where it is that, else windows-1251, in which older Excel writes here. */
export function decode(bytes: Uint8Array): { text: string; findings: Finding[] } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/, '');
  const findings: Finding[] = encoding === 'utf-8' ? [] : [{ kind: 'encoding', value: encoding }];
  // Somebody saved in another encoding than they opened in: what was lost stays lost.
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken) findings.push({ kind: 'broken-letters', value: `${broken}` });
  return { text, findings };
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const start = bytes.subarray(0, LOOK);
  start.forEach((byte, i) => (zeros[i % 2] = (zeros[i % 2] ?? 0) + (byte ? 0 : 1)));
  const [even = 0, odd = 0] = zeros;
  // Of Latin letters and separators, one byte of two is zero.
  if (odd > start.length / 10 && even === 0) return 'utf-16le';
  if (even > start.length / 10 && odd === 0) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // No file of ours: its letters are looked at.
    return mostlyCyrillic(bytes, 'ibm866') > mostlyCyrillic(bytes, 'windows-1251')
      ? 'ibm866'
      : 'windows-1251';
  }
}

/** Small Cyrillic letters: text in a wrong encoding has capitals and signs in their place. */
const mostlyCyrillic = (bytes: Uint8Array, encoding: string): number =>
  new TextDecoder(encoding).decode(bytes.subarray(0, 20 * LOOK)).match(/[а-яё]/g)?.length ?? 0;
