import type { CSSResult, ReactiveElement } from 'lit';

/** Adds a sheet that came with code fetched later, under those that are there (`first`) or over them. */
export function adopt(host: ReactiveElement, { styleSheet }: CSSResult, first = false): void {
  const root = host.renderRoot as ShadowRoot;
  const sheets = root.adoptedStyleSheets;
  if (!styleSheet || sheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = first ? [styleSheet, ...sheets] : [...sheets, styleSheet];
}
