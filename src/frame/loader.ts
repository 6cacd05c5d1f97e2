/** What went wrong on the way to a document, as a value; the words are made in `failure.ts`. */
export interface Failure {
  code: 'network' | 'http' | 'not-json' | 'too-large' | 'invalid';
  url: string;
  /** Of `http`. */
  status?: number;
  /** Of `not-json`: what has come instead. */
  bytes?: Uint8Array;
  /** Of `network`: no answer in time. */
  slow?: boolean;
}

export type Loaded = { ok: true; value: unknown; url: string } | { ok: false; failure: Failure };

/** A document over 20 MB is refused. */
export const MAX_BYTES = 20 * 1024 * 1024;
/** ms until an address that does not answer, or stops in the middle, is given up. */
const TIMEOUT = 20_000;
/** ms until the next mirror is asked beside a silent one. */
const HEDGE = 2_000;

/**
 * The first good answer of several mirrors, else all answers in order. Mirrors are asked in turn; the next one starts
 * when all before have failed, or have kept silent for 2 s.
 * @param ask never rejects; its signal says that nobody waits any more
 */
export async function firstGood<T>(
  urls: readonly string[],
  ask: (url: string, signal: AbortSignal) => Promise<T>,
  isGood: (answer: T) => boolean,
  signal: AbortSignal,
): Promise<{ good: T } | { failed: T[] }> {
  const all = new AbortController();
  const stop = (): void => all.abort();
  signal.addEventListener('abort', stop, { once: true });
  const answers: Promise<T>[] = [];
  try {
    for (const url of urls) {
      answers.push(ask(url, all.signal));
      const first = await Promise.race([anyGood(answers, isGood), pause(HEDGE)]);
      if (first) return first;
    }
    return (await anyGood(answers, isGood)) ?? { failed: await Promise.all(answers) };
  } finally {
    signal.removeEventListener('abort', stop);
    all.abort();
  }
}

/** Resolves to the first good answer, or to undefined once there is none left. */
function anyGood<T>(
  answers: readonly Promise<T>[],
  isGood: (answer: T) => boolean,
): Promise<{ good: T } | undefined> {
  return new Promise((resolve) => {
    let left = answers.length;
    for (const answer of answers)
      void answer.then((good) => {
        left -= 1;
        if (isGood(good)) resolve({ good });
        else if (!left) resolve(undefined);
      });
  });
}

const pause = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));

/**
 * Fetches and reads a document. Never throws.
 * @param written an address, resolved against `base` where it is relative
 */
export async function load(written: string, base: string, signal: AbortSignal): Promise<Loaded> {
  const url = address(written, base);
  const fail = (failure: Omit<Failure, 'url'>): Loaded => ({
    ok: false,
    failure: { ...failure, url: url ?? written },
  });
  if (!url) return fail({ code: 'invalid' });
  const late = new AbortController();
  const stop = (): void => late.abort();
  signal.addEventListener('abort', stop, { once: true });
  let slow = false;
  const timer = setTimeout(() => {
    slow = true;
    stop();
  }, TIMEOUT);
  try {
    const response = await fetch(url, { signal: late.signal, credentials: 'same-origin' });
    if (!response.ok) return fail({ code: 'http', status: response.status });
    const bytes = await read(response);
    if (!bytes) {
      stop();
      return fail({ code: 'too-large' });
    }
    return decode(bytes, url);
  } catch {
    return fail({ code: 'network', slow });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** Only http(s) without a name and password in it is ever asked. */
function address(written: string, base: string): string | undefined {
  try {
    const url = new URL(written, base);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

async function read(response: Response): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length')) > MAX_BYTES) return undefined;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) return undefined;
    parts.push(value);
  }
  if (parts.length === 1) return parts[0]!;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads JSON text in UTF-8, with or without a byte order mark. */
export function decode(bytes: Uint8Array, url: string): Loaded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text), url };
  } catch {
    return { ok: false, failure: { code: 'not-json', bytes, url } };
  }
}
