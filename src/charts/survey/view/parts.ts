import { nothing, svg, type TemplateResult } from 'lit';
import type { Datum } from '../../../figure/chart.js';
import type { Ink, Label, Row } from '../layout/paper.js';

/** A rectangle or a path. */
export const drawInk = (ink: Ink): TemplateResult =>
  ink.d === undefined
    ? svg`<rect class=${ink.look} x=${ink.x} y=${ink.y} width=${ink.width} height=${ink.height}></rect>`
    : svg`<path class=${ink.look} d=${ink.d}></path>`;

/** One line of text; hidden from screen readers, who hear the sentence of the mark. */
export const drawLabel = (label: Label): TemplateResult =>
  svg`<text aria-hidden="true" class=${label.look} x=${label.x} y=${label.y} lang=${label.lang ?? nothing}>${label.text}</text>`;

/** A row as a group of named images, one for each figure. */
export const drawRow = (
  row: Row,
  data: ReadonlyMap<string, Datum>,
  active: string | undefined,
): TemplateResult =>
  svg`<g role="group" aria-label=${row.text.text} lang=${row.text.lang ?? nothing}>${row.inks.map(drawInk)}${row.labels.map(drawLabel)}${row.marks.map(
    ({ id, inks, labels }) =>
      svg`<g class=${id === active ? 'mark active' : 'mark'} role="img" aria-label=${data.get(id)?.label ?? nothing} data-id=${id}>${inks.map(drawInk)}${labels.map(drawLabel)}</g>`,
  )}</g>`;
