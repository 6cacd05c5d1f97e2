import { Chart } from 'chart.js';

/**
 * A canvas of the work's size, without animation.
 * @param {(data: object) => object} configure from data to what Chart.js takes
 * @param {(chart: Chart, data: object) => void} change puts new data into a chart that stands
 */
export function contestant(configure, change) {
  let holder;
  let chart;
  return {
    async render(work, data, box) {
      holder = document.createElement('div');
      holder.style.width = `${data.width}px`;
      holder.style.height = `${data.height}px`;
      const canvas = document.createElement('canvas');
      holder.append(canvas);
      box.append(holder);
      chart = new Chart(canvas, configure(data));
    },
    async update(data) {
      change(chart, data);
      chart.update('none');
    },
    destroy() {
      chart.destroy();
      holder.remove();
      chart = holder = undefined;
    },
  };
}
