import { readdirSync, readFileSync } from 'node:fs';

export const TARGETS = ['ru', 'kk'] as const;
export type Target = (typeof TARGETS)[number];

export interface Unit {
  id: string;
  source: string;
  target: string;
}

/** English, and its translations, by message id; plural forms parted by ` | `. */
export type Glossary = Record<string, { en: string } & Record<Target, string>>;

export const xliffUrl = (language: Target) => new URL(`../../xliff/${language}.xlf`, import.meta.url);

const GLOSSARY = new URL('glossary/', import.meta.url);

/** All of `glossary/`; an id stands in one file only. */
export function readGlossary(): Glossary {
  const all: Glossary = {};
  for (const file of readdirSync(GLOSSARY).sort()) {
    const entries = Object.entries(JSON.parse(readFileSync(new URL(file, GLOSSARY), 'utf8')) as Glossary);
    for (const [id, entry] of entries) {
      if (id in all) throw new Error(`glossary/${file}: "${id}" stands in another file too`);
      all[id] = entry;
    }
  }
  return all;
}

export const UNIT = /<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g;

/** The messages of an XLIFF file as lit-localize writes it; a missing target is empty. */
export function readUnits(xml: string): Unit[] {
  return [...xml.matchAll(UNIT)].map(([, id, body]) => ({
    id: id!,
    source: part(body!, 'source'),
    target: part(body!, 'target'),
  }));
}

function part(body: string, tag: string): string {
  const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(body)?.[1] ?? '';
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!);
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

export const escapeXml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
