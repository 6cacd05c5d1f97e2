import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../documents/text.js';
import { LANGUAGES } from '../documents/text.js';

/** `kk-Cyrl-KZ` → `kk`; undefined for a language that we do not speak. */
export function supported(tag: string | null | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

/** Follows the `lang` that is in force at an element, across shadow roots. */
export class LanguageController implements ReactiveController {
  /** Of the element itself or its nearest ancestor with a `lang`; undefined where none is ours. */
  found: Language | undefined;
  #observer: MutationObserver | undefined;

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#look());
    for (const root of roots(this.host))
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(): void {
    const found = supported(nearestLang(this.host));
    if (found === this.found) return;
    this.found = found;
    this.host.requestUpdate();
  }
}

function nearestLang(from: Element): string | undefined {
  for (let element: Element | null = from; element; element = parent(element)) {
    const lang = element.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

function parent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function roots(from: Element): Node[] {
  const found: Node[] = [];
  for (let root = from.getRootNode(); ; root = root.host.getRootNode()) {
    found.push(root);
    if (!(root instanceof ShadowRoot)) return found;
  }
}
