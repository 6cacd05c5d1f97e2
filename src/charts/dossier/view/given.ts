import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

/** Sets attributes whose names the model has let through, and takes back those that are gone. */
class Given extends Directive {
  #names: string[] = [];

  render(_attributes: [name: string, text: string][]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: Parameters<this['render']>): unknown {
    for (const name of this.#names)
      if (!attributes.some(([other]) => other === name)) element.removeAttribute(name);
    for (const [name, text] of attributes)
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    this.#names = attributes.map(([name]) => name);
    return noChange;
  }
}

export const given = directive(Given);
