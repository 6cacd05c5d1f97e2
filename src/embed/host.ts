// Beside frames of charts on an outlet's page: gives each the height that it asks for. It keeps nothing and makes no
// names, so that a page may have it twice.
import { ASK, heightIn } from './height.js';

/** A frame that shows our page; others may say what they like. */
const isOurs = ({ src }: HTMLIFrameElement): boolean => pathOf(src).endsWith('/frame.html');

function pathOf(address: string): string {
  try {
    return new URL(address, document.baseURI).pathname;
  } catch {
    return '';
  }
}

const ours = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

/** A sandbox hides where a frame comes from; without one it has to be what the page has named. */
const comesFrom = (origin: string, { src }: HTMLIFrameElement): boolean =>
  origin === 'null' || origin === new URL(src, document.baseURI).origin;

window.addEventListener('message', ({ data, source, origin }) => {
  const height = heightIn(data);
  if (height === undefined || !source) return;
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  if (frame && comesFrom(origin, frame)) frame.style.height = `${Math.ceil(height)}px`;
});

// Those that stood before this script have said their height to nobody.
for (const { contentWindow } of ours()) contentWindow?.postMessage({ type: ASK }, '*');
