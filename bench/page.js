// Runs in the page that is measured: `bench.*` is called from outside, one step at a time.
const config = JSON.parse(document.getElementById('config').textContent);
const box = document.getElementById('box');
const frame = () => new Promise((done) => requestAnimationFrame(done));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** After a frame's callbacks and its layout and paint on the main thread: the first task that follows them. */
const afterFrame = async () => {
  await frame();
  await new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });
};

const load = async (variant) => (await fetch(`/data/${config.work}.${variant}.json`)).json();

// A chart stands in an article: fonts, text in SVG and on canvas were used before it came.
async function warm() {
  const probe = document.createElement('div');
  for (const family of ['sans-serif', 'system-ui', 'Arial', 'Helvetica']) {
    const sample = document.createElement('div');
    sample.style.fontFamily = family;
    sample.innerHTML =
      '<p>Warm 123 <b>bold</b></p><svg width="90" height="20"><rect width="9" height="9"/>' +
      '<text y="14">Warm</text><text y="14" font-weight="bold">Warm</text></svg>';
    probe.append(sample);
  }
  const canvas = document.createElement('canvas');
  probe.append(canvas);
  const context = canvas.getContext('2d');
  context.font = '11px sans-serif';
  context.fillText('Warm 123', 5, 15);
  document.body.append(probe);
  await document.fonts.ready;
  await frame();
  await frame();
  probe.remove();
  await frame();
  await frame();
}

let contestant;
let data;
let next;
let watching = false;
let lastChange = 0;
let longest = 0;
let observers = [];

const watchRoot = (root) => {
  const observer = new MutationObserver(() => {
    lastChange = performance.now();
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  observers.push(observer);
};

const watchTasks = () => {
  longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ type: 'longtask' });
  observers.push(tasks);
};

/** Every change in the page and in shadow trees to come, and the longest task. */
function watch() {
  watching = true;
  watchRoot(document.body);
  watchTasks();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    if (watching) watchRoot(root);
    return root;
  };
}

const shadowRoots = (root) =>
  [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRoots(shadowRoot)] : [],
  );

/** The chart that stands: the only element with a shadow tree. */
const chart = () => shadowRoots(box)[0];

const elements = (root) => {
  let count = 0;
  for (const element of root.querySelectorAll('*'))
    count += 1 + (element.shadowRoot ? elements(element.shadowRoot) : 0);
  return count;
};

const render = () => contestant.render(config.work, data, box, config);

let started = 0;

globalThis.bench = {
  /** Everything that is not the contestant's: data at hand, fonts warm, page quiet. */
  async prepare(look) {
    data = await load('a');
    await warm();
    if (look) watch();
    await pause(30);
    await frame();
  },

  /** From nothing to a chart in the page; ms. */
  async first() {
    const t0 = (started = performance.now());
    contestant = await import(config.module);
    const t1 = performance.now();
    await render();
    const t2 = performance.now();
    await afterFrame();
    const t3 = performance.now();
    await frame();
    const t4 = performance.now();
    return { code: t1 - t0, drawn: t2 - t1, frame: t3 - t0, afterCode: t3 - t1, total: t4 - t0 };
  },

  /** Waits until nothing has changed for a while, then stops watching. */
  async settled(limit) {
    const end = performance.now() + limit;
    do await pause(50);
    while (performance.now() < end && performance.now() - lastChange < 300);
    watching = false;
    for (const observer of observers) observer.disconnect();
    observers = [];
    const seen = { settled: lastChange - started, longest, elements: elements(box) };
    longest = 0;
    return seen;
  },

  async arm(variant) {
    next = await load(variant);
    await contestant.prepare?.(config.work, variant);
    await frame();
    await frame();
  },

  async update() {
    const t0 = performance.now();
    await contestant.update(next);
    const t1 = performance.now();
    await afterFrame();
    return { js: t1 - t0, frame: performance.now() - t0 };
  },

  destroy: () => contestant.destroy(),

  /** All charts of the work by one script; ms. */
  async all() {
    watchTasks();
    await pause(0);
    const t0 = performance.now();
    contestant = await import(config.module);
    const t1 = performance.now();
    const stood = [];
    await contestant.many(data.charts, box, () => stood.push(performance.now()));
    const t2 = performance.now();
    await afterFrame();
    const t3 = performance.now();
    // The last task is told of after it.
    await pause(100);
    const tenth = stood.length / 10;
    return {
      code: t1 - t0,
      drawn: t2 - t0,
      total: t3 - t0,
      longest,
      elements: elements(box),
      // From one chart that stands to the next.
      first: tenth > 1 ? (stood[tenth - 1] - stood[0]) / (tenth - 1) : undefined,
      last: tenth > 1 ? (stood.at(-1) - stood.at(-tenth)) / (tenth - 1) : undefined,
    };
  },

  /** The code, and one chart: what is only needed once is there. */
  async begin() {
    contestant = await import(config.module);
    await contestant.many(data.charts.slice(0, 1), box, () => {});
    await afterFrame();
  },

  /** One tenth of the charts, below those that stand; resolves after their frame. */
  async tenth(i) {
    const size = data.charts.length / 10;
    await contestant.many(data.charts.slice(i * size, (i + 1) * size), box, () => {});
    await afterFrame();
  },

  /** Watches what happens to the chart that stands from now on. */
  follow() {
    watching = true;
    for (const root of [document.body, ...shadowRoots(document.body)]) watchRoot(root);
    watchTasks();
    started = lastChange = performance.now();
  },

  resize(width) {
    box.firstElementChild.style.width = `${width}px`;
  },

  press(name) {
    const button = [...chart().querySelectorAll('button')].find(({ textContent }) =>
      textContent.trim().startsWith(name),
    );
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  },

  /** Puts the focus on the drawing, where arrow keys walk over the marks. */
  focus: () => chart().querySelector('[part~=chart] [tabindex], [part~=chart][tabindex]').focus(),

  /** Middles of marks that a reader can point at, in px of the window. */
  marks: () =>
    [...chart().querySelectorAll('[part~=chart] :is(rect, path)')]
      .map((mark) => mark.getBoundingClientRect())
      .filter(({ width, height, bottom }) => width > 15 && height > 6 && height < 60 && bottom < innerHeight)
      .map(({ x, y, width, height }) => [x + width / 2, y + height / 2]),

  /** From the next move of the pointer until the frame in which a tooltip with other words stands; ms. */
  tooltip() {
    const said = () => chart().querySelector('[role=tooltip]')?.textContent;
    const before = said();
    return new Promise((done) => {
      let moved;
      addEventListener('pointermove', ({ timeStamp }) => (moved ??= timeStamp), { capture: true });
      const observer = new MutationObserver(async () => {
        if (moved === undefined || !said() || said() === before) return;
        observer.disconnect();
        await afterFrame();
        done(performance.now() - moved);
      });
      observer.observe(chart(), { subtree: true, childList: true, characterData: true });
    });
  },

  /** Makes and removes the chart; every tenth stands for two frames, so that observers and later frames have their say. */
  async cycle(count, cap) {
    const t0 = performance.now();
    let done = 0;
    for (; done < count && performance.now() - t0 < cap; done++) {
      await render();
      if (done % 10 === 9) {
        await frame();
        await frame();
      }
      contestant.destroy();
    }
    const ms = performance.now() - t0;
    await frame();
    await frame();
    return { done, ms };
  },
};
