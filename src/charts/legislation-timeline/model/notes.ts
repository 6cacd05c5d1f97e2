import { msg } from '@lit/localize';
import type { Words } from '../../../locale/choose.js';
import type { BillModel } from './types.js';

/** How to read the signs, only those that occur. */
export function notesOf(bills: readonly BillModel[]): Words[] {
  const events = bills.flatMap((bill) => bill.events);
  const notes: [boolean, string][] = [
    [
      events.some(({ doubt }) => doubt),
      msg('≈ and a dashed ring: the exact date is not known.', { id: 'doubt-note' }),
    ],
    [
      events.some(({ span }) => span && !span.lasting),
      msg('Dotted line: only the month, season or year is known.', { id: 'vague-note' }),
    ],
    [
      events.some(({ span }) => span?.lasting),
      msg('Bracket: the event took several days.', { id: 'bracket-note' }),
    ],
    [
      bills.some(({ segments }) => segments.some(({ open }) => open)),
      msg('Fading, broken edge: the stage is not finished, or its end is not in the sources.', {
        id: 'open-note',
      }),
    ],
    [
      events.some(({ lasted }) => lasted),
      msg('Days after a date: how long the stage lasted, where the step after it is known.', {
        id: 'lasted-note',
      }),
    ],
    [
      bills.some(({ present }) => present?.still),
      msg('“No step since”: no event of any kind in the sources for nine months or more.', {
        id: 'still-note',
      }),
    ],
    [
      bills.some(({ present }) => present?.status === 'unknown'),
      msg('“Not in the sources”: adopted or signed over a year ago, with no later step found.', {
        id: 'unknown-note',
      }),
    ],
  ];
  return notes.flatMap(([occurs, text]) => (occurs ? [{ text }] : []));
}
