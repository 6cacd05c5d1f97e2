import { resolveUrl } from '../../documents/url.js';

/** What a reader reports: the detail of `cabar-report`, and the JSON that is posted. */
export interface Report {
  /** What was selected; empty where nothing was. */
  text: string;
  /** The text around it. */
  context: string;
  comment: string;
  /** Of the page. */
  url: string;
  /** Of the document: its id, title, version and, where it has one, address. */
  id: string;
  title: string;
  version: string;
  document: string | undefined;
  language: string;
  view: string;
}

/** Where reports go; undefined where an attribute names nothing that can be used. */
export type Recipient = { kind: 'post'; url: string } | { kind: 'mail'; address: string; url: string };

/** @param written of the attribute `report-to`: an http(s) or mailto URL */
export function recipientOf(written: string | null | undefined, base: string): Recipient | undefined {
  const url = written?.trim() ? resolveUrl(written, base) : undefined;
  if (!url) return undefined;
  if (!url.startsWith('mailto:')) return { kind: 'post', url };
  return { kind: 'mail', address: decoded(new URL(url).pathname), url };
}

/** The address that opens a mail with the report in it; subject and copies of `report-to` stay. */
export function mailOf({ url }: { url: string }, subject: string, body: string): string {
  const mail = new URL(url);
  const named = new URLSearchParams(mail.search);
  if (!named.has('subject')) named.set('subject', subject);
  named.set('body', body.replaceAll('\n', '\r\n'));
  // Mail programs read a plus as a plus.
  mail.search = [...named].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return mail.href;
}

/** A report as lines for a mail; its names are those of the fields. */
export const asText = (report: Report): string =>
  Object.entries(report)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n');

/** Sends a report; whether it has arrived. */
export async function post(url: string, report: Report): Promise<boolean> {
  try {
    const { ok } = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(report),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return ok;
  } catch {
    return false;
  }
}

/** ms */
const PATIENCE = 20_000;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
