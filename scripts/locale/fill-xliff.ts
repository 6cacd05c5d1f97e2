/**
 * Fills the missing targets of `xliff/*.xlf` from `glossary/`.
 * Run: node --import tsx scripts/locale/fill-xliff.ts [--replace]
 * With `--replace` the glossary also wins over targets that are there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { typography } from './typography.js';
import { escapeXml, readGlossary, readUnits, TARGETS, UNIT, xliffUrl } from './xliff.js';

const replace = process.argv.includes('--replace');
const glossary = readGlossary();

for (const language of TARGETS) {
  const xml = readFileSync(xliffUrl(language), 'utf8');
  const missing = new Set<string>();
  const filled = xml.replace(UNIT, (unit, id: string) => {
    const hasTarget = readUnits(unit)[0]!.target !== '';
    const translation = glossary[id]?.[language];
    if (hasTarget && !(replace && translation)) return unit;
    if (!translation) {
      missing.add(id);
      return unit;
    }
    const target = `  <target>${escapeXml(typography(translation, language))}</target>\n`;
    return unit
      .replace(/ *<target>[\s\S]*?<\/target>\n/, '')
      .replace('</source>\n', () => `</source>\n${target}`);
  });
  writeFileSync(xliffUrl(language), filled);
  for (const id of missing) console.error(`${language}: no translation of "${id}" in the glossary`);
}
