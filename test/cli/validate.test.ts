import assert from 'node:assert/strict';
import test from 'node:test';
import { command, folder } from './command.js';

const GOOD = 'demo/documents/scale-block.json';

test('valid documents end with status 0 and without a word', () => {
  assert.deepEqual(command('validate', GOOD, 'demo/documents/dossier-typical.json'), {
    status: 0,
    out: [],
    errors: [],
  });
});

test('every problem has its file, line, column, path, what was expected and a hint', (t) => {
  const file = folder(t)(
    'bad.json',
    `{
  "type": "survey", "id": "a", "language": "kk", "title": "x",
  "published": "12.04.2023",
  "questions": [
    { "id": "q", "text": "t", "kind": "single",
      "answers": [{ "id": "yes", "text": "Yes" }],
      "results": [{ "n": 10, "percent": ["45%"] }] }
  ]
}`,
  );
  const { status, errors } = command('validate', file);
  assert.equal(status, 1);
  assert.deepEqual(errors, [
    `${file}:3:16: published: expected a date: 2023, 2023-04 or 2023-04-12, got text "12.04.2023". Write 2023-04-12, not 12.04.2023.`,
    `${file}:7:42: questions[0].results[0].percent[0]: expected a number of at least 0, got text "45%". Write 45, not "45%".`,
  ]);
});

test('what is missing is placed where it should stand', (t) => {
  const file = folder(t)(
    'bad.json',
    '{\n  "type": "survey",\n  "id": "a", "language": "kk", "title": "x"\n}',
  );
  const { errors } = command('validate', file);
  assert.match(errors[0] ?? '', /bad\.json:1:1: questions: expected a list, got nothing/);
});

test('a mistake in JSON has its place and its likely cause, in the language asked for', (t) => {
  const file = folder(t)('typo.json', '{\n  "type": "survey"\n  "id": "a"\n}');
  assert.deepEqual(command('validate', file, '--lang', 'ru').errors, [
    `${file}:2:19: Пропущена запятая. "type": "survey"▸`,
  ]);
  assert.match(command('validate', file, '--lang', 'kk').errors[0] ?? '', /Үтір/);
});

test('a file that is not there, or no JSON, is named, and the others are still read', (t) => {
  const page = folder(t)('page.json', '<!doctype html>');
  const { status, errors } = command('validate', 'nowhere.json', page, GOOD);
  assert.equal(status, 1);
  assert.match(errors[0] ?? '', /^nowhere\.json: ENOENT/);
  assert.equal(errors[1], `${page}: Expected JSON, got a web page.`);
  assert.equal(errors.length, 2);
});

test('unknown fields and empty lists are warnings: the document stays valid', (t) => {
  const file = folder(t)(
    'warn.json',
    '{ "type": "expert-quotes", "id": "a", "language": "en", "title": "x", "quotes": [], "sorces": [] }',
  );
  const { status, errors } = command('validate', file);
  assert.equal(status, 0);
  assert.match(errors[0] ?? '', /warn\.json:1:81: warning: quotes: an empty list/);
  assert.match(errors[1] ?? '', /warning: sorces: unknown field\. .*“sources”/);
});

test('the charts inside a dossier are checked, with their paths in it', () => {
  const { status, errors } = command('validate', 'demo/documents/dossier-hostile.json');
  assert.equal(status, 1);
  assert.match(errors.join('\n'), /json:\d+:\d+: sections\[1\]\.charts\[1\]\.title: expected text/);
});

test('as JSON, problems can be read by a program', (t) => {
  const file = folder(t)('bad.json', '{ "type": "survey" }');
  const { status, out } = command('validate', file, '--json');
  const findings = JSON.parse(out.join('\n')) as {
    file: string;
    line: number;
    path: string;
    warning: boolean;
  }[];
  assert.equal(status, 1);
  assert.ok(findings.some(({ path, line, warning }) => path === 'title' && line === 1 && !warning));
});

test('a wrong call ends with status 2 and says how to call', () => {
  for (const args of [
    [],
    ['nonsense'],
    ['validate'],
    ['validate', GOOD, '--foo'],
    ['validate', GOOD, '--lang', 'de'],
  ]) {
    const { status, errors } = command(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(errors.join('\n'), /^cabar-charts: .+\nTry: cabar-charts .*--help$/s, args.join(' '));
  }
});

test('help has examples for each command, and there is a version', () => {
  for (const name of ['validate', 'render'])
    assert.match(command(name, '--help').out.join('\n'), new RegExp(`Examples:\\s+cabar-charts ${name} `));
  assert.match(command('--version').out.join('\n'), /cabar-charts\/\d+\.\d+\.\d+/);
});
