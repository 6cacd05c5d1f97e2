import '../../../src/entries/dossier.js';
import { FETCH } from '../../../src/charts/dossier/view/ahead.js';
import type { CabarElement } from '../../../src/frame/element.js';
import { clean } from '../../drivers/chart.js';

type Element = HTMLElement & CabarElement;

// The test server makes modules of JSON files.
export const read = async (name: string): Promise<Record<string, unknown>> =>
  ((await import(`/demo/documents/${name}.json`)) as { default: Record<string, unknown> }).default;

/** Answers requests for documents of the demo as a server of files would. Gives the addresses asked for so far. */
export function serve(): { asked: string[]; stop: () => void } {
  const { fetch } = window;
  const asked: string[] = [];
  window.fetch = async (input, init) => {
    const { pathname } = new URL(String(input), location.href);
    const name = /^\/demo\/documents\/([\w-]+)\.json$/.exec(pathname)?.[1];
    if (!name) return fetch(input, init);
    asked.push(pathname);
    return new Response(JSON.stringify(await read(name)));
  };
  return { asked, stop: () => (window.fetch = fetch) };
}

/** Speaks to a dossier as a reader does. */
export class Page {
  readonly errors: { own: boolean; code: string }[] = [];

  private constructor(
    readonly box: HTMLElement,
    readonly element: Element,
  ) {
    element.addEventListener('cabar-error', (event) =>
      this.errors.push({
        own: event.composedPath()[0] === element,
        code: (event as CustomEvent<{ code: string }>).detail.code,
      }),
    );
  }

  /** @param from a document, or its address */
  static async open(from: unknown, lang = 'en', width = 1200): Promise<Page> {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.width = `${width}px`;
    const element = document.createElement('cabar-dossier') as Element;
    const page = new Page(box, element);
    element.lang = lang;
    if (typeof from === 'string') element.src = from;
    else element.data = from;
    box.append(element);
    await page.settle();
    return page;
  }

  close(): void {
    this.box.remove();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get charts(): Element[] {
    return [...this.root.querySelectorAll<Element>('cabar-chart')];
  }
  get links(): HTMLAnchorElement[] {
    return [...this.root.querySelectorAll<HTMLAnchorElement>('nav a')];
  }
  get current(): string | undefined {
    return this.root.querySelector<HTMLElement>('nav [aria-current]')?.dataset['to'];
  }
  /** The anchor that has the focus. */
  get at(): string | undefined {
    return this.root.activeElement?.id;
  }
  place(id: string): HTMLElement {
    return [...this.root.querySelectorAll<HTMLElement>('[id]')].find((each) => each.id === id)!;
  }
  chart(id: string): Element {
    return this.place(id).querySelector<Element>('cabar-chart')!;
  }

  /** Until all charts that are drawn now stand, or say why not. */
  async settle(): Promise<void> {
    for (let same = 0, before = -1; same < 3;) {
      await new Promise(requestAnimationFrame);
      await this.element.updateComplete;
      await Promise.all(this.charts.map((chart) => chart.updateComplete));
      same = this.charts.length === before ? same + 1 : 0;
      before = this.charts.length;
    }
  }

  /** Places whose chart does not stand. */
  get missing(): number {
    return this.root.querySelectorAll('.place:not([data-stands])').length;
  }

  /** As the page does when it rests. */
  async fetchAhead(): Promise<void> {
    const detail: Promise<unknown>[] = [];
    for (const place of this.root.querySelectorAll('.place'))
      place.dispatchEvent(new CustomEvent(FETCH, { detail }));
    await Promise.all(detail);
  }

  /** As for paper, where all charts are drawn at once. */
  async drawAll(): Promise<void> {
    dispatchEvent(new Event('beforeprint'));
    await this.settle();
    dispatchEvent(new Event('afterprint'));
    await this.settle();
  }

  /** Scrolls through the whole page, slowly enough for charts to come. */
  async scrollThrough(): Promise<void> {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      scrollTo(0, y);
      await this.settle();
    }
  }

  async choose(language: string): Promise<void> {
    this.root.querySelector<HTMLElement>(`.lang [lang="${language}"]`)!.click();
    await this.settle();
  }
}

/** Elements in a tree and all its shadow trees. */
export const count = (root: ParentNode): number =>
  [...root.querySelectorAll('*')].reduce(
    (sum, each) => sum + 1 + (each.shadowRoot ? count(each.shadowRoot) : 0),
    0,
  );

/** Headings in reading order, through all shadow trees: level and words. */
export const headings = (root: ParentNode): [level: number, text: string][] =>
  [...root.querySelectorAll('*')].flatMap((each): [number, string][] => [
    ...(each.getAttribute('role') === 'heading'
      ? [[Number(each.ariaLevel), clean(each.textContent)] as [number, string]]
      : []),
    ...(each.shadowRoot ? headings(each.shadowRoot) : []),
  ]);

/** What has the focus, through all shadow roots. */
export function focused(): HTMLElement {
  let element = document.activeElement as HTMLElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
  return element;
}
