import { msg } from '@lit/localize';
import type { Method } from '../documents/methodology.js';
import type { Locale } from '../locale/locale.js';
import { fill } from '../locale/message.js';
import { formatNumber } from '../locale/number.js';
import { samplingMargin } from '../statistics/margin.js';

/** What a method can and cannot show, in sentences that follow from its fields; runs inside `withLocale`. */
export function limitsOf(method: Method, locale: Locale): string[] {
  const { kind, sampling, mode } = method;
  const limits: string[] = [];
  if (kind === 'interviews')
    limits.push(
      msg('Interviews show views and reasons, not how common they are.', { id: 'limit-interviews' }),
    );
  if (kind === 'consultation')
    limits.push(
      msg('A consultation gathers the views of those who took part; it does not show how common they are.', {
        id: 'limit-consultation',
      }),
    );
  if (kind === 'desk-review')
    limits.push(
      msg('A desk review shows what its sources say; people were not asked.', { id: 'limit-desk-review' }),
    );
  if (kind === 'survey' || sampling) limits.push(sampleLimit(method, locale));
  // A panel drawn by chance may have lent its members a connection.
  if (kind === 'survey' && mode === 'online' && (sampling ?? 'non-probability') === 'non-probability')
    limits.push(msg('Only people with internet access could take part.', { id: 'limit-online' }));
  return limits;
}

function sampleLimit(method: Method, locale: Locale): string {
  switch (method.sampling) {
    case 'probability':
      return probabilityLimit(method, locale);
    case 'census':
      return msg(
        'Everyone in the population studied was asked: there is no sampling error, but those who did not answer may think otherwise.',
        { id: 'limit-census' },
      );
    case 'non-probability':
      return msg(
        'Non-probability sample: the results describe those who answered; no margin of error is given.',
        { id: 'non-probability-note' },
      );
    default:
      return msg(
        'How people were chosen is not stated: the results describe those who answered; no margin of error is given.',
        { id: 'limit-sampling-not-stated' },
      );
  }
}

/** A margin only where one may be stated (see `samplingMargin`), with what it leaves out. */
function probabilityLimit(method: Method, locale: Locale): string {
  const margin = samplingMargin(method);
  if (margin) {
    const text = margin.withDesignEffect
      ? msg(
          'Probability sample: the results can be generalised to the population studied, with a margin of error of about ±{margin} percentage points (95% confidence, design effect included). It is larger for groups.',
          { id: 'limit-margin-design' },
        )
      : msg(
          'Probability sample: the results can be generalised to the population studied, with a margin of error of about ±{margin} percentage points (95% confidence), before the design effect. It is larger for groups.',
          { id: 'limit-margin' },
        );
    return fill(text, { margin: formatNumber(margin.points, locale, { decimals: 1 }) });
  }
  if (method.n === undefined)
    return msg('Probability sample, but no margin of error can be given: the sample size is not stated.', {
      id: 'limit-no-size',
    });
  return method.weighting !== undefined && method.designEffect === undefined
    ? msg(
        'Probability sample: the results can be generalised to the population studied. No margin of error is given: the answers were weighted and the design effect is not stated.',
        { id: 'limit-no-design-effect' },
      )
    : msg('Probability sample, but too few people to draw conclusions about the population studied.', {
        id: 'limit-few-people',
      });
}
