import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { scratchCopy } from '../support/scratch.js';

const scratch = scratchCopy('xliff');
after(scratch.remove);

/** As CLDR's packages give it; the test asks no network. */
const kyrgyz: unknown = JSON.parse(readFileSync(new URL('cldr-ky.json', import.meta.url), 'utf8'));

test('a fourth language needs one command, and words only where they are translated', () => {
  const data = join(scratch.folder, 'scripts/locale/cldr.json');
  const cldr = JSON.parse(readFileSync(data, 'utf8')) as { locales: Record<string, unknown> };
  cldr.locales['ky'] = kyrgyz;
  writeFileSync(data, JSON.stringify(cldr));
  const said = scratch.run('scripts/locale/language.ts', 'ky');

  assert.match(said, /xliff\/ky\.xlf: table: no translation/);
  assert.match(said, /xliff\/ky\.xlf: \d{3} messages come in English/);
  assert.doesNotMatch(said, /npm run localize/);
  assert.equal(scratch.compile(), '');
  assert.deepEqual(
    scratch.evaluate(`
      import { parseDate } from './src/documents/date.js';
      import { parse } from './src/documents/parse.js';
      import { chooseText } from './src/locale/choose.js';
      import { collator } from './src/locale/collate.js';
      import { sinceDate } from './src/locale/date-phrase.js';
      import { formatDate } from './src/locale/date.js';
      import { ENGLISH, loadLocale } from './src/locale/load-locale.js';
      import { formatList } from './src/locale/list.js';
      import { plural } from './src/locale/message.js';
      import { FACTS } from './src/locale/tables/languages.js';
      import { jsonSchemas } from './scripts/schema.js';
      const ky = await loadLocale('ky', 'survey');
      const date = parseDate('2024-06-03')!;
      const { language } = (jsonSchemas().survey as any).properties;
      console.log(JSON.stringify([
        formatDate(date, ky), formatDate(date, ky, 'long'), sinceDate(date, ky),
        formatList(['а', 'б', 'в'], ky), plural('one | other', 1, 'ky'), plural('one | other', 2, 'ky'),
        FACTS.ky.name, ['өрүк', 'ондук', 'нан', 'ңан'].sort(collator('ky')), ky.messages,
        chooseText({ ky: 'Ооба' }, ENGLISH, 'en'), language.enum,
        parse({ type: 'methodology', id: 'a', language: 'ky', title: { ky: 'Кантип' }, methods: [] }).ok,
      ]));`),
    [
      '2024-ж. 3-июн.',
      '2024-ж. 3-июнь',
      '2024-ж. 3-июнь\u00a0–',
      'а, б жана в',
      'one',
      'other',
      'Кыргызча',
      ['нан', 'ңан', 'ондук', 'өрүк'],
      {},
      { text: 'Ооба', lang: 'ky' },
      ['en', 'ru', 'kk', 'ky'],
      true,
    ],
  );
});
