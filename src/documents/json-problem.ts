import { printParseErrorCode, visit } from 'jsonc-parser';
import type { ParseErrorCode } from 'jsonc-parser';

/** What people do to JSON by hand, by what is seen around the place where it can no longer be read. */
export type JsonCause =
  | 'missing-comma'
  | 'trailing-comma'
  | 'decimal-comma'
  | 'smart-quotes'
  | 'angle-quotes'
  | 'single-quotes'
  | 'unescaped-quote'
  | 'unclosed-text'
  | 'line-break'
  | 'backslash'
  | 'comment'
  | 'unquoted'
  | 'number-format'
  | 'missing-colon'
  | 'wrong-bracket'
  | 'invisible-character'
  | 'cut'
  | 'after-end'
  | 'other';

/** Where JSON text cannot be read. Line and column count from 1, the column in UTF-16 units as editors do. */
export interface JsonProblem {
  line: number;
  column: number;
  offset: number;
  /** The line around the place, with `▸` before it. */
  excerpt: string;
  cause: JsonCause;
}

/** Characters of an excerpt before and after its place. */
const EXCERPT = 30;

/** The first place where text is not JSON; undefined where it is. Never throws. */
export function findJsonProblem(text: string): JsonProblem | undefined {
  let first: [code: string, offset: number] | undefined;
  const onError = (code: ParseErrorCode, offset: number): void => {
    if (!first || offset < first[1]) first = [printParseErrorCode(code), offset];
  };
  visit(text, { onError }, { disallowComments: true });
  if (!first) return undefined;
  const { cause, offset } = causeAt(text, ...first);
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return { line, column: offset - start + 1, offset, excerpt: excerptAt(text, start, offset), cause };
}

function excerptAt(text: string, start: number, offset: number): string {
  const from = Math.max(start, offset - EXCERPT);
  const rest = text.slice(offset, offset + EXCERPT).split(/[\r\n]/)[0]!;
  const cut = offset + rest.length < text.length && rest.length === EXCERPT;
  return `${from > start ? '…' : ''}${text.slice(from, offset).trimStart()}▸${rest}${cut ? '…' : ''}`;
}

interface Place {
  cause: JsonCause;
  offset: number;
}

function causeAt(text: string, code: string, at: number): Place {
  const here = text[at];
  const before = text.slice(0, at).trimEnd();
  const last = before.at(-1);
  const of = (cause: JsonCause, offset = at): Place => ({ cause, offset });
  switch (code) {
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return of('comment');
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return of('backslash', at + Math.max(0, text.slice(at).search(/\\(?!["\\/bfnrt]|u[\da-f]{4})/i)));
    case 'InvalidCharacter':
      return of('line-break', at + Math.max(0, text.slice(at).search(/\p{Cc}/u)));
    case 'UnexpectedEndOfString':
      return endOfText(text, at);
  }
  if (here === undefined) return of('cut', before.length);
  if (/[“”„‟]/.test(here)) return of('smart-quotes');
  if (/[«»‹›]/.test(here)) return of('angle-quotes');
  if (/['‘’‚`]/.test(here)) return of('single-quotes');
  if (/[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u202f\u2060\ufeff]/.test(here))
    return of('invisible-character');
  if (here === '#') return of('comment');
  if (/[\]}]/.test(here) && last === ',') return of('trailing-comma', before.length - 1);
  if (here === ',' && /[,[{]$/.test(before)) return of('trailing-comma');
  if (/\d/.test(here) && /\d,$/.test(before) && code === 'PropertyNameExpected')
    return of('decimal-comma', before.length - 1);
  if (/[\d.,%+-]/.test(here) && /[\d:[,.]$/.test(before) && !/^\s|,/.test(here)) return number(text, at, of);
  if (code === 'EndOfFileExpected') return of('after-end');
  if (/[\]}]/.test(here)) return of('wrong-bracket');
  if (code === 'ColonExpected' && /["{[\d-]/.test(here)) return of('missing-colon', before.length);
  if (last === '"' && /[^\s"{[,:]/.test(here) && !/\n/.test(text.slice(before.length, at)))
    return of('unescaped-quote', before.length - 1);
  if (code === 'CommaExpected') return missingComma(before, here, of);
  if (/[\p{L}_$]/u.test(here)) return of(/\d$/.test(text.slice(0, at)) ? 'number-format' : 'unquoted');
  return of('other');
}

/** The comma is missing behind what stands there, not before what follows, which may be on the next line. */
function missingComma(before: string, here: string, of: (cause: JsonCause, offset?: number) => Place): Place {
  const value = /["{[\d\-tfn]/.test(here) && /["}\]\de l]$/.test(before);
  return value ? of('missing-comma', before.length) : of('other');
}

/** `45%`, `.5`, `+5`, `05`, `1 024`: the place is the first character of the number. */
function number(text: string, at: number, of: (cause: JsonCause, offset?: number) => Place): Place {
  const head = /[\d.,%+-]*$/.exec(text.slice(0, at))![0];
  const spaced = /\d{1,3} $/.test(text.slice(0, at)) && /^\d{3}\b/.test(text.slice(at));
  if (
    !spaced &&
    !head &&
    /[\d-]/.test(text[at]!) &&
    /\s$/.test(text.slice(0, at)) &&
    /\d\s+$/.test(text.slice(0, at))
  )
    return of('missing-comma', text.slice(0, at).trimEnd().length);
  const comma = head.lastIndexOf(',') + 1;
  const groups = spaced ? (/(?:\d{1,3} )+$/.exec(text.slice(0, at))?.[0].length ?? 0) : 0;
  return of('number-format', at - head.length + comma - groups);
}

/** A text that does not end on its line: closed by another quote, left open, or broken by the end of the line. */
function endOfText(text: string, at: number): Place {
  const end = /[\r\n]|$/.exec(text.slice(at))!.index + at;
  const line = text.slice(at, end);
  const curly = line.search(/[“”„‟][\s,:\]}]*$/);
  if (curly > 0) return { cause: 'smart-quotes', offset: at + curly };
  const angle = line.search(/[»›][\s,:\]}]*$/);
  if (angle > 0 && !/[«‹]/.test(line)) return { cause: 'angle-quotes', offset: at + angle };
  if (end >= text.length) return { cause: 'cut', offset: end };
  const next = text.slice(end).trimStart();
  const open = /[,\]}]\s*$/.test(line) || /^("[^"\n]*"\s*:|[\]}])/.test(next);
  return open ? { cause: 'unclosed-text', offset: at } : { cause: 'line-break', offset: end };
}
