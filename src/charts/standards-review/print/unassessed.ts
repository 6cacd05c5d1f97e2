import { address } from '../../../figure/address.js';
import { paragraph, prose } from '../../../marks/paragraph.js';
import { NOTHING, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import type { Span } from '../../../marks/scene.js';
import { rule } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import type { ReviewModel, Unassessed, UnassessedProvision } from '../model/types.js';
import { MEASURE, TYPES } from './types.js';

/** px over each part. */
const GAPS = { reasons: 4, provision: 6, address: 2 } as const;

/** The provisions that no finding speaks of, by name. */
export function unassessed(group: Unassessed | undefined, measure: Measure, width: number): Piece {
  if (!group) return NOTHING;
  const reasons = (all: Unassessed['reasons']): [number, Piece][] =>
    all.map((reason) => [GAPS.reasons, prose(measure, reason, TYPES.small, Math.min(MEASURE, width))]);
  return stack([
    [0, paragraph(measure, [{ text: group.text }], TYPES.law, width)],
    ...reasons(group.reasons),
    ...group.provisions.flatMap((each): [number, Piece][] => [
      [GAPS.provision, { height: 1, marks: [rule(0, 0, width)] }],
      [GAPS.provision, prose(measure, each.text, TYPES.provision, Math.min(MEASURE, width))],
      [0, paragraph(measure, place(each), TYPES.small, width)],
      ...reasons(each.reasons),
    ]),
  ]);
}

const place = ({ law, article, url }: UnassessedProvision): Span[] =>
  [law, ...[article, url && address(url)].flatMap((text) => (text ? [{ text }] : []))].flatMap((span, i) =>
    i ? [{ text: ' · ' }, span] : [span],
  );

/** Where the standards can be read. */
export function addresses({ standards, texts }: ReviewModel, measure: Measure, width: number): Piece {
  const linked = standards.filter(({ chosen, url }) => chosen && url);
  if (!linked.length) return NOTHING;
  return stack([
    [0, paragraph(measure, [{ text: texts.standard, className: 'term' }], TYPES.small, width)],
    ...linked.map(({ text, lang, url = '' }): [number, Piece] => [
      GAPS.address,
      paragraph(measure, [{ text, lang }, { text: ` · ${address(url)}` }], TYPES.small, width),
    ]),
  ]);
}
