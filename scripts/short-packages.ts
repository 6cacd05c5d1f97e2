import type { Plugin } from 'vite';

/**
 * What bundled packages carry and the library never reaches: by file, texts and what stands for them.
 * valibot: every call brings its own words (`check.ts`), nothing asks for a Standard Schema.
 * Lit: words for authors of elements; the errors stay.
 */
const CUTS: Record<string, [from: string | RegExp, to: string][]> = {
  'valibot/dist/index.mjs': [
    [/(function _standardSchema\(schema\) \{)[^]*?\n(\treturn schema;\n\})/, '$1$2'],
    [/message: `Invalid \$\{label\}: .*`,/, "message: '',"],
    [/\?\? [^\n]*getSpecificMessage\(context[^\n]*\?\? (config\$1\.message) \?\? [^\n;]*;/, '?? $1;'],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/Error\("CSSResult is not [^"]*"\)/, 'Error()'],
    [/Error\("Value passed to [^)]*\.?"\)/, 'Error()'],
  ],
};

/** A package that has changed so that a cut finds nothing ends the build with an error: look at it again. */
export const shortPackages = (): Plugin => ({
  name: 'short-packages',
  transform(code, id) {
    const file = Object.keys(CUTS).find((name) => id.endsWith(`/node_modules/${name}`));
    if (!file) return null;
    let out = code;
    for (const [from, to] of CUTS[file]!) {
      const cut = out.replace(from, to);
      if (cut === out) this.error(`${file}: not found: ${from}`);
      out = cut;
    }
    return { code: out, map: null };
  },
});
