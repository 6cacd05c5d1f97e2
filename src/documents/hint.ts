import { dateInWords } from './date-in-words.js';
import { nearestName } from './field-names.js';
import type { Problem } from './problem.js';

/** How a problem is most likely put right. `write`: this in place of `instead`; `decimals`: decimal commas made two numbers of one. */
export type Hint =
  { kind: 'write'; write: string; instead: string } | { kind: 'decimals' } | { kind: 'rename'; to: string };

/**
 * What was probably meant by a value at fault or by a field that is not there.
 * @param unknown paths of the document's fields that nobody knows
 */
export function hintOf({ path, expected, got }: Problem, unknown: readonly string[] = []): Hint | undefined {
  const given = /^text "(.*)"$/s.exec(got)?.[1];
  const choices = [...expected.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
  if (given !== undefined) return choices.length ? chosen(given, choices) : rewritten(given, expected);
  const share = /^shares of 1: (?:0, )*([\d.]+)/.exec(got)?.[1];
  if (share) return written(share, `${+(+share * 100).toFixed(6)}`);
  const places = /^(\d+) numbers?, one for/.exec(expected)?.[1];
  if (places && path.endsWith('percent') && +got > +places) return { kind: 'decimals' };
  if (got === 'nothing' || got === 'none') return renamed(path, unknown);
  return undefined;
}

function rewritten(given: string, expected: string): Hint | undefined {
  // A number stands without the quotes that make it text.
  if (/number|^at most/.test(expected)) return written(`"${given}"`, asNumber(given));
  if (expected.startsWith('a date')) return written(given, asDate(given));
  if (expected.startsWith('a URL')) return written(given, asAddress(given));
  return undefined;
}

/** The country's code is taken for that of its language by many. */
const chosen = (given: string, choices: readonly string[]): Hint | undefined =>
  written(given, given === 'kz' && choices.includes('kk') ? 'kk' : nearestName(given, choices));

const written = (instead: string, write: string | undefined): Hint | undefined =>
  write === undefined ? undefined : { kind: 'write', write, instead };

/** `45%`, `45,5`, `1 024` */
function asNumber(text: string): string | undefined {
  const digits = text
    .replace(/[\s\u00a0\u202f]|%\s*$/g, '')
    .replace(',', '.')
    .replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(digits) ? `${+digits}` : undefined;
}

/** `12.04.2023`, day first; `04.2023`; `2023.04.12`; `2023-4-2`; `12 April 2023` */
function asDate(text: string): string | undefined {
  const parts = text
    .trim()
    .replace(/\s*г\.?$/, '')
    .split(/[./-]/);
  if (!parts.every((part) => /^\d+$/.test(part))) return dateInWords(text);
  const ordered = parts[0]?.length === 4 ? parts : parts.reverse();
  const [year = '', ...rest] = ordered;
  const [month, day] = rest.map(Number);
  if (year.length !== 4 || !month || month > 12 || (day !== undefined && (day < 1 || day > 31)))
    return undefined;
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}

/** `www.example.kz/poll`: a host, and no other scheme before it. */
const asAddress = (text: string): string | undefined =>
  /^[^\s/:?#]+\.[^\s/:?#]/.test(text.trim()) ? `https://${text.trim()}` : undefined;

/** The unknown field beside the missing one that is most like it. */
function renamed(path: string, unknown: readonly string[]): Hint | undefined {
  const split = (at: string): [parent: string, name: string] => {
    const dot = at.lastIndexOf('.');
    return [at.slice(0, Math.max(0, dot)), at.slice(dot + 1)];
  };
  const [parent, missing] = split(path);
  const beside = unknown.map(split).filter(([of]) => of === parent);
  const meant = nearestName(
    missing,
    beside.map(([, name]) => name),
  );
  return meant ? { kind: 'rename', to: meant } : undefined;
}
