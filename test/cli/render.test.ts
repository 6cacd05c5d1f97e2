import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { pathOf } from '../../src/cli/paths.js';
import { pngOf } from '../../src/cli/png.js';
import { renderSVG } from '../../src/files/svg.js';
import { command, folder } from './command.js';

const DOTS = 'demo/documents/dots.json';

test('a file is named by document, language, theme and size', () => {
  const named = { id: 'poll', language: 'kk', format: 'svg' } as const;
  assert.equal(pathOf('out', { ...named, picture: { theme: 'light' } }), 'out/poll-kk.svg');
  assert.equal(
    pathOf('out', { ...named, picture: { theme: 'dark', width: 640 } }),
    'out/poll-kk-dark-640.svg',
  );
  assert.equal(
    pathOf('out', { ...named, picture: { theme: 'light', preset: 'link' } }),
    'out/poll-kk-link.svg',
  );
});

test('a pattern says where files go; what was not asked for leaves no dash', () => {
  const named = { id: 'poll', language: 'ru', format: 'png' } as const;
  const pattern = 'p/{id}/{lang}-{theme}-{size}.{format}';
  assert.equal(
    pathOf(pattern, { ...named, picture: { theme: 'dark', width: 360 } }),
    'p/poll/ru-dark-360.png',
  );
  assert.equal(pathOf(pattern, { ...named, picture: { theme: 'light' } }), 'p/poll/ru-light.png');
});

test('each language, theme, width and format is a file; figures are written once for each language', (t) => {
  const at = folder(t);
  const { status, out, errors } = command(
    'render',
    DOTS,
    '--lang',
    'kk,ru',
    '--theme',
    'light,dark',
    '--width',
    '360,640',
    '--format',
    'svg,csv',
    '--out',
    at('pictures'),
  );
  assert.deepEqual({ status, errors }, { status: 0, errors: [] });
  assert.equal(out.length, 2 * (2 * 2 + 1));
  assert.match(readFileSync(at('pictures/dots-kk-dark-360.svg'), 'utf8'), /^<svg [^>]*width="360"/);
  assert.equal(readFileSync(at('pictures/dots-ru.csv'), 'utf8')[0], '\ufeff');
});

test('the picture is the one that a page gives: same input, same bytes', async (t) => {
  const file = folder(t)('one.svg');
  command('render', DOTS, '--lang', 'kk', '--width', '640', '-o', file);
  const document: unknown = JSON.parse(readFileSync(DOTS, 'utf8'));
  assert.equal(readFileSync(file, 'utf8'), await renderSVG(document, { language: 'kk', width: 640 }));
});

test('a PNG has its px times the scale', (t) => {
  const file = folder(t)('one.png');
  assert.equal(command('render', DOTS, '--width', '400', '--scale', '2', '-o', file).status, 0);
  assert.equal(readFileSync(file).readUInt32BE(16), 800);
});

test('a preset gives a picture of its shape, and a link preview is under 300 KB', (t) => {
  const at = folder(t);
  const { status, out } = command(
    'render',
    DOTS,
    '--lang',
    'kk',
    '--preset',
    'link,square',
    '--format',
    'png',
    '--out',
    at('pictures'),
  );
  assert.equal(status, 0);
  assert.deepEqual(
    out.map((path) => path.split('/').at(-1)),
    ['dots-kk-link.png', 'dots-kk-square.png'],
  );
  const [link, square] = out.map((path) => readFileSync(path));
  assert.deepEqual([link!.readUInt32BE(16), link!.readUInt32BE(20)], [1200, 630]);
  assert.deepEqual([square!.readUInt32BE(16), square!.readUInt32BE(20)], [1080, 1080]);
  assert.ok(link!.length < 300_000, `${link!.length} bytes`);
});

