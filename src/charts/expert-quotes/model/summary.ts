import { msg } from '@lit/localize';
import { formatList } from '../../../locale/list.js';
import type { Locale } from '../../../locale/locale.js';
import { fill, plural } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import { sentences } from '../../../locale/sentences.js';
import type { Topic } from './types.js';

/** How many, about what, and who speaks. */
export function summaryOf(topics: Topic[], locale: Locale): string {
  const quotes = topics.flatMap((topic) => topic.quotes);
  const names = topics.flatMap(({ title }) => title?.text ?? []);
  const roles = [...new Set(quotes.map(({ role }) => role.text))];
  const counted = plural(
    msg('{n}\u00a0quote | {n}\u00a0quotes', { id: 'n-quotes' }),
    quotes.length,
    locale.language,
  );
  return sentences([
    fill(counted, { n: formatNumber(quotes.length, locale) }),
    names.length > 0 &&
      fill(msg('Topics: {list}', { id: 'summary-topics' }), { list: formatList(names, locale) }),
    roles.length > 0 &&
      fill(msg('Who speaks: {list}', { id: 'summary-roles' }), { list: formatList(roles, locale) }),
  ]);
}
