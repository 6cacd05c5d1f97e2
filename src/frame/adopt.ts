import type { CSSResult, ReactiveElement } from 'lit';

/** The styles of elements that have more than those of their class, in the order of the cascade. */
const grown = new WeakMap<ReactiveElement, CSSResult[]>();

const stylesOf = (host: ReactiveElement): CSSResult[] =>
  grown.get(host) ?? ((host.constructor as typeof ReactiveElement).elementStyles as CSSResult[]);

/** Adds a sheet that came with code fetched later, under those that are there (`first`) or over them. */
export function adopt(host: ReactiveElement, style: CSSResult, first = false): void {
  const styles = stylesOf(host);
  const sheet = sheetFor(host, style);
  if (!sheet || styles.includes(style)) return;
  grown.set(host, first ? [style, ...styles] : [...styles, style]);
  const root = host.renderRoot as ShadowRoot;
  const sheets = root.adoptedStyleSheets;
  root.adoptedStyleSheets = first ? [sheet, ...sheets] : [...sheets, sheet];
}

/** In another document: it has taken all sheets away, and takes only its own. */
export function adoptAgain(host: ReactiveElement): void {
  const sheets = stylesOf(host).map((style) => sheetFor(host, style));
  (host.renderRoot as ShadowRoot).adoptedStyleSheets = sheets.filter((sheet) => sheet !== undefined);
}

function sheetFor({ ownerDocument }: Element, { styleSheet, cssText }: CSSResult): CSSStyleSheet | undefined {
  const view = ownerDocument.defaultView;
  if (ownerDocument === document || !view) return styleSheet;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
