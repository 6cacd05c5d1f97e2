import { expect } from 'chai';
import '../../src/entries/chart.js';
import { ChartDriver } from '../drivers/chart.js';
import { gallery, read } from '../support/gallery.js';
import { gate } from '../support/gate.js';

gate();

const open = async (id: string, attributes: Record<string, string> = {}): Promise<ChartDriver> => {
  const entry = gallery.find((each) => each.id === id)!;
  return ChartDriver.open(
    'cabar-chart',
    { lang: 'ru', ...entry.attributes, ...attributes },
    await read(entry.file),
  );
};

/** Width, height and the px of a PNG. */
async function pixels(png: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(png);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

const LINK_BYTES = 300_000;

describe('a PNG of a chart', () => {
  it('is as wide as asked for, times its scale, by default two', async () => {
    const chart = await open('representation-staff');
    const widths = [];
    for (const scale of [1, 2, 3, undefined])
      widths.push((await pixels(await chart.element.toPNG({ width: 400, scale }))).width);
    expect(widths).to.deep.equal([400, 800, 1200, 800]);
    expect((await chart.element.toPNG()).type).to.equal('image/png');
    chart.close();
  });

  it('has the exact size of a shape of the networks, and a link preview is small enough for messengers', async function () {
    this.timeout(60_000);
    const shapes = { link: [1200, 630], square: [1080, 1080], portrait: [1080, 1350], story: [1080, 1920] };
    for (const id of ['gss-press-confidence', 'matrix-typical', 'representation-staff']) {
      const chart = await open(id);
      for (const [preset, size] of Object.entries(shapes)) {
        const png = await chart.element.toPNG({ preset: preset as keyof typeof shapes });
        const { width, height } = await pixels(png);
        expect([width, height], `${id} ${preset}`).to.deep.equal(size);
        if (preset === 'link') expect(png.size, id).to.be.lessThan(LINK_BYTES);
      }
      chart.close();
    }
  });

  it('is wholly dark in dark: no light ground in it', async () => {
    const chart = await open('preliminary-corrected');
    const { data, width, height } = await pixels(await chart.element.toPNG({ theme: 'dark', scale: 1 }));
    const ground = [data[0], data[1], data[2], data[3]];
    expect(ground).to.deep.equal([0x14, 0x18, 0x1b, 255]);
    let light = 0;
    let drawn = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (data[i]! > 200 && data[i + 1]! > 200 && data[i + 2]! > 200) light++;
      if (Math.abs(data[i]! - ground[0]!) > 8) drawn++;
    }
    expect(drawn / (width * height), 'something is drawn').to.be.greaterThan(0.02);
    expect(light / (width * height), 'light px are letters alone').to.be.lessThan(0.03);
    chart.close();
  });

  it('of a chart as long as no canvas is drawn smaller, and not refused', async () => {
    const chart = await open('matrix-kinds');
    const { width, height } = await pixels(await chart.element.toPNG({ width: 320, scale: 6 }));
    expect(height).to.be.at.most(8192);
    expect(width / height).to.be.lessThan(0.2);
    chart.close();
  });
});
