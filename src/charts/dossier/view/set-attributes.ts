import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

/** What the page says itself, for all its charts. */
const OF_PAGE = new Set([
  'src',
  'lang',
  'theme',
  'heading-level',
  'controls',
  'loading',
  'heights',
  'latest',
]);

/**
 * Sets attributes that an element has, apart from those that the page sets itself, and takes back those that are gone.
 * A name that no chart knows is told on the console once.
 */
class SetAttributes extends Directive {
  #names: string[] = [];
  readonly #told = new Set<string>();

  render(_attributes: readonly [name: string, text: string][]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: Parameters<this['render']>): unknown {
    const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
    for (const name of this.#names)
      if (!attributes.some(([other]) => other === name)) element.removeAttribute(name);
    this.#names = [];
    for (const [name, text] of attributes) {
      if (OF_PAGE.has(name)) continue;
      if (!observedAttributes.includes(name)) {
        this.#tell(name);
        continue;
      }
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
      this.#names.push(name);
    }
    return noChange;
  }

  #tell(name: string): void {
    if (this.#told.has(name)) return;
    this.#told.add(name);
    console.warn(`cabar-charts: the option ${name} of a chart in a dossier is not known`);
  }
}

export const setAttributes = directive(SetAttributes);
