import { bars } from './documents.js';
import '/cdn/cabar-charts.js';

const one = (data, box) =>
  new Promise((done, fail) => {
    const element = document.createElement('cabar-chart');
    element.setAttribute('type', 'survey');
    element.setAttribute('lang', 'en');
    element.style.display = 'block';
    element.style.width = `${data.width}px`;
    element.addEventListener('cabar-ready', done, { once: true });
    element.addEventListener('cabar-error', ({ detail }) => fail(new Error(`not drawn: ${detail.code}`)));
    element.data = bars(data);
    box.append(element);
  });

export const many = (charts, box, stands) =>
  Promise.all(charts.map((data) => one(data, box).then(stands)));
