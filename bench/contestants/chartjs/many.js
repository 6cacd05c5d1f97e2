import { BarController, BarElement, CategoryScale, Chart, LinearScale, Title } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title);

// Figures at the bars are not in Chart.js itself: drawn after them.
const figures = {
  id: 'figures',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const values = chart.data.datasets[0].data;
    ctx.save();
    ctx.font = '11px sans-serif';
    ctx.textBaseline = 'middle';
    for (const [i, { x, y }] of chart.getDatasetMeta(0).data.entries())
      ctx.fillText(`${Math.round(values[i])}%`, x + 4, y);
    ctx.restore();
  },
};

const configure = ({ title, answers, counts, n }) => ({
  type: 'bar',
  plugins: [figures],
  data: {
    labels: answers,
    datasets: [{ backgroundColor: '#2166ac', data: counts.map((count) => (count / n) * 100) }],
  },
  options: {
    animation: false,
    indexAxis: 'y',
    maintainAspectRatio: false,
    scales: { x: { display: false, max: 100 }, y: { ticks: { autoSkip: false } } },
    plugins: { title: { display: true, text: title } },
  },
});

export async function many(charts, box, stands) {
  for (const data of charts) {
    const holder = document.createElement('div');
    holder.style.width = `${data.width}px`;
    holder.style.height = `${data.height}px`;
    const canvas = document.createElement('canvas');
    holder.append(canvas);
    box.append(holder);
    new Chart(canvas, configure(data));
    stands();
  }
}
