/** How a chart stands: what a link carries, by the names of attributes. */
export interface State {
  /** `lang`, `view` and options, as written. */
  values: ReadonlyMap<string, string>;
}

/** What a page's query says of the chart with an id: `ID.lang`, `ID.view`, `ID.OPTION`. */
export function stateIn(search: string, id: string): State {
  const own = `${id}.`;
  const found = [...new URLSearchParams(search)].filter(([name]) => name.startsWith(own));
  return { values: new Map(found.map(([name, value]) => [name.slice(own.length), value])) };
}

/** The address with this state of one chart; what it says of others, and its anchor, stay. */
export function withState(href: string, id: string, { values }: State): string {
  const url = new URL(withoutState(href, id));
  for (const [name, value] of values) url.searchParams.set(`${id}.${name}`, value);
  return url.href;
}

/** The address of the page as it was before anything was said of the chart. */
export function withoutState(href: string, id: string): string {
  const url = new URL(href);
  // Deleting moves what is still to come.
  const names = [...url.searchParams.keys()];
  for (const name of names) if (name.startsWith(`${id}.`)) url.searchParams.delete(name);
  return url.href;
}
