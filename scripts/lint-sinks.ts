/**
 * Bans on the source text that a type checker cannot see: ways by which a document's words could become
 * markup, code or style, and registration outside the entries.
 * Usage: `tsx scripts/lint-sinks.ts [folder]`; exit status 1 when anything is found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

interface Ban {
  name: string;
  pattern: RegExp;
  /** Files (with `/`) where the ban does not hold. */
  except?: RegExp;
}

export const BANS: Ban[] = [
  { name: 'innerHTML, outerHTML', pattern: /\b(inner|outer)HTML\b/ },
  {
    name: 'HTML parsing',
    pattern: /\b(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser)\b/,
  },
  { name: 'document.write', pattern: /\bdocument\s*\.\s*write(ln)?\b/ },
  { name: 'unsafe Lit directive', pattern: /\b(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)\b/ },
  { name: 'unsafeCSS', pattern: /\bunsafeCSS\b/ },
  { name: 'eval', pattern: /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(/ },
  { name: 'timer with text', pattern: /\bset(Timeout|Interval)\s*\(\s*['"`]/ },
  {
    name: 'unsafe setAttribute',
    pattern: /\bsetAttribute(NS)?\s*\(\s*(null\s*,\s*)?['"`](style|href|src|srcdoc|xlink:href|on\w+)/i,
  },
  {
    name: 'inline style',
    pattern: /\bstyleMap\b|\sstyle=(\$\{|["'])|\.style\s*\.\s*cssText\b|attr\s*\(\s*['"]style/,
    // HTML for an editor's own page: an iframe's width, and bars that stand where no style sheet of ours does.
    except: /^src\/export\/(embed-code|static-table)\.ts$/,
  },
  { name: 'inline handler', pattern: /\son[a-z]+=\$?["'{]/ },
  { name: 'd3 html()', pattern: /\.html\s*\(/ },
  {
    name: 'customElements.define outside entries',
    pattern: /\bcustomElements\s*\.\s*define\b/,
    except: /^src\/(entries|embed|builder)\//,
  },
];

/** Comments become spaces of the same length, so that line numbers stay true. */
const withoutComments = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}(,])\/\/[^\n]*/g, (line, before: string) => before.padEnd(line.length));

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

/** All breaches in one file: `line` from 1. */
export const findSinks = (path: string, source: string): { line: number; name: string }[] =>
  withoutComments(source)
    .split('\n')
    .flatMap((text, index) =>
      BANS.filter((ban) => ban.pattern.test(text) && !ban.except?.test(path)).map((ban) => ({
        line: index + 1,
        name: ban.name,
      })),
    );

if (process.argv[1]?.endsWith('lint-sinks.ts')) {
  let count = 0;
  for (const file of files(process.argv[2] ?? 'src')) {
    const path = relative(process.cwd(), file).split(sep).join('/');
    for (const { line, name } of findSinks(path, readFileSync(file, 'utf8'))) {
      console.error(`${path}:${line}: banned: ${name}`);
      count += 1;
    }
  }
  process.exitCode = count ? 1 : 0;
}
