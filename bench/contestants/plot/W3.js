import { barX, dot, plot, text } from '@observablehq/plot';
import { contestant } from './element.js';

const draw = ({ title, width, height, lanes, start, end, kinds, kindColors }) => {
  const spans = lanes.flatMap((lane) =>
    lane.spans.map((span) => ({
      ...span,
      bill: lane.title,
      from: new Date(span.from),
      to: new Date(span.to),
    })),
  );
  const events = lanes.flatMap((lane) =>
    lane.events.map((event) => ({ ...event, bill: lane.title, date: new Date(event.date) })),
  );
  return plot({
    title,
    width,
    height: height - 50,
    marginLeft: 150,
    x: { type: 'utc', domain: [new Date(start), new Date(end)], axis: 'top', grid: true, label: null },
    y: { domain: lanes.map((lane) => lane.title), label: null },
    color: { domain: kinds, range: kindColors, legend: true },
    marks: [
      barX(spans, { x1: 'from', x2: 'to', y: 'bill', fill: (span) => span.color, insetTop: 10 }),
      text(spans, { x: 'from', y: 'bill', text: 'label', textAnchor: 'start', dx: 3, dy: 10, fontSize: 9 }),
      dot(events, { x: 'date', y: 'bill', fill: 'kind', r: 4 }),
      text(events, { x: 'date', y: 'bill', text: 'label', dy: -12, fontSize: 9 }),
    ],
  });
};

export const { render, update, destroy } = contestant(draw);
