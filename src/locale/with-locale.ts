import { _installMsgImplementation } from '@lit/localize/init/install.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Locale } from './locale.js';

// One of the two allowed module states: `msg()` takes no locale, so this one holds it
// for the length of one synchronous call.
let current: Locale | undefined;

/**
 * Runs `work` with the words of `locale` and returns what it returns. May be nested; the outer
 * locale comes back afterwards, also after an error. What `work` does after an `await`
 * is outside again and speaks English.
 */
export function withLocale<T>(locale: Locale, work: () => T): T {
  const outer = current;
  current = locale;
  try {
    return work();
  } finally {
    current = outer;
  }
}

/** The words of the running `withLocale` call, else the English source. Every message is a plain string with an id. */
const translate = (source: unknown, options?: { id?: string }) =>
  current?.messages[options?.id ?? String(source)] ?? source;

try {
  _installMsgImplementation(translate as MsgFn);
} catch {
  // A page that bundles the same copy of @lit/localize has set it up first; it may be set up once only.
  console.warn('cabar-charts: @lit/localize is in use by the page: our words stay English');
}
