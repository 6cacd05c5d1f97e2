import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** Hex digits of a version. */
const DIGITS = 12;

/**
 * The version of a document: the first 12 hex digits of the SHA-256 of its canonical JSON (RFC 8785), so that neither the
 * order of its fields nor its line breaks matter. Works where a page has no `crypto.subtle` (plain http), too.
 * @param document as it came, with the fields that nobody knows; what is not JSON throws
 */
export function versionOf(document: unknown): string {
  const text = canonicalize(document);
  if (text === undefined) throw new TypeError('a version is of JSON only');
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGITS);
}
