import type { Language } from '../documents/text.js';
import { LANGUAGES } from '../documents/text.js';

/** `kk-Cyrl-KZ` → `kk`; undefined for a language that we do not speak. */
export function supported(tag: string | null | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

/** The `lang` that is in force at an element, across shadow roots; undefined where it is none of ours. */
export function languageAt(from: Element): Language | undefined {
  for (let element: Element | null = from; element; element = parentOf(element)) {
    const lang = element.getAttribute('lang');
    if (lang) return supported(lang);
  }
  return undefined;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
