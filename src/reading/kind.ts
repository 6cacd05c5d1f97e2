import type { Fault } from './sheet.js';

/** What a file is by its first bytes: one that is read, or why it is none. */
export type Kind = 'text' | 'html' | 'xlsx' | Fault;

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte);

/** Bytes at both ends of an archive in which its file names stand. */
const NAMES = 200_000;

/** Never by the file's name: what Excel calls `.xls` is a web page as often as not. */
export function kindOf(bytes: Uint8Array): Kind {
  if (!bytes.some((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte < 0xfe))
    return 'empty';
  if (startsWith(bytes, 0x50, 0x4b)) return zipKind(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return latin(bytes).includes('E\0n\0c\0r\0y\0p\0t\0') ? 'password' : 'xls';
  const head = latin(bytes.subarray(0, 2000));
  if (/^\$FL[23]/.test(head)) return 'sav';
  if (head.startsWith('<stata_dta>')) return 'stata';
  if (head.startsWith('%PDF')) return 'pdf';
  if (/^(\x89PNG|GIF8|\xff\xd8\xff)/.test(head)) return 'picture';
  if (startsWith(bytes, 0x1f, 0x8b) || /^(7z\xbc\xaf|Rar!)/.test(head)) return 'archive';
  const text = head
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (/^<(!doctype|html|table|meta|\?xml|div|style|span|b\b|google-sheets)/i.test(text)) return 'html';
  if (/^[[{]\s*(["{[\]}]|$)/.test(text)) return 'json';
  // UTF-16 has zeros, but in one place of two.
  return head.includes('\0\0\0') || controls(head) ? 'binary' : 'text';
}

/** Whether there are signs that no text has. */
const controls = (head: string): boolean =>
  [...head].some((sign) => {
    const code = sign.charCodeAt(0);
    return (code > 0 && code < 9) || (code > 13 && code < 27);
  });

function zipKind(bytes: Uint8Array): Kind {
  const names = latin(bytes.subarray(0, NAMES)) + latin(bytes.subarray(-NAMES));
  if (names.includes('xl/workbook')) return 'xlsx';
  if (names.includes('opendocument.spreadsheet')) return 'ods';
  if (names.includes('Index/Document.iwa')) return 'numbers';
  if (names.includes('word/document')) return 'word';
  return names.includes('PK\x05\x06') ? 'archive' : 'damaged';
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
