/** `320:612 640:431` as pairs of the container's width and the chart's height, px, narrowest first; what cannot be read is left out. */
export function readHeights(text: string): [width: number, height: number][] {
  return [...text.matchAll(/(\d{1,5}):(\d{1,5})(?=\s|$)/g)]
    .map(([, width, height]): [number, number] => [Number(width), Number(height)])
    .sort(([a], [b]) => a - b);
}

/** The height at a width, px: on a line between the two widths around it, that of the nearest one beyond them. */
export function heightAt(
  heights: readonly [width: number, height: number][],
  width: number,
): number | undefined {
  const after = heights.findIndex(([border]) => border >= width);
  const [right, left] = [heights[after], heights[after - 1]];
  if (!right) return heights.at(-1)?.[1];
  if (!left) return right[1];
  return left[1] + ((right[1] - left[1]) * (width - left[0])) / (right[0] - left[0]);
}

/** Ends of the names of types, and of their elements, whose charts are rather longer than a screen. */
export const LONG = ['matrix', 'timeline', 'review', 'methodology', 'dossier'];

/**
 * The rule for charts whose height nobody has told. Too little moves what is visible below, too much what comes up: so
 * about the least that most charts have. In a narrow window they are longer than the screen.
 */
export const usualRoom = (selector: string, long: boolean): string =>
  `${selector}{min-height:var(--cabar-reserve,${long ? 700 : 500}px)}` +
  `@media(max-width:600px){${selector}{min-height:var(--cabar-reserve,800px)}}`;

/** Keeps the height of a chart that is on its way. A style sheet of its own: style attributes may be forbidden. */
export class Reserve {
  #release: (() => void) | undefined;
  #text = '';

  /** @param width of the container, px; asked for only where `heights` are given */
  keep(root: ShadowRoot, heights: string | undefined, width: () => number): void {
    const height = heights && Math.round(heightAt(readHeights(heights), width()) ?? 0);
    const { host } = root;
    const named = (end: string): boolean =>
      host.localName.endsWith(end) || !!host.getAttribute('type')?.endsWith(end);
    const text = height
      ? `:host{--cabar-reserve:${height}px;min-height:${height}px}`
      : usualRoom(':host', LONG.some(named));
    if (this.#release && text === this.#text) return;
    this.release();
    this.#text = text;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#release = () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }

  release(): void {
    this.#release?.();
    this.#release = undefined;
  }
}
