import { nothing, svg, type TemplateResult } from 'lit';
import type { Ink, Label } from '../layout/paper.js';

/** A rectangle or a path. */
export const drawInk = (ink: Ink): TemplateResult =>
  ink.d === undefined
    ? svg`<rect class=${ink.look} x=${ink.x} y=${ink.y} width=${ink.width} height=${ink.height}></rect>`
    : svg`<path class=${ink.look} d=${ink.d}></path>`;

/** One line of text. */
export const drawLabel = (label: Label): TemplateResult =>
  svg`<text class=${label.look} x=${label.x} y=${label.y} lang=${label.lang ?? nothing}>${label.text}</text>`;
