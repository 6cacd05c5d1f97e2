import { nothing, svg, type TemplateResult } from 'lit';
import type { Datum } from '../../../figure/chart.js';
import type { Ink, Label, Mark, Row } from '../layout/paper.js';

/** A rectangle or a path. */
export const drawInk = (ink: Ink): TemplateResult =>
  ink.d === undefined
    ? svg`<rect class=${ink.look} x=${ink.x} y=${ink.y} width=${ink.width} height=${ink.height}></rect>`
    : svg`<path class=${ink.look} d=${ink.d}></path>`;

/** One line of text; hidden from screen readers, who hear the sentence of the mark. */
export const drawLabel = (label: Label): TemplateResult =>
  svg`<text aria-hidden="true" class=${label.look} x=${label.x} y=${label.y} lang=${label.lang ?? nothing}>${label.text}</text>`;

/**
 * A figure as a named image. Nearly every one is a bar, with or without a number: those are one template,
 * because each template inside another costs as much again.
 */
const drawMark = ({ id, inks, labels }: Mark, label: string | undefined, active: boolean): TemplateResult => {
  const look = active ? 'mark active' : 'mark';
  const [ink, text] = [inks[0], labels[0]];
  if (inks.length === 1 && labels.length < 2 && ink && ink.d === undefined && !text?.lang) {
    return text
      ? svg`<g class=${look} role="img" aria-label=${label ?? nothing} data-id=${id}><rect class=${ink.look} x=${ink.x} y=${ink.y} width=${ink.width} height=${ink.height}></rect><text aria-hidden="true" class=${text.look} x=${text.x} y=${text.y}>${text.text}</text></g>`
      : svg`<g class=${look} role="img" aria-label=${label ?? nothing} data-id=${id}><rect class=${ink.look} x=${ink.x} y=${ink.y} width=${ink.width} height=${ink.height}></rect></g>`;
  }
  return svg`<g class=${look} role="img" aria-label=${label ?? nothing} data-id=${id}>${inks.map(drawInk)}${labels.map(drawLabel)}</g>`;
};

/** A row as a group of named images, one for each figure. */
export const drawRow = (
  { text, inks, labels, marks }: Row,
  data: ReadonlyMap<string, Datum>,
  active: string | undefined,
): TemplateResult =>
  svg`<g role="group" aria-label=${text.text} lang=${text.lang ?? nothing}>${inks.map(drawInk)}${labels.map(drawLabel)}${marks.map(
    (mark) => drawMark(mark, data.get(mark.id)?.label, mark.id === active),
  )}</g>`;
