import { unknownValues } from '../../figure/option.js';
import type { OptionReader } from '../../figure/option.js';
import type { LoadedDocument } from '../document.js';
import { supported } from '../language.js';
import type { Language } from '../../documents/text.js';
import { attributeName } from '../../figure/option.js';
import { stateIn } from './state.js';

/** What of a chart a link can set. */
interface Settable {
  language: (language: Language) => void;
  view: (view: 'chart' | 'table') => void;
  option: (key: string, text: string) => void;
}

/** Sets a chart as the page's address says; what means nothing in its document is ignored. */
export function restore({ chart, document }: LoadedDocument, search: string, set: Settable): void {
  const { values } = stateIn(search, document.id);
  const language = supported(values.get('lang'));
  if (language) set.language(language);
  const view = values.get('view');
  if (view === 'chart' || view === 'table') set.view(view);
  for (const [key, reader] of Object.entries<OptionReader<unknown>>(chart.options)) {
    const text = values.get(attributeName(key));
    if (text !== undefined && !unknownValues(reader, text, document)) set.option(key, text);
  }
}