test('what is at fault is named with its place, and all else is drawn', (t) => {
  const at = folder(t);
  const bad = at('bad.json', '{ "type": "survey",\n"id": 5 }');
  const { status, out, errors } = command('render', bad, DOTS, '--out', at('pictures'));
  assert.equal(status, 1);
  assert.equal(out.length, 1);
  assert.match(errors.join('\n'), /bad\.json:2:7: id: expected a name in Latin letters/);
});

test('an option that leaves nothing to draw names what there is, in the language asked for', (t) => {
  const at = folder(t);
  const wrong = command('render', DOTS, '--option', 'question=zzz', '--lang', 'ru', '--out', at('pictures'));
  assert.equal(wrong.status, 1);
  assert.deepEqual(wrong.out, []);
  assert.equal(wrong.errors.length, 1);
  const ids = (JSON.parse(readFileSync(DOTS, 'utf8')) as { questions: { id: string }[] }).questions;
  assert.equal(
    wrong.errors[0],
    `${DOTS}: options.question: ожидалось: ${ids.length > 1 ? 'одно из: ' : ''}${ids.map(({ id }) => (ids.length > 1 ? id : `"${id}"`)).join(', ')}, получено: текст "zzz"`,
  );
});

test('another value that nobody knows is told once, and the picture is the one without it', async (t) => {
  const at = folder(t);
  const { status, out, errors } = command(
    'render',
    DOTS,
    '--option',
    'layout=pie',
    '--theme',
    'light,dark',
    '--out',
    at('pictures'),
  );
  assert.equal(status, 0);
  assert.equal(out.length, 2);
  assert.deepEqual(errors, [
    `${DOTS}: warning: layout="pie" is not known; there is: auto, bars, stacked, diverging, dots, trend`,
  ]);
  const document: unknown = JSON.parse(readFileSync(DOTS, 'utf8'));
  assert.equal(readFileSync(out[0]!, 'utf8'), await renderSVG(document, {}));
});

test('of a dossier each chart is a picture of its own, those of other files included', (t) => {
  const { status, out, errors } = command(
    'render',
    'demo/documents/dossier-typical.json',
    '--lang',
    'kk',
    '--out',
    folder(t)('pictures'),
  );
  assert.deepEqual({ status, errors }, { status: 0, errors: [] });
  const { sections } = JSON.parse(readFileSync('demo/documents/dossier-typical.json', 'utf8')) as {
    sections: { charts?: unknown[] }[];
  };
  assert.equal(out.length, sections.flatMap(({ charts = [] }) => charts).length);
  for (const path of out) assert.match(readFileSync(path, 'utf8'), /^<svg [^>]*lang="kk"/);
});

test('a wrong call draws nothing and ends with status 2', (t) => {
  const at = folder(t);
  for (const args of [
    [DOTS],
    [DOTS, '--out', at('a'), '-o', at('b.svg')],
    [DOTS, '--out', at('a'), '--width', '100'],
    [DOTS, '--out', at('a'), '--width', '640', '--preset', 'link'],
    [DOTS, '--out', at('a'), '--theme', 'blue'],
    [DOTS, '-o', at('a.jpg')],
    [DOTS, '-o', at('a.svg'), '--lang', 'kk,ru'],
    [DOTS, DOTS, '--out', at('a')],
  ])
    assert.equal(command('render', ...args).status, 2, args.join(' '));
});

const drawn = (text: string, attributes = ''): string =>
  pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><text x="10" y="30" font-size="28" ${attributes}>${text}</text></svg>`,
  ).toString('base64');

test('each Kazakh letter is drawn by the letters of the package, and is no box', () => {
  const seen = new Set([drawn(' '), drawn('\u4e2d')]);
  for (const letter of 'әғқңөұүһіӘҒҚҢӨҰҮҺІ₸№−≈→') {
    const picture = drawn(letter);
    assert.ok(!seen.has(picture), `${letter} is drawn like nothing, or like another letter`);
    seen.add(picture);
  }
});

test('bold letters are bold', () => {
  assert.notEqual(drawn('Ж', 'font-weight="600"'), drawn('Ж'));
});
