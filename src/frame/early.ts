import { heightAt, LONG, readHeights, usualRoom } from './reserve.js';

const WAITING = 'cabar-chart[src]:not(:defined)';
const ROOM =
  `${WAITING}{display:block}` +
  usualRoom(WAITING, false) +
  usualRoom(`${WAITING}:where(${LONG.map((end) => `[type$=${end}]`).join()})`, true);

/**
 * Keeps the room of charts that wait for their code, as `Reserve` does for those that wait for their document. By a
 * style sheet, for style attributes may be forbidden; charts with the same `heights` are taken to be as wide.
 * @returns gives the room back: no code will come
 */
export function keepRoom(): () => void {
  const sheet = new CSSStyleSheet();
  // A page can hide the list behind an element of that name.
  if (!Array.isArray(document.adoptedStyleSheets)) return () => {};
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  sheet.replaceSync(ROOM);
  const rules = Array.from(document.querySelectorAll('cabar-chart[heights]:not(:defined)'), (element) => {
    const heights = element.getAttribute('heights') ?? '';
    const height = heightAt(readHeights(heights), element.clientWidth);
    if (height === undefined || !/^[\d:\s]*$/.test(heights)) return '';
    return `cabar-chart[heights="${heights}"]:not(:defined){min-height:${Math.round(height)}px}`;
  });
  sheet.replaceSync(ROOM + rules.join(''));
  return () => sheet.replaceSync('');
}
