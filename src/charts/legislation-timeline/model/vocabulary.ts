import { msg } from '@lit/localize';
import type { Bill } from '../../../documents/legislation-timeline.js';

/** Names of what an event carries. Called inside `withLocale` only. */
export const names = () => ({
  bill: msg('Bill', { id: 'bill' }),
  date: msg('Date', { id: 'date' }),
  stage: msg('Stage', { id: 'stage' }),
  event: msg('Event', { id: 'event' }),
  actor: msg('By', { id: 'actor' }),
  text: msg('Details', { id: 'details' }),
  concern: msg('Concern', { id: 'concern' }),
  source: msg('Source', { id: 'source' }),
  lasted: msg('Length of the stage', { id: 'stage-length' }),
  expected: msg('expected', { id: 'event-ahead' }),
});

export const kindName = (kind: Bill['kind']): string =>
  ({
    law: msg('Law', { id: 'kind-law' }),
    'draft-law': msg('Draft law', { id: 'kind-draft-law' }),
    amendment: msg('Amendments', { id: 'kind-amendment' }),
    decree: msg('Decree', { id: 'kind-decree' }),
    doctrine: msg('Doctrine', { id: 'kind-doctrine' }),
    order: msg('Order', { id: 'kind-order' }),
    other: msg('Other document', { id: 'kind-other' }),
  })[kind];
