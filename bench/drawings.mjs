/**
 * The works as finished SVG text: marks, labels and figures, and nothing that can be asked, chosen or read aloud.
 * No program that draws in the browser can be faster, so all others are given as ratios to this.
 */
import { scaleBand, scaleLinear, scaleUtc } from 'd3-scale';
import { baseOf } from './options.mjs';

const escape = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );
const short = (x) => (typeof x === 'number' ? +x.toFixed(2) : x);

const tag = (name, attributes, content) => {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(short(value))}"`);
  return `<${name}${list.join('')}${content === undefined ? '/>' : `>${content}</${name}>`}`;
};
const words = (x, y, text, more = {}) => tag('text', { x, y, ...more }, escape(text));
const group = (...parts) => `<g>${parts.flat().join('')}</g>`;
const END = { 'text-anchor': 'end', dy: '0.35em' };
const MIDDLE = { 'text-anchor': 'middle' };

const figure = ({ width, height, title }, ...groups) =>
  tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': title,
      'font-family': 'sans-serif',
      'font-size': 11,
    },
    words(8, 20, title, { 'font-size': 16, 'font-weight': 'bold' }) + groups.flat().join(''),
  );

function likert(data) {
  const left = 240;
  const top = 64;
  const bottom = data.height - 30;
  const x = scaleLinear([0, 100], [left, data.width - 20]);
  const ids = data.questions.map(({ id }) => id);
  const y = scaleBand(ids, [top, bottom]).padding(0.2);
  const height = y.bandwidth();
  const legend = data.levels.map((level, i) => [
    tag('rect', { x: left + i * 100, y: 32, width: 12, height: 12, fill: data.colors[i] }),
    words(left + i * 100 + 16, 42, level),
  ]);
  const axis = x
    .ticks(5)
    .map((tick) => [
      tag('line', { x1: x(tick), x2: x(tick), y1: top, y2: bottom, stroke: '#ccc' }),
      words(x(tick), bottom + 16, `${tick}%`, MIDDLE),
    ]);
  const rows = data.questions.map(({ id, text, counts }) => {
    let before = 0;
    const bars = counts.map((count, i) => {
      const from = x((before / data.n) * 100);
      before += count;
      const width = x((before / data.n) * 100) - from;
      return tag('rect', { x: from, y: y(id), width, height, fill: data.colors[i] });
    });
    return group(words(left - 8, y(id) + height / 2, text, END), bars);
  });
  return figure(data, group(legend.flat()), group(axis.flat()), rows);
}

function matrix(data) {
  const left = 110;
  const top = 84;
  const x = scaleBand(data.groups, [left, data.width - 10]);
  const y = scaleBand(data.sources, [top, data.height - 10]);
  const fill = scaleLinear(data.domain, data.ramp);
  const [width, height] = [x.bandwidth(), y.bandwidth()];
  const legend = [1, 2, 3, 4, 5].map((value, i) => [
    tag('rect', { x: left + i * 40, y: 32, width: 40, height: 12, fill: fill(value) }),
    words(left + i * 40 + 20, 56, value, MIDDLE),
  ]);
  const heads = data.groups.map((name) => words(x(name) + width / 2, top - 8, name, MIDDLE));
  const rows = data.sources.map((source, s) => {
    const middle = y(source) + height / 2;
    const cells = data.groups.map((name, g) => {
      const value = data.values[s][g];
      const look = { ...MIDDLE, dy: '0.35em', fill: value > 3 ? '#fff' : '#000' };
      return (
        tag('rect', { x: x(name), y: y(source), width, height, fill: fill(value) }) +
        words(x(name) + width / 2, middle, value.toFixed(1), look)
      );
    });
    return group(words(left - 8, middle, source, END), cells);
  });
  return figure(data, group(legend.flat()), group(heads), rows);
}

function timeline(data) {
  const left = 150;
  const top = 70;
  const x = scaleUtc([new Date(data.start), new Date(data.end)], [left, data.width - 20]);
  const ids = data.lanes.map(({ id }) => id);
  const y = scaleBand(ids, [top, data.height - 10]).padding(0.1);
  const height = y.bandwidth();
  const color = (kind) => data.kindColors[data.kinds.indexOf(kind)];
  const at = (day) => x(new Date(day));
  const legend = data.kinds.map((kind, i) => [
    tag('circle', { cx: left + i * 100 + 6, cy: 38, r: 5, fill: color(kind) }),
    words(left + i * 100 + 16, 42, kind),
  ]);
  const write = x.tickFormat();
  const axis = x
    .ticks(8)
    .map((tick) => [
      tag('line', { x1: x(tick), x2: x(tick), y1: top, y2: data.height - 10, stroke: '#ddd' }),
      words(x(tick), top - 8, write(tick), MIDDLE),
    ]);
  const lanes = data.lanes.map(({ id, title, spans, events }) => {
    const lane = y(id);
    const bars = spans.map(({ from, to, label, color: fill }) => {
      const box = {
        x: at(from),
        y: lane + height * 0.4,
        width: at(to) - at(from),
        height: height * 0.55,
        fill,
      };
      return tag('rect', box) + words(at(from) + 4, lane + height * 0.9, label, { 'font-size': 9 });
    });
    const dots = events.map(
      ({ date, kind, label }) =>
        tag('circle', { cx: at(date), cy: lane + height * 0.55, r: 4, fill: color(kind) }) +
        words(at(date), lane + height * 0.3, label, { 'font-size': 9, ...MIDDLE }),
    );
    return group(words(left - 8, lane + height / 2, title, END), bars, dots);
  });
  return figure(data, group(legend.flat()), group(axis.flat()), lanes);
}

function bars({ title, width, height, answers, counts, n }) {
  const x = scaleLinear([0, 100], [120, width - 40]);
  const y = scaleBand(answers, [40, height]).padding(0.2);
  const middle = y.bandwidth() / 2;
  const rows = answers.map((answer, i) => {
    const share = (counts[i] / n) * 100;
    return group(
      words(112, y(answer) + middle, answer, END),
      tag('rect', { x: x(0), y: y(answer), width: x(share) - x(0), height: y.bandwidth(), fill: '#2166ac' }),
      words(x(share) + 4, y(answer) + middle, `${Math.round(share)}%`, { dy: '0.35em' }),
    );
  });
  return figure({ title, width, height }, rows);
}

/** One drawing to a line. */
const many = ({ charts }) => charts.map(bars).join('\n');

const DRAW = { W1: likert, W2: matrix, W3: timeline, many };

/** @returns {string} SVG */
export const drawing = (work, data) => DRAW[baseOf(work)](data);
