import { readFile } from 'node:fs/promises';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { isReference } from '../documents/dossier.js';
import type { DossierDocument } from '../documents/dossier.js';
import { parse } from '../documents/parse.js';
import type { Parsed } from '../documents/check.js';
import type { AnyDocument } from '../documents/parse.js';
import { arrivedAs, arrivedWords } from '../problems/arrived.js';
import { causeWords, jsonProblemIn } from '../problems/json.js';
import { problemLine, unknownLine } from '../problems/lines.js';
import { emptyLine } from '../problems/empty.js';
import type { Locale } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';

/** One thing that is wrong with a file, or that its author should know. */
export interface Finding {
  file: string;
  /** From 1; 0 where there is no place in the text to point at. */
  line: number;
  column: number;
  /** In the document; empty for the whole of it. */
  path: string;
  /** With the path before it. */
  message: string;
  /** A warning leaves a document valid. */
  warning: boolean;
}

export interface Checked {
  /** As it stands in the file; absent where it is not valid. */
  document?: unknown;
  findings: Finding[];
}

/** A document over 20 MB is refused by pages. */
const MOST_BYTES = 20 * 1024 * 1024;

/** What a file of JSON holds, or why it cannot be read. */
export type Value = { value: unknown; text: string } | { finding: Finding };

/** Reads a file and says all that is wrong with it. Never throws. */
export async function check(file: string, locale: Locale): Promise<Checked> {
  const read = await readValue(file, locale);
  return 'finding' in read ? { findings: [read.finding] } : ofDocument(file, read.text, read.value, locale);
}

/** Reads a file of JSON, whatever it holds. Never throws. */
export async function readValue(file: string, locale: Locale): Promise<Value> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { finding: ofFile(file, (error as Error).message) };
  }
  if (bytes.length > MOST_BYTES) return { finding: ofFile(file, `over ${MOST_BYTES / 2 ** 20} MB`) };
  const text = textOf(bytes);
  const parsed = text === undefined ? undefined : valueOf(text);
  if (text === undefined || parsed === undefined) return { finding: await ofBytes(file, bytes, locale) };
  return { value: parsed.value, text };
}

const ofFile = (file: string, message: string): Finding => ({
  file,
  line: 0,
  column: 0,
  path: '',
  message,
  warning: false,
});

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function valueOf(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

async function ofBytes(file: string, bytes: Uint8Array, locale: Locale): Promise<Finding> {
  const problem = await jsonProblemIn(bytes);
  return withLocale(locale, () =>
    problem
      ? {
          ...ofFile(file, `${causeWords(problem.cause)} ${problem.excerpt}`),
          line: problem.line,
          column: problem.column,
        }
      : ofFile(file, arrivedWords(arrivedAs(bytes))),
  );
}

function ofDocument(file: string, text: string, value: unknown, locale: Locale): Checked {
  const findings = withLocale(locale, () =>
    parts(value).flatMap(({ path, parsed }) => linesOf(path, parsed, locale)),
  );
  const tree = findings.length ? parseTree(text) : undefined;
  const placed = findings.map((finding): Finding => ({
    ...finding,
    file,
    ...placeOf(text, tree, finding.path),
  }));
  return { ...(placed.every(({ warning }) => warning) && { document: value }), findings: placed };
}

interface Part {
  path: string;
  parsed: Parsed<AnyDocument>;
}

/** The document and, of a dossier, the charts inside it. */
function parts(value: unknown): Part[] {
  const parsed = parse(value);
  const whole = { path: '', parsed };
  if (!parsed.ok || parsed.document.type !== 'dossier') return [whole];
  const { sections } = parsed.document as DossierDocument;
  const inside = sections.flatMap(({ charts = [] }, section) =>
    charts.flatMap((chart, i) =>
      isReference(chart) ? [] : [{ path: `sections[${section}].charts[${i}]`, parsed: parse(chart) }],
    ),
  );
  return [whole, ...inside];
}

type Line = Pick<Finding, 'path' | 'message' | 'warning'>;

function linesOf(prefix: string, parsed: Parsed<AnyDocument>, locale: Locale): Line[] {
  const within = (path: string): string => [prefix, path].filter(Boolean).join('.');
  const { unknown = [] } = parsed;
  const problems = parsed.ok ? [] : parsed.problems;
  const empty = parsed.ok ? emptyLine(parsed.document) : undefined;
  return [
    ...problems.map((problem): Line => {
      const path = within(problem.path);
      return {
        path,
        message: problemLine({ ...problem, path }, unknown.map(within), locale),
        warning: false,
      };
    }),
    ...(empty
      ? [{ path: within(empty.path), message: `${within(empty.path)}: ${empty.words}`, warning: true }]
      : []),
    ...unknown.map((path): Line => ({
      path: within(path),
      message: unknownLine(within(path)),
      warning: true,
    })),
  ];
}

/** Where in the text a path stands; of what is missing, where it should stand. */
function placeOf(text: string, tree: Node | undefined, path: string): { line: number; column: number } {
  const keys = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index ? +index : (name ?? ''),
  );
  let node: Node | undefined;
  for (let length = keys.length; tree && !node; length--)
    node = length > 0 ? findNodeAtLocation(tree, keys.slice(0, length)) : tree;
  const before = text.slice(0, node?.offset ?? 0);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
