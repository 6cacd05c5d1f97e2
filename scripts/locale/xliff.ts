import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/documents/text.js';
import type { Language } from '../../src/documents/text.js';

/** English stands in the code; every other language has a file `xliff/LANGUAGE.xlf`, the one place of its words. */
export const TARGETS: readonly Language[] = LANGUAGES.filter((language) => language !== 'en');

export interface Unit {
  id: string;
  source: string;
  /** Empty where nothing is translated yet. */
  target: string;
  /** The English has changed since: the translation wants a look. */
  stale: boolean;
}

export const xliffUrl = (language: string) => new URL(`../../xliff/${language}.xlf`, import.meta.url);

export const UNIT = /<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g;

/** XLIFF 1.2: the state that translation tools show as work to be done. */
export const STALE = 'needs-review-translation';

/** The messages of an XLIFF file as lit-localize writes it. */
export const readUnits = (xml: string): Unit[] =>
  Array.from(xml.matchAll(UNIT), ([, id = '', body = '']) => ({
    id,
    source: content(body, 'source'),
    target: content(body, 'target'),
    stale: body.includes(`state="${STALE}"`),
  }));

export const unitsOf = (language: string): Unit[] => readUnits(readFileSync(xliffUrl(language), 'utf8'));

function content(body: string, tag: string): string {
  const text = new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`).exec(body)?.[1] ?? '';
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

export const escapeXml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
