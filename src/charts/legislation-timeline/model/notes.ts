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
    [events.some(({ span }) => span?.lasting), msg('Bracket: the event lasted.', { id: 'bracket-note' })],
    [
      bills.some(({ segments }) => segments.some(({ open }) => open)),
      msg('Fading, broken edge: the stage is not finished.', { id: 'open-note' }),
    ],
    [
      events.some(({ lasted }) => lasted),
      msg('Days after a date: how long the stage lasted.', { id: 'lasted-note' }),
    ],
  ];
  return notes.flatMap(([occurs, text]) => (occurs ? [{ text }] : []));
}
