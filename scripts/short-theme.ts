import type { Plugin } from 'vite';

/** Writes `name#light#dark;` and `name@value;` out as the declarations that they stand for; runs in the reader's browser. */
const widen = (css: string): string =>
  css
    .replace(/([\w-]+)(#\w+)(#\w+);/g, '--_$1:var(--cabar-$1,light-dark($2,$3));')
    .replace(/([\w-]+)@([^;]+);/g, '--_$1:var(--cabar-$1,$2);');

const narrow = (css: string): string =>
  css
    .replace(/--_([\w-]+):var\(--cabar-\1,light-dark\((#\w+),(#\w+)\)\);/g, '$1$2$3;')
    .replace(/--_([\w-]+):var\(--cabar-\1,([^;]+)\);/g, '$1@$2;');

/** White space that only `scripts/theme.ts` sets: the sheets hold nothing else to keep. */
const tight = (css: string): string =>
  css
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/\( | \)/g, (sign) => sign.trim());

/**
 * Shortens the generated sheets of `src/theme`: a token is written once, not as `--_x: var(--cabar-x, …)`.
 * What the browser makes of it is compared with the sheet here; a difference ends the build with an error.
 */
export const shortTheme = (): Plugin => ({
  name: 'short-theme',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/theme\/(styles|scales\/\w+)\.ts$/.test(id)) return null;
    const short = code
      .replace(/import \{ css \} from 'lit';/, "import { unsafeCSS } from 'lit';")
      .replace(/css`([^`$\\]*)`/g, (_, sheet: string) => {
        const small = narrow(tight(sheet));
        if (widen(small) !== tight(sheet)) this.error(`${id}: a sheet cannot be shortened`);
        return `/* @__PURE__ */ unsafeCSS(/* @__PURE__ */ widen(${JSON.stringify(small)}))`;
      });
    return { code: short.replace("from 'lit';", `$&\nimport { widen } from 'theme:widen';`), map: null };
  },
  resolveId: (id) => (id === 'theme:widen' ? '\0widen' : null),
  load: (id) => (id === '\0widen' ? `export const widen = ${widen.toString()};` : null),
});
