import { expect } from 'chai';
import { html, render } from 'lit';
import { axeInBothThemes, axeViolations } from './axe.js';
import { gate } from './gate.js';
import { read } from './gallery.js';
import { openStrictPage } from './strict-page.js';
import { until } from './until.js';

gate();

describe('test support', () => {
  it('axe finds a picture without a text alternative, in both themes', async () => {
    const element = document.body.appendChild(document.createElement('p'));
    const image = element.appendChild(document.createElement('img'));
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    expect((await axeInBothThemes(element)).length).to.equal(2);
    image.alt = 'A dot';
    expect(await axeViolations(element)).to.deep.equal([]);
    element.remove();
  });

  it('the strict page refuses markup from text and says so', async () => {
    const page = await openStrictPage('index');
    expect(() => (page.document.body.innerHTML = '<b>bold</b>')).to.throw();
    await new Promise((done) => setTimeout(done, 50));
    expect(page.violations().join()).to.match(/require-trusted-types-for/);
    page.close();
  });

  it('the strict page refuses an inline style sheet', async () => {
    const page = await openStrictPage('index');
    page.document.head.append(page.document.createElement('style'));
    const sheet = page.document.head.querySelector('style') as HTMLStyleElement;
    sheet.textContent = 'p { color: red }';
    await new Promise((done) => setTimeout(done, 50));
    expect(page.violations().join()).to.match(/style-src/);
    page.close();
  });

  it('the server gives the answers that a document may meet', async () => {
    const size = async (name: string): Promise<number> =>
      (await (await fetch(`/net/${name}`)).arrayBuffer()).byteLength;
    const whole = await size('ok');
    expect(await size('empty')).to.equal(0);
    expect(await size('truncated')).to.be.below(whole);
    expect(await size('gzip')).to.be.below(whole);
    expect(await size('huge-stream')).to.equal(25 * 1024 * 1024);
    expect((await fetch('/net/status/500')).status).to.equal(500);
    for (const name of ['loop', 'cut-off']) {
      const failure: unknown = await size(name).catch((error: unknown) => error);
      expect(failure, name).to.be.instanceOf(TypeError);
    }
  });

  it('a failure that holds hostile strings and elements is short text, so that the runner can tell it', async () => {
    const document_ = await read('dossier-hostile.json');
    const box = document.createElement('div');
    const rows = Array.from(
      { length: 50 },
      (_, i) => html`
        <p title=${i}>${JSON.stringify(document_)}</p>
      `,
    );
    render(
      html`
        <section>${rows}</section>
      `,
      box,
    );
    const failure = (work: () => unknown): Error & { actual?: unknown; expected?: unknown } => {
      try {
        work();
      } catch (error) {
        return error as Error;
      }
      throw new Error('nothing failed');
    };
    const hostile = JSON.stringify(document_, null, 1);
    for (const error of [
      failure(() => expect(box.querySelector('section'), hostile).to.equal(null)),
      failure(() => expect(box.querySelector('section')).to.equal(box)),
      failure(() => expect(document_).to.deep.equal({})),
      failure(() => expect(`${hostile}\u001b[2J\u202e`.repeat(50)).to.equal('')),
    ]) {
      expect(error.actual).to.be.a('string');
      expect(error.expected).to.be.a('string');
      expect(JSON.stringify([error.message, error.stack, error.actual, error.expected]).length).to.be.below(
        20_000,
      );
      expect(error.message).to.not.match(/(?!\n)\p{Cc}|\p{Cf}/u);
    }
  });

  it('waiting ends with a sentence that says for what', async () => {
    expect(await until(() => 'here', 'nothing')).to.equal('here');
    const failure: unknown = await until(() => false, 'the chart to be drawn', 60).catch(
      (error: unknown) => error,
    );
    expect((failure as Error).message).to.equal('waited 0.06 s for the chart to be drawn');
  });
});
