/** px; what a host gives a frame at least and at most. */
export const LEAST = 100;
export const MOST = 10_000;

/** What a frame of ours says to the page around it. */
export interface HeightMessage {
  type: 'cabar-height';
  /** Of the frame, as its address names it. */
  id: string;
  /** px, `LEAST` to `MOST`. */
  height: number;
}

/** What a page asks a frame of ours that may have spoken before anybody listened. */
export const ASK = 'cabar-ask';

/** The height that a message says, px; undefined where it is not one of ours, whole and in range. */
export function heightIn(message: unknown): number | undefined {
  if (!isExactly(message, ['height', 'id', 'type'])) return undefined;
  const { type, id, height } = message;
  const whole = type === 'cabar-height' && typeof id === 'string' && typeof height === 'number';
  return whole && height >= LEAST && height <= MOST ? height : undefined;
}

/** That a message is an object with these fields of its own, by the alphabet, and no others. */
export function isExactly(message: unknown, fields: readonly string[]): message is Record<string, unknown> {
  if (typeof message !== 'object' || message === null) return false;
  const found = Object.keys(message).sort();
  return found.length === fields.length && fields.every((field, i) => field === found[i]);
}

/** The same height in the words of each host that frames are given a height by. */
export function messagesOf(id: string, height: number, secret: string | undefined): object[] {
  return [
    { type: 'cabar-height', id, height } satisfies HeightMessage,
    // https://github.com/datawrapper: the script beside its frames
    { 'datawrapper-height': { [id]: height } },
    // https://amp.dev/documentation/components/amp-iframe#iframe-resizing
    { sentinel: 'amp', type: 'embed-size', height },
    // wp-embed.js listens for frames to which it has given a secret.
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}
