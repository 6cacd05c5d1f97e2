import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

/** Shows a link where its target is in the page, or beside the element: a link must lead somewhere. */
class WhenInPage extends Directive {
  override render(_id: string): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [id]: [id: string]): typeof noChange {
    // After this update: before, the link is not in its root yet.
    queueMicrotask(() => {
      const own = element.getRootNode();
      const around = own instanceof ShadowRoot ? own.host.getRootNode() : own;
      const beside = around instanceof ShadowRoot ? around.getElementById(id) : null;
      (element as HTMLElement).hidden = !(beside ?? document.getElementById(id));
    });
    return noChange;
  }
}

export const whenInPage = directive(WhenInPage);
