/** The custom element that draws any chart. */
export const TAG = 'cabar-chart';

/**
 * Takes from what is written for a chart, outside of its element, what the element knows as its attributes: no handler
 * and no style comes in under a name of somebody else. The element has to be defined.
 */
export function setKnown(chart: Element, written: Iterable<readonly [name: string, value: string]>): void {
  const { observedAttributes } = chart.constructor as unknown as { observedAttributes: string[] };
  for (const [name, value] of written)
    if (name === 'lang' || observedAttributes.includes(name)) chart.setAttribute(name, value);
}
