import '../src/entries/chart.js';
import { followLanguage, keepInAddress } from './language.js';

interface Entry {
  id: string;
  type: string;
  file: string;
  attributes: Record<string, string>;
}

/** How far from the screen a chart starts to load. */
const NEAR = '800px';

followLanguage();
for (const name of ['theme', 'width']) followChoice(name);

const gallery = (await (await fetch('./documents/gallery.json')).json()) as Entry[];
const types = [...new Set(gallery.map(({ type }) => type))];

const nearScreen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      nearScreen.unobserve(target);
      const entry = gallery.find(({ id }) => id === target.id);
      if (entry) target.append(chart(entry));
    }
  },
  { rootMargin: NEAR },
);

document.querySelector('.contents')!.append(...types.map(contentsOf));
document.querySelector('.charts')!.append(...types.flatMap(chartsOf));
// What the address names did not stand in the page when the browser looked for it.
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();

function contentsOf(type: string): HTMLElement {
  const links = of(type).map(({ id }) => element('li', {}, element('a', { href: `#${id}` }, id)));
  return element(
    'details',
    {},
    element('summary', {}, `${type} (${links.length})`),
    element('ul', {}, ...links),
  );
}

function chartsOf(type: string): HTMLElement[] {
  return [element('h2', { lang: 'en' }, type), ...of(type).map(sectionOf)];
}

/** An empty place for a chart, with the document and the attributes that draw it. */
function sectionOf({ id, type, file, attributes }: Entry): HTMLElement {
  const words = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const section = element(
    'section',
    { id },
    element('h3', {}, element('a', { href: `./documents/${file}` }, file)),
    element('p', {}, element('code', {}, `<cabar-chart type="${type}" src="${file}"${words.join('')}>`)),
  );
  nearScreen.observe(section);
  return section;
}

const chart = ({ type, file, attributes }: Entry): HTMLElement =>
  element('cabar-chart', { type, src: `./documents/${file}`, 'heading-level': '4', ...attributes });

function of(type: string): Entry[] {
  return gallery.filter((entry) => entry.type === type);
}

/** Buttons `data-theme` or `data-width`: the choice stands on the root, for the style sheet. */
function followChoice(name: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>(`.choices [data-${name}]`)];
  const choose = (value: string): void => {
    document.documentElement.dataset[name] = value;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset[name] === value));
  };
  const asked = new URL(location.href).searchParams.get(name);
  if (buttons.some((button) => button.dataset[name] === asked)) choose(asked!);
  for (const button of buttons)
    button.addEventListener('click', () => {
      const value = button.dataset[name]!;
      choose(value);
      keepInAddress(name, value);
    });
}

function element(
  name: string,
  attributes: Record<string, string>,
  ...content: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
