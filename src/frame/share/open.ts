import { loadLocale } from '../../locale/load-locale.js';
import { attributeName } from '../../figure/option.js';
import { openDialog } from './dialog.js';
import { downloadSheet } from './download.js';
import { reportSheet } from './report-sheet.js';
import type { Selected } from './selection.js';
import { shareSheet } from './share.js';
import type { Act, Shared, Standing } from './shared.js';

/** Opens the dialog of a control. Nothing happens where no chart stands any more. */
export async function openAct(act: Act, standing: Standing, selected?: Selected): Promise<void> {
  const { chart, document, language, host, raw, url, chosen } = standing();
  if (!chart || !document || !language) return;
  const locale = await loadLocale(language, 'share');
  const set = host as unknown as Record<string, unknown>;
  const texts = (value: (key: string) => unknown): [string, string][] =>
    Object.keys(chart.options).flatMap((key): [string, string][] => {
      const text = value(key);
      return text == null ? [] : [[attributeName(key), String(text)]];
    });
  const shared: Shared = {
    host,
    chart,
    document,
    raw,
    url,
    language,
    written: texts((key) => chosen.get(key) ?? set[key]),
    chosen: texts((key) => chosen.get(key)),
  };
  openDialog(shared.host, locale, (talk) => {
    if (act === 'download') return downloadSheet(shared, talk);
    return act === 'share' ? shareSheet(shared, talk) : reportSheet(shared, talk, selected);
  });
}
