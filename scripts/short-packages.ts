import type { Plugin } from 'vite';
import { CUT_AWAY, LIT_CUTS } from './lit-cuts.js';
import type { Cuts } from './lit-cuts.js';

/**
 * What bundled packages carry and the library never reaches: by file, texts and what stands for them.
 * valibot: every call brings its own words (`check.ts`), which asks an issue for its type, path, message, input and,
 * where we gave it, what was received; nothing asks for a Standard Schema, `nullish` fields or fallbacks.
 */
const CUTS: Record<string, Cuts> = {
  ...LIT_CUTS,
  'valibot/dist/index.mjs': [
    [/(function _standardSchema\(schema\) \{)[^]*?\n(\treturn schema;\n\})/, '$1$2'],
    [/message: `Invalid \$\{label\}: .*`,/, "message: '',"],
    [
      /\?\? \/\* @__PURE__ \*\/ getSpecificMessage\(context[^\n]*\?\? (config\$1\.message) \?\? [^\n;]*;/,
      '?? $1;',
    ],
    [/\t(reference: \w+|async: false|kind: "validation"),\n/g, ''],
    ['other?.received ?? /* @__PURE__ */ _stringify(input)', 'other?.received'],
    [/kind: context\.kind,\n(\s*type: context\.type,)/, '$1'],
    [/requirement: context\.requirement,\n(\s*path: other\?\.path),\n[^}]*\}/, '$1 }'],
    [
      /const pathItem = \{\n\s*type: "\w+",\n\s*origin: "value",\n\s*input,\n\s*key,\n\s*value: value\$1\n\s*\}/g,
      'const pathItem = { key }',
    ],
    [
      /path: \[\{\n\s*type: "object",\n\s*origin: "key",\n\s*input,\n\s*key,\n\s*value: input\[key\]\n\s*\}\]/g,
      'path: [{ key }]',
    ],
    [
      /\(valueSchema\.type === "exact_optional" \|\| (valueSchema\.type === "optional") \|\| valueSchema\.type === "nullish"\)/g,
      '$1',
    ],
    [
      /valueSchema\.type !== "exact_optional" && (valueSchema\.type !== "optional") && valueSchema\.type !== "nullish"/g,
      '$1',
    ],
    [/else if \(valueSchema\.fallback !== void 0\) [^\n]*\n\s*else/g, 'else'],
  ],
};

/** A package that has changed so that a cut finds nothing ends the build with an error: look at it again. */
export const shortPackages = (): Plugin => ({
  name: 'short-packages',
  transform(code, id) {
    const asked = id.includes('/src/') && CUT_AWAY.exec(code);
    if (asked) this.error(`${id}: "${asked[0]}" is cut out of Lit: see scripts/lit-cuts.ts`);
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
