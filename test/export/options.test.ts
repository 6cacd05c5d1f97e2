import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { DocumentError, renderStatic, renderSVG, toCsv } from '../../src/entries/render.js';

const document = JSON.parse(readFileSync('demo/documents/single-two-groups.json', 'utf8')) as {
  questions: { id: string }[];
};
const [{ id }] = document.questions as [{ id: string }];

for (const [name, write] of Object.entries({ renderSVG, renderStatic, toCsv })) {
  test(`${name} refuses a question that the document does not have, and names those it has`, async () => {
    await assert.rejects(
      write(document, { options: { question: `${id}x` } }),
      (error) =>
        error instanceof DocumentError &&
        error.problems.length === 1 &&
        error.problems[0]!.path === 'options.question' &&
        error.problems[0]!.expected.includes(`"${id}"`) &&
        error.problems[0]!.got === `text "${id}x"`,
    );
  });

  test(`${name} draws what it knows of an option, and warns of the rest in one line`, async (t) => {
    const warn = t.mock.method(console, 'warn', () => {});
    const told = (): unknown[] => warn.mock.calls.map(({ arguments: [line] }) => line as unknown);
    const plain = await write(document, { options: { question: id } });
    assert.deepEqual(told(), []);
    assert.equal(await write(document, { options: { question: `${id} zzz`, decimals: '0' } }), plain);
    assert.deepEqual(told(), [
      `cabar-charts: question="zzz" is not known; there is: ${document.questions.map((one) => one.id).join(', ')}`,
    ]);
  });
}
