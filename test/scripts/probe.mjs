// Runs in a page: what a reader, a keyboard and a script meet in one chart, as plain data.

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** The markup without what Lit notes in it, what follows the scrolling, and white space, which differs between builds. */
const markup = (element) =>
  element.shadowRoot.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/ aria-current="\w+"/g, '')
    .replace(/\s+/g, '')
    .replace(/lit\$\d+\$/g, '');

/** A chart of a dossier that is near the screen, so that it will be there in a moment. */
const coming = (element) =>
  [...element.shadowRoot.querySelectorAll('.place:not([data-stands])')].some(
    (place) => place.getBoundingClientRect().top < innerHeight + 500,
  );

/** Waits until two looks see the same. */
const settled = async (element) => {
  let last;
  for (let i = 0; i < 100; i++) {
    await element.updateComplete;
    const now = markup(element);
    if (now === last && !coming(element)) return now;
    last = now;
    // A long chart goes on whenever the page is idle.
    await new Promise((done) => requestIdleCallback(done, { timeout: 200 }));
    await sleep(4);
  }
  throw new Error('never at rest');
};

const told = (element, ...names) =>
  new Promise((done) => {
    for (const name of names)
      element.addEventListener(name, ({ detail }) => done([name, detail]), { once: true });
  });

const put = async (data, attributes) => {
  const element = document.createElement('cabar-chart');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const event = told(element, 'cabar-ready', 'cabar-error');
  element.data = data;
  document.querySelector('main').replaceChildren(element);
  return { element, event: await event };
};

/** Home leads to the first mark, Enter chooses it; the code for both may have to be fetched first. */
const walked = async (element) => {
  const chart = element.shadowRoot.querySelector('[part=chart] [tabindex="0"], [part=chart][tabindex="0"]');
  if (!chart) return {};
  const press = (key) =>
    chart.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  const select = told(element, 'cabar-select');
  chart.focus();
  let html = '';
  for (let i = 0; i < 8 && !html.includes('active'); i++) {
    press('Home');
    await sleep(5);
    html = await settled(element);
  }
  press('Enter');
  return { html: await settled(element), select: await Promise.race([select, sleep(30)]) };
};

export const probe = async (data, attributes) => {
  const { element, event } = await put(data, attributes);
  const chart = await settled(element);
  // White space parts words, which then make no others.
  const odd = /undefined|NaN|\[object/.exec(element.shadowRoot.textContent)?.[0];
  const marks = await walked(element);
  element.view = 'table';
  return { event, chart, odd, marks, table: await settled(element) };
};

/** What is said of a document with each of its fields left out, and with a number in its place. */
export const refusals = async (data) => {
  const said = {};
  for (const field of Object.keys(data))
    for (const [name, value] of [
      ['without', undefined],
      ['number for', 5],
      ['empty list for', []],
    ]) {
      const broken = structuredClone(data);
      if (value === undefined) delete broken[field];
      else broken[field] = value;
      said[`${name} ${field}`] = (await put(broken, {})).event;
    }
  return said;
};
