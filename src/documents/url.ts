/** Any https address does: it only stands in for the page when a relative URL is looked at. */
const SOME_PAGE = 'https://page.invalid/';

/** A relative URL whose first part is an address of a site: its scheme was left out. */
const HOST =
  /^\s*(www\.|[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(kz|қаз|ru|рф|com|org|net|info|gov|edu|kg|uz|tj|tm|by|ua|eu|uk|us|de|fr)(?=[/?#:]|\s*$))/iu;

/** Whether a link or data source may carry `url`: http, https, mailto or relative, read as a browser reads it. A host without a scheme would be a dead link. */
export function safeUrl(url: string): boolean {
  return resolveUrl(url, SOME_PAGE) !== undefined && !HOST.test(url);
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
