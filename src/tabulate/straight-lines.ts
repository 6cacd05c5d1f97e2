import { msg } from '@lit/localize';
import type { Reading } from './question.js';
import type { Notes } from './report.js';
import type { QuestionSpec } from './spec.js';

/** Fewer questions with the same answers are no grid. */
const FEWEST = 3;

/** Names who gave one and the same answer to all questions of a grid: three or more with the same answers. */
export function nameStraightLines(
  questions: readonly QuestionSpec[],
  readings: readonly Reading[],
  places: readonly number[],
  notes: Notes,
): void {
  const grids = new Map<string, number[]>();
  for (const [q, { kind, answers }] of questions.entries()) {
    if (kind !== 'single' && kind !== 'scale') continue;
    const key = JSON.stringify(answers.map(({ id }) => id));
    grids.set(key, [...(grids.get(key) ?? []), q]);
  }
  for (const grid of grids.values()) {
    if (grid.length < FEWEST) continue;
    const same = places.filter((place) => {
      const said = grid.map((q) => readings[q]?.chosen[place]?.[0]);
      const first = said[0];
      const answer = first === undefined ? undefined : questions[grid[0] ?? 0]?.answers[first];
      return answer && answer.kind !== 'missing' && said.every((each) => each === first);
    });
    notes.rowsNote(
      () =>
        msg('The same answer to all {n} questions {where} (straight-lining): counted.', {
          id: 'tables-straight-lines',
        }),
      same,
      { n: grid.length, where: grid.map((q) => questions[q]?.id).join(', ') },
    );
  }
}
