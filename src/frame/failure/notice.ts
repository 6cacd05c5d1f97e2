import type { TemplateResult } from 'lit';
import { loadLocale } from '../../locale/load-locale.js';
import type { Locale } from '../../locale/locale.js';
import type { Language } from '../../documents/text.js';
import { withLocale } from '../../locale/with-locale.js';
import type { Failure } from '../document.js';
import type { JsonProblem } from '../../documents/json-problem.js';
import { jsonProblemOf } from './json.js';
import { failureMessage, mirrorLines } from './message.js';
import { notice, panel } from './panel.js';

export { technicalMessage } from './message.js';
export { failureStyles } from './styles.js';

/** What stands in place of a chart, or over the last good one. */
export type FailureView = (options: {
  /** A good chart stands below. */
  over: boolean;
  level: number;
  retry: (() => void) | undefined;
}) => TemplateResult;

/** All that is needed to speak of failures in a language; fetched when there is one. Rejects when its words do not come. */
export async function failureView(failure: Failure, language: Language): Promise<FailureView> {
  const { mirrors = [] } = failure;
  const [locale, [json, ...others]]: [Locale, (JsonProblem | undefined)[]] = await Promise.all([
    loadLocale(language, 'failure'),
    Promise.all([failure, ...mirrors].map(jsonProblemOf)),
  ]);
  return ({ over, level, retry }) =>
    withLocale(locale, () => {
      const message = failureMessage(failure, locale, json);
      message.details.push(...mirrorLines(mirrors, locale, others));
      return over ? notice(message.message, retry) : panel(message, level, retry);
    });
}
