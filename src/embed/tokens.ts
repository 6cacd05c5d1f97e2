import { COLOURS, FOLLOW, PLAIN } from '../theme/tokens.js';

const HEX = /^#?((?:[\da-f]{3}){1,2}|(?:[\da-f]{4}){1,2})$/i;
const PX = /^\d{1,3}(?:\.\d{1,2})?(?:px)?$/;
const WEIGHT = /^[1-9]\d{0,2}$/;
/** Names of fonts that the reader has: a frame fetches none. */
const FONTS = /^[\p{L}\d "'-]+(?:,[\p{L}\d "'-]+)*$/u;

/** Reads the value of a token from an address; undefined where it is not one that can be written safely. */
type Read = (text: string) => string | undefined;

const colour: Read = (text) => {
  const [, digits] = HEX.exec(text) ?? [];
  return digits && `#${digits}`;
};
const px: Read = (text) => (PX.test(text) ? `${text.replace('px', '')}px` : undefined);
const weight: Read = (text) => (WEIGHT.test(text) ? text : undefined);
const fonts: Read = (text) => (text.length <= 200 && FONTS.test(text) ? text : undefined);

/** Those that are neither sizes, weights nor fonts cannot be set by an address. */
function plain(name: keyof typeof PLAIN): Read | undefined {
  if (name.startsWith('font')) return fonts;
  if (name.startsWith('weight')) return weight;
  return /^\d+(\.\d+)?px$/.test(PLAIN[name]) ? px : undefined;
}

function readerOf(name: string): Read | undefined {
  if (Object.hasOwn(COLOURS, name)) return colour;
  if (Object.hasOwn(PLAIN, name)) return plain(name as keyof typeof PLAIN);
  if (!Object.hasOwn(FOLLOW, name)) return undefined;
  return name.startsWith('font') ? fonts : colour;
}

/**
 * An outlet's look from the query of an address: `token.accent=006478` as `--cabar-accent: #006478`. Colours as hex
 * digits, sizes in px, weights, and names of fonts; whatever else is left out.
 */
export function tokensIn(query: URLSearchParams): [property: string, value: string][] {
  return [...query].flatMap(([key, text]): [string, string][] => {
    const name = /^token\.([\w-]+)$/.exec(key)?.[1];
    const value = name && readerOf(name)?.(text.trim());
    return value ? [[`--cabar-${name}`, value]] : [];
  });
}
