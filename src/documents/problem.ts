/** One fault of a document, in English technical words; sentences for readers are made elsewhere. */
export interface Problem {
  /** Where: `questions[2].results[0].counts`; empty for the document as a whole. */
  path: string;
  /** `5 numbers, one for each answer` */
  expected: string;
  /** What was found, in short: `4`, `text "12,3"`, `null`, `list of 4`, `nothing`. */
  got: string;
}

/** Problems listed of one document. */
export const MAX_PROBLEMS = 50;

/** Longest quotation of what was found, in characters. */
const MAX_QUOTE = 60;

/** Names a value in a few words; never its whole content, never its nested parts. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `text ${JSON.stringify(shorten(value))}`;
  if (Array.isArray(value)) return `list of ${value.length}`;
  return value && typeof value === 'object' ? 'object' : shorten(String(value));
}

/** `['questions', 2, 'text']` → `questions[2].text`; keys can be a stranger's and are shortened. */
export function formatPath(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${shorten(String(key))}`))
    .join('')
    .replace(/^\./, '');
}

function shorten(text: string): string {
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1)}…` : text;
}
