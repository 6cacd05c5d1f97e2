/** The version of the first copy that came to this page; a second copy leaves its elements alone. */
const VERSION = '0.1.0';

/** Registers an element unless the page has it already, from this or another copy of the library. */
export function define(name: string, element: CustomElementConstructor & { version?: string }): void {
  const known = customElements.get(name) as { version?: string } | undefined;
  if (!known) {
    element.version = VERSION;
    customElements.define(name, element);
  } else if (known !== element) {
    console.warn(`cabar-charts: <${name}> is version ${known.version ?? '?'} here, ${VERSION} came later`);
  }
}
