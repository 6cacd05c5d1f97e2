/** A link as people write it, where it cannot be pressed: nobody types `https://`. */
export const address = (url: string): string => url.replace(/^https:\/\/|^mailto:/, '').replace(/\/$/, '');
