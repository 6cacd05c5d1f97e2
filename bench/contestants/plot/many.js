import { barX, plot, text } from '@observablehq/plot';

const draw = ({ title, width, height, answers, counts, n }) => {
  const rows = answers.map((answer, i) => ({ answer, share: (counts[i] / n) * 100 }));
  return plot({
    title,
    width,
    height: height - 40,
    marginLeft: 120,
    x: { axis: null, domain: [0, 100] },
    y: { domain: answers, label: null },
    marks: [
      barX(rows, { x: 'share', y: 'answer', fill: '#2166ac' }),
      text(rows, {
        x: 'share',
        y: 'answer',
        text: ({ share }) => `${Math.round(share)}%`,
        textAnchor: 'start',
        dx: 4,
      }),
    ],
  });
};

export async function many(charts, box, stands) {
  for (const data of charts) {
    box.append(draw(data));
    stands();
  }
}
