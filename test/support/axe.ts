import 'axe-core/axe.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

declare global {
  // The package is a script: loaded as a module it leaves its functions here.
  var axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Violations that axe finds in an element and its shadow trees, one line each; empty is what a test expects.
 * Rules about whole pages (landmarks, a heading of level one) are off: an element is a part of a page.
 */
export const axeViolations = async (element: Element): Promise<string[]> => {
  const { violations } = await globalThis.axe.run(element, {
    runOnly: { type: 'tag', values: TAGS },
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map((node) => node.target.flat().join(' ')).join(' | ')}`,
  );
};

/** `axeViolations` in light and in dark; `theme` and the ground under the element are put back. */
export const axeInBothThemes = async (
  element: HTMLElement & { updateComplete?: Promise<unknown> },
): Promise<string[]> => {
  const before = element.getAttribute('theme');
  const ground = document.body.style.background;
  const found: string[] = [];
  for (const [theme, colour] of [
    ['light', '#fff'],
    ['dark', '#121212'],
  ] as const) {
    element.setAttribute('theme', theme);
    document.body.style.background = colour;
    await element.updateComplete;
    found.push(...(await axeViolations(element)).map((line) => `${theme}: ${line}`));
  }
  document.body.style.background = ground;
  if (before === null) element.removeAttribute('theme');
  else element.setAttribute('theme', before);
  await element.updateComplete;
  return found;
};
