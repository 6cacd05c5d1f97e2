import type { Space } from '../../../figure/chart.js';
import type { SceneMark } from '../../../marks/scene.js';
import { bar, pathIn, rect } from '../../../marks/shapes.js';
import { lineHeight, textLines, textWidth, wrapText } from '../../../marks/text.js';
import type { ScaleLayout } from '../layout/legend.js';
import type { MatrixLegend } from '../model/legend.js';

/** px: between parts side by side, between lines, under all, and the sign of a kind of cell. */
const GAP = 16;
const LINE_GAP = 4;
const BELOW = 14;
const SAMPLE = { width: 14, height: 12, gap: 6, corner: 7 } as const;

interface Drawn {
  marks: SceneMark[];
  height: number;
}

/** The steps of the scale with their limits, the words of its ends beside or, where these do not fit, over it; then the signs. */
export function scaleMarks(scale: ScaleLayout, legend: MatrixLegend, { width, measure }: Space): Drawn {
  const wide = (text: string): number => (text ? textWidth(measure, text, 'small') + GAP : 0);
  const beside = wide(legend.lead) + scale.width + wide(legend.tail) <= width && !scale.tight;
  const marks: SceneMark[] = [];
  let top = 0;
  let x = 0;
  if (beside) {
    marks.push(...textLines('small', [legend.lead], 0, 0, 'soft'));
    marks.push({ x: wide(legend.lead), y: 3, marks: stepMarks(scale) });
    x = wide(legend.lead) + scale.width + GAP;
    if (legend.tail) marks.push(...textLines('small', [legend.tail], x, 0, 'soft'));
    x += wide(legend.tail);
  } else {
    const lead = wrapText(measure, legend.lead, legend.tail ? scale.width / 2 : width, 'small');
    const tail = wrapText(measure, legend.tail, scale.width / 2, 'small');
    marks.push(...textLines('small', lead, 0, 0, 'soft'));
    marks.push(...textLines('small', tail, scale.width, 0, 'soft end'));
    top = Math.max(lead.length, tail.length) * lineHeight('small') + LINE_GAP;
    marks.push({ x: 0, y: top, marks: stepMarks(scale) });
    top += scale.height;
  }
  let bottom = beside ? scale.height + 3 : top;
  for (const [kind, text] of [
    ['gap', legend.hatched],
    ['few', legend.small],
  ] as const) {
    if (!text) continue;
    const needed = SAMPLE.width + SAMPLE.gap + textWidth(measure, text, 'small');
    if (x && x + needed > width) [x, top] = [0, bottom + LINE_GAP];
    const lines = wrapText(measure, text, width - SAMPLE.width - SAMPLE.gap, 'small');
    marks.push(...sample(kind, x, top + lineHeight('small') / 2));
    marks.push(...textLines('small', lines, x + SAMPLE.width + SAMPLE.gap, top, 'soft'));
    bottom = Math.max(bottom, top + lines.length * lineHeight('small'));
    x += needed + GAP;
  }
  return { marks, height: bottom + BELOW };
}

const stepMarks = ({ steps, limits }: ScaleLayout): SceneMark[] => [
  ...steps.map(({ step, x, width, height }) => rect(step, x, 0, width, height)),
  ...limits.map(({ text, x, y }) => ({ x, y, text, className: 'small soft mid' })),
];

function sample(kind: 'gap' | 'few', x: number, middle: number): SceneMark[] {
  const { width, height, corner } = SAMPLE;
  const y = middle - height / 2;
  if (kind === 'gap') return bar('hatch', false, x, y, width, height);
  const at = { x: x + width - corner, y };
  return [
    rect('sample', x + 0.5, y + 0.5, width - 1, height - 1),
    { ...pathIn('corner', { ...at, width: corner, height: corner }, `M0 0h${corner}v${corner}z`), at },
  ];
}
