import { cell, plot, text } from '@observablehq/plot';
import { contestant } from './element.js';

const draw = ({ title, width, height, sources, groups, values, domain, ramp }) => {
  const cells = sources.flatMap((source, s) =>
    groups.map((group, g) => ({ source, group, value: values[s][g] })),
  );
  return plot({
    title,
    width,
    height: height - 60,
    marginLeft: 110,
    padding: 0,
    x: { axis: 'top', domain: groups, label: null },
    y: { domain: sources, label: null },
    color: { domain, range: ramp, legend: true },
    marks: [
      cell(cells, { x: 'group', y: 'source', fill: 'value' }),
      text(cells, {
        x: 'group',
        y: 'source',
        text: ({ value }) => value.toFixed(1),
        fill: ({ value }) => (value > 3 ? '#fff' : '#000'),
      }),
    ],
  });
};

export const { render, update, destroy } = contestant(draw);
