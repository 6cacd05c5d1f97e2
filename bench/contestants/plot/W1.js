import { barX, plot } from '@observablehq/plot';
import { contestant } from './element.js';

const draw = ({ title, width, height, questions, levels, colors }) => {
  const parts = questions.flatMap(({ text, counts }) =>
    counts.map((count, i) => ({ question: text, level: levels[i], count })),
  );
  return plot({
    title,
    width,
    height: height - 60,
    marginLeft: 240,
    x: { percent: true, label: null },
    y: { domain: questions.map(({ text }) => text), label: null },
    color: { domain: levels, range: colors, legend: true },
    marks: [barX(parts, { x: 'count', y: 'question', fill: 'level', offset: 'normalize', order: levels })],
  });
};

export const { render, update, destroy } = contestant(draw);
