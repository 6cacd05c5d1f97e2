import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Title } from 'chart.js';
import { contestant } from './element.js';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Title);

const datasets = ({ levels, colors, questions, n }) =>
  levels.map((label, i) => ({
    label,
    backgroundColor: colors[i],
    data: questions.map(({ counts }) => (counts[i] / n) * 100),
  }));

const configure = (data) => ({
  type: 'bar',
  data: { labels: data.questions.map(({ text }) => text), datasets: datasets(data) },
  options: {
    animation: false,
    indexAxis: 'y',
    maintainAspectRatio: false,
    scales: {
      x: { stacked: true, max: 100, ticks: { callback: (value) => `${value}%` } },
      y: { stacked: true, ticks: { autoSkip: false } },
    },
    plugins: { title: { display: true, text: data.title } },
  },
});

const change = (chart, data) => {
  for (const [i, { data: values }] of datasets(data).entries()) chart.data.datasets[i].data = values;
};

export const { render, update, destroy } = contestant(configure, change);
