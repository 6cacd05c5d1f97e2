import { expect } from 'chai';
import { registry } from '../../src/charts/registry.js';
import type { DocumentType } from '../../src/documents/types.js';
import '../../src/entries/chart.js';
import { lookOf, SHARED_LOOKS } from '../../src/marks/looks.js';
import type { Look, Paint } from '../../src/marks/looks.js';
import { colour } from '../../src/theme/tokens.js';
import { ChartDriver } from '../drivers/chart.js';
import { gallery, read } from '../support/gallery.js';
import { gate } from '../support/gate.js';

gate();

type Theme = 'light' | 'dark';

/** Charts whose pictures are made of the marks of the screen. */
const SAME_MARKS: readonly DocumentType[] = ['survey', 'representation'];

const probe = document.body.appendChild(document.createElement('div'));

function paint(value: Paint | undefined, theme: Theme): string | undefined {
  if (value === undefined || value === 'none') return value;
  probe.style.color = colour(typeof value === 'string' ? value : value[theme === 'dark' ? 1 : 0], theme);
  return getComputedStyle(probe).color;
}

/** What a file says of a mark, in the words of computed styles. */
function inFiles(look: Look, theme: Theme, isText: boolean): Record<string, string> {
  const stroke = paint(look.stroke, theme) ?? 'none';
  const words: Record<string, string> = { fill: paint(look.fill, theme) ?? 'rgb(0, 0, 0)', stroke };
  if (stroke !== 'none') {
    words['stroke-width'] = `${look.strokeWidth ?? 1}px`;
    words['stroke-dasharray'] = look.dash?.replace(/\d+/g, '$&px').replace(' ', ', ') ?? 'none';
    words['stroke-linejoin'] = look.join ?? 'miter';
    words['paint-order'] = look.order ?? 'normal';
  }
  if (isText) {
    words['font-size'] = `${look.size}px`;
    words['font-weight'] = String(look.weight ?? 400);
    words['text-anchor'] = look.anchor ?? 'start';
  }
  return words;
}

describe('the looks of marks in files', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`are those of the screen, ${theme}`, async function () {
      this.timeout(120_000);
      const seen = new Set<string>();
      for (const { id, file, attributes } of gallery) {
        const document = (await read(file)) as { type: DocumentType };
        if (!SAME_MARKS.includes(document.type)) continue;
        const load = await registry[document.type].load();
        const { looks } = (await load.print!()).print;
        const chart = await ChartDriver.open('cabar-chart', { ...attributes, theme, lang: 'en' }, document);
        for (const mark of chart.chart.querySelectorAll<SVGElement>('svg :is(rect, path, text)')) {
          const className = `${mark.localName === 'text' ? 'text ' : ''}${mark.getAttribute('class') ?? ''}`;
          const key = `${document.type} ${className}`;
          if (seen.has(key) || className.includes('ring')) continue;
          seen.add(key);
          const wanted = inFiles(
            lookOf([...SHARED_LOOKS, ...looks], className),
            theme,
            mark.localName === 'text',
          );
          const style = getComputedStyle(mark);
          const screen = Object.fromEntries(
            Object.keys(wanted).map((name) => [name, style.getPropertyValue(name)]),
          );
          expect(wanted, `${id}: ${className}`).to.deep.equal(screen);
        }
        chart.close();
      }
      expect(seen.size).to.be.greaterThan(60);
    });
});
