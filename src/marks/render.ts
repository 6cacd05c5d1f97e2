import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { DatumMark, RowMark, Scenery, ShapeMark, TextMark } from './mark.js';

/** The sentence that a screen reader speaks for a figure. */
export type Labels = ReadonlyMap<string, { label: string }>;

export const shape = (mark: ShapeMark): TemplateResult =>
  mark.d === undefined
    ? svg`<rect class=${mark.className} x=${mark.x} y=${mark.y} width=${mark.width} height=${mark.height}></rect>`
    : svg`<path class=${mark.className} d=${mark.d} transform=${mark.at ? `translate(${mark.at.x} ${mark.at.y})` : nothing}></path>`;

/** Hidden from screen readers, who hear the sentence of the figure. */
export const text = (mark: TextMark): TemplateResult =>
  svg`<text aria-hidden="true" class=${mark.className} x=${mark.x} y=${mark.y} lang=${mark.lang ?? nothing}>${mark.text}</text>`;

export const scenery = ({ shapes, texts }: Scenery): TemplateResult =>
  svg`${shapes.map(shape)}${texts.map(text)}`;

/**
 * A figure as a named image. Nearly every one is a bar, with or without a number: those are one template,
 * because each template inside another costs as much again.
 */
export function datum({ id, shapes, texts }: DatumMark, label = '', active = false): TemplateResult {
  const className = active ? 'mark active' : 'mark';
  const [bar, ...moreShapes] = shapes;
  const [figure, ...moreTexts] = texts;
  if (bar && bar.d === undefined && !moreShapes.length && !moreTexts.length && !figure?.lang)
    return figure
      ? svg`<g class=${className} role="img" aria-label=${label} data-id=${id}><rect class=${bar.className} x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height}></rect><text aria-hidden="true" class=${figure.className} x=${figure.x} y=${figure.y}>${figure.text}</text></g>`
      : svg`<g class=${className} role="img" aria-label=${label} data-id=${id}><rect class=${bar.className} x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height}></rect></g>`;
  return svg`<g class=${className} role="img" aria-label=${label} data-id=${id}>${shapes.map(shape)}${texts.map(text)}</g>`;
}

/** A row as a group of named images, one for each figure. */
export const row = (
  { label, shapes, texts, data, over }: RowMark,
  labels: Labels,
  activeId?: string,
): TemplateResult =>
  svg`<g role="group" aria-label=${label.text} lang=${label.lang ?? nothing}>${shapes.map(shape)}${texts.map(text)}${data.map(
    (mark) => datum(mark, labels.get(mark.id)?.label, mark.id === activeId),
  )}${over.map(shape)}</g>`;
