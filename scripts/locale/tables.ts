import { LANGUAGES } from '../../src/documents/text.js';
import type { Language } from '../../src/documents/text.js';
import type { Table } from '../../src/locale/locale.js';

/** The formats of each language as the library loads them. */
export const tables = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language): Promise<[Language, Table]> => {
      const { table } = (await import(`../../src/locale/tables/${language}.ts`)) as { table: Table };
      return [language, table];
    }),
  ),
) as Record<Language, Table>;
