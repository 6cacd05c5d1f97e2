import { CategoryScale, Chart, Title } from 'chart.js';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import { contestant } from './element.js';

Chart.register(CategoryScale, MatrixController, MatrixElement, Title);

const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

const fill = ({ ramp, domain: [low, high] }, value) => {
  const [from, to] = ramp.map(channels);
  const share = (value - low) / (high - low);
  return `rgb(${from.map((channel, i) => Math.round(channel + (to[i] - channel) * share))})`;
};

const cells = ({ sources, groups, values }) =>
  sources.flatMap((y, s) => groups.map((x, g) => ({ x, y, value: values[s][g] })));

// Figures in the cells and a legend are not in the plugin for matrices: drawn after it.
const figures = (data) => ({
  id: 'figures',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const list = chart.data.datasets[0].data;
    ctx.save();
    ctx.font = '11px sans-serif';
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    for (const [i, mark] of chart.getDatasetMeta(0).data.entries()) {
      const { x, y } = mark.getCenterPoint();
      ctx.fillStyle = list[i].value > 3 ? '#fff' : '#000';
      ctx.fillText(list[i].value.toFixed(1), x, y);
    }
    for (let value = 1; value <= 5; value++) {
      ctx.fillStyle = fill(data, value);
      ctx.fillRect(110 + value * 40, 34, 40, 10);
      ctx.fillStyle = '#000';
      ctx.fillText(String(value), 130 + value * 40, 52);
    }
    ctx.restore();
  },
});

const axis = (labels, more) => ({
  type: 'category',
  labels,
  offset: true,
  grid: { display: false },
  ticks: { autoSkip: false },
  ...more,
});

const configure = (data) => ({
  type: 'matrix',
  plugins: [figures(data)],
  data: {
    datasets: [
      {
        data: cells(data),
        backgroundColor: ({ raw }) => fill(data, raw.value),
        width: ({ chart }) => (chart.chartArea?.width ?? 0) / data.groups.length,
        height: ({ chart }) => (chart.chartArea?.height ?? 0) / data.sources.length,
      },
    ],
  },
  options: {
    animation: false,
    maintainAspectRatio: false,
    scales: { x: axis(data.groups, { position: 'top' }), y: axis(data.sources) },
    plugins: { title: { display: true, text: data.title, padding: { bottom: 40 } } },
  },
});

const change = (chart, data) => {
  chart.data.datasets[0].data = cells(data);
};

export const { render, update, destroy } = contestant(configure, change);
