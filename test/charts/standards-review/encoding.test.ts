import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { layout } from '../../../src/charts/standards-review/layout.js';
import type { StandardsReviewDocument } from '../../../src/documents/standards-review.js';
import { tableMeasure as measure } from '../../../src/text/measure.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import { modelOf } from './sample.js';

/** From the places of the grid and the list back to the findings of the document. */

const en = await loadLocale('en');
const demo = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/documents/${file}`, import.meta.url), 'utf8'));
const GALLERY = (demo('gallery.json') as { id: string; file: string }[]).filter(({ file }) =>
  file.startsWith('standards-'),
);
const WIDTHS = [320, 640, 1200];

/** Provisions law by law, as the laws first stand in the document. */
function byLaw({ provisions, language }: StandardsReviewDocument) {
  const nameOf = ({ law }: (typeof provisions)[number]) =>
    typeof law === 'string' ? law : (law[language] ?? law.ru ?? law.en ?? law.kk ?? '');
  const laws = [...new Set(provisions.map(nameOf))];
  return laws.flatMap((law) => provisions.filter((provision) => nameOf(provision) === law));
}

type Provision = StandardsReviewDocument['provisions'][number];

/** Those that a finding speaks of, law by law, and those that none does; all are the first where none has a finding. */
function parted(document: StandardsReviewDocument): { found: Provision[]; left: Provision[] } {
  const all = byLaw(document);
  const hasFinding = ({ id }: Provision) =>
    document.findings.some(({ provision, verdict }) => provision === id && verdict !== 'not-assessed');
  const found = all.filter(hasFinding);
  return found.length ? { found, left: all.filter((each) => !hasFinding(each)) } : { found: all, left: [] };
}

let grids = 0;
for (const { id, file } of GALLERY)
  for (const width of WIDTHS) {
    const document = demo(file) as StandardsReviewDocument;
    const { found: provisions, left } = parted(document);
    const placed = layout(modelOf(en, document), { width, measure });

    test(`${id} at ${width} px: every finding stands once, in the row of its provision and the column of its standard, and the rest in one line`, () => {
      const line = placed.targets.filter(({ id }) => id === 'without finding');
      assert.deepEqual(
        line.map(({ row }) => row),
        left.length ? [provisions.length] : [],
      );
      const targets = placed.targets.filter((target) => !line.includes(target));
      if (placed.form === 'list') {
        assert.deepEqual(
          targets.map(({ id, row }) => [id, row]),
          provisions.map(({ id }, row) => [`provision ${id}`, row]),
        );
        return;
      }
      grids += 1;
      const inRows = document.findings.filter(({ provision }) =>
        provisions.some(({ id }) => id === provision),
      );
      const stated = inRows.map((finding) =>
        [
          provisions.findIndex(({ id }) => id === finding.provision),
          document.standards.findIndex(({ id }) => id === finding.standard),
        ].join(),
      );
      assert.deepEqual(targets.map(({ row, column }) => [row, column].join()).sort(), stated.sort());
      for (const { id, row, column } of targets)
        assert.equal(id, `${provisions[row]!.id} × ${document.standards[column]!.id}`);
    });
  }

for (const { id, file } of GALLERY) {
  const document = demo(file) as StandardsReviewDocument;
  const model = modelOf(en, document);
  const rows = model.laws.flatMap((law) => law.rows);

  test(`${id}: each cell has the verdict of its finding, and none where there is no finding`, () => {
    const { found: provisions, left } = parted(document);
    assert.equal(rows.length, provisions.length);
    assert.equal(model.unassessed?.provisions.length ?? 0, left.length);
    rows.forEach(({ cells }, row) => {
      assert.equal(cells.length, document.standards.length);
      cells.forEach(({ verdict }, column) => {
        const found = document.findings.find(
          ({ provision, standard }) =>
            provision === provisions[row]!.id && standard === document.standards[column]!.id,
        );
        assert.equal(verdict, found?.verdict);
      });
    });
  });

  test(`${id}: the counts are those of the findings, in all and for each provision`, () => {
    const times = (verdict: string, provision?: string) =>
      document.findings.filter(
        (finding) => finding.verdict === verdict && (provision ?? finding.provision) === finding.provision,
      ).length;
    for (const verdict of ['conflicts', 'partly', 'complies', 'not-assessed']) {
      assert.equal(model.counts.find((count) => count.verdict === verdict)?.n ?? 0, times(verdict));
      rows.forEach(({ id, counts }) =>
        assert.equal(
          counts.find((count) => count.verdict === verdict)?.n ?? 0,
          times(verdict, id.replace('provision ', '')),
        ),
      );
    }
  });
}

test('the gallery has reviews that are grids', () => assert.ok(grids > 3));
