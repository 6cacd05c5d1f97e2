import { existsSync, readFileSync } from 'node:fs';
import { parse } from '../../src/documents/parse.js';
import { DOCUMENT_TYPES } from '../../src/documents/types.js';
import type { DocumentType } from '../../src/documents/types.js';
import { SAMPLES } from '../documents/samples.js';

/** What files must hold as words: markup, formulas, ends of fields, controls, halves of characters, directions. */
export const OWN: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</script><!--',
  ']]>&amp;&#x3c;"\'',
  '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hosts">]>&x;',
  '=HYPERLINK("https://example.org","x")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  'a;=1+1;"=1+1',
  'a,=1+1,"=1+1',
  '} {\\evil} 50% & $x_1$ #~^ \n@misc{other,',
  'Line\r\nER  - \r\nTY  - BOOK',
  '\u0000\u0001\u000b\u007f\u0085\ufffe',
  '\ud800 \udc00',
  '\u202eabc\u2066',
  '🦊👨‍👩‍👧',
  'ә'.repeat(300),
];

const CORPUS = '../shared/corpus';

/** Why the tests of the corpus do not run; false where they do. */
export const missing: false | string = existsSync(CORPUS)
  ? false
  : 'the hostile corpus is not on this machine';

const read = (file: string): Record<string, Record<string, string>[]> =>
  JSON.parse(readFileSync(`${CORPUS}/${file}`, 'utf8')) as Record<string, Record<string, string>[]>;

/** Strings of the corpus, and addresses that must never be live. */
export const corpus = (): { words: string[]; urls: string[] } => {
  const payloads = read('xss-strings.json')['strings']!.map((each) => each['payload']);
  const texts = read('weird-text.json')['texts']!.map((each) => each['text']);
  const urls = read('bad-urls.json')['urls']!.map((each) => each['url']!);
  const words = [...payloads, ...texts, ...urls].filter((each) => each?.trim());
  return { words: [...new Set(words)].map((each) => each!.slice(0, 2000)), urls };
};

export const TYPES = DOCUMENT_TYPES.filter(
  (type): type is Exclude<DocumentType, 'dossier'> => type !== 'dossier',
);

type Path = (string | number)[];

/** Where the sample of a type has words of any kind: all that a valid document may say there. */
const places = new Map<DocumentType, Path[]>();

function wordsIn(type: DocumentType): Path[] {
  const known = places.get(type);
  if (known) return known;
  const sample = SAMPLES[type]!();
  const found = stringsIn(sample).filter((path) => parse(withWords(sample, [path], '<b>x</b>')).ok);
  places.set(type, found);
  return found;
}

/** Fields that name something of the same document, or an address. */
const NAMES = new Set([
  'id',
  'url',
  'item',
  'group',
  'set',
  'wave',
  'stage',
  'provision',
  'standard',
  'about',
]);

const stringsIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'string'
    ? [path]
    : value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, each]) =>
          NAMES.has(key) ? [] : stringsIn(each, [...path, key]),
        )
      : [];

function withWords(sample: unknown, paths: Path[], words: string): unknown {
  const copy = structuredClone(sample) as Record<string | number, unknown>;
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce((at, key) => at[key] as typeof copy, copy);
    parent[path.at(-1)!] = words;
  }
  return copy;
}

/** A valid document of a type that says the same words wherever it may say any. */
export const documentOf = (type: DocumentType, words: string): Record<string, unknown> =>
  withWords(SAMPLES[type]!(), wordsIn(type), words) as Record<string, unknown>;
