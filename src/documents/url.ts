/** Any https address does: it only stands in for the page when a relative URL is looked at. */
const SOME_PAGE = 'https://page.invalid/';

/** Whether a link or data source may carry `url`: http, https, mailto or relative, read as a browser reads it. */
export function safeUrl(url: string): boolean {
  return resolveUrl(url, SOME_PAGE) !== undefined;
}

/** The absolute URL, or undefined where it can't be read or names another scheme (`javascript:`, `data:`, `file:`, …). */
export function resolveUrl(url: string, base: string): string | undefined {
  try {
    // The browser's own parser: it drops tabs, line ends and control characters as a click would.
    const { protocol, href } = new URL(url, base);
    return /^(https?|mailto):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
