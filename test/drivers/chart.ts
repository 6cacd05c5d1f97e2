import type { CabarElement } from '../../src/frame/element.js';
import { until } from '../support/until.js';

export type Element = HTMLElement & CabarElement;

/** Speaks to an element as a reader does; the only place that knows its insides. */
export class ChartDriver {
  readonly events: CustomEvent[] = [];

  private constructor(readonly element: Element) {
    for (const name of ['cabar-ready', 'cabar-error', 'cabar-select'])
      element.addEventListener(name, (event) => this.events.push(event as CustomEvent));
  }

  /** Puts an element into the page (or into `parent`) and waits until it stands. */
  static async open(
    tag: string,
    attributes: Record<string, string> = {},
    data?: unknown,
    parent: Node = document.body,
  ): Promise<ChartDriver> {
    const element = document.createElement(tag) as Element;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (data !== undefined) element.data = data;
    const driver = new ChartDriver(element);
    parent.appendChild(element);
    await driver.settle();
    return driver;
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    // A changed width is drawn in the next frame, a long chart bit by bit.
    await until(async () => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await this.element.updateComplete;
      return this.part('chart')?.ariaBusy !== 'true';
    }, `all rows of ${this.element.localName} to be drawn`);
  }

  close(): void {
    this.element.remove();
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  part(name: string): HTMLElement | null {
    return this.root.querySelector(`[part="${name}"]`);
  }

  text(name: string): string {
    return clean(this.part(name)?.textContent);
  }

  /** All words of the frame, as they stand in the page. */
  get words(): string {
    return clean(this.root.textContent);
  }

  marks(): SVGElement[] {
    return [...this.root.querySelectorAll<SVGElement>('[part="chart"] [data-id]')];
  }

  /** What a screen reader speaks at each mark: its name, else its text. */
  labels(): string[] {
    return this.marks().map((mark) => mark.getAttribute('aria-label') ?? clean(mark.textContent));
  }

  get chart(): HTMLElement {
    return this.part('chart')!;
  }

  get tooltip(): HTMLElement | null {
    return this.root.querySelector('[role="tooltip"]');
  }

  get focused(): string | undefined {
    return (this.root.activeElement as SVGElement | null)?.dataset['id'];
  }

  async press(key: string, ctrlKey = false): Promise<void> {
    const target = this.root.activeElement ?? this.chart;
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true, cancelable: true }),
    );
    await this.element.updateComplete;
  }

  cells(): string[][] {
    return [...this.root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => clean(cell.textContent)),
    );
  }

  button(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find(
      (button) => (button.getAttribute('aria-label') ?? clean(button.textContent)) === name,
    );
  }

  async click(name: string): Promise<void> {
    this.button(name)!.click();
    await this.settle();
  }

  event(name: string): CustomEvent | undefined {
    return this.events.findLast((event) => event.type === name);
  }
}

export const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
