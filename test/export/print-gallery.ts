/** Prints the pictures of the gallery by id, with the settings of the argument as JSON; for tests in a browser. */
import { gallery, pictureOf } from './gallery.js';

const { width, ...settings } = JSON.parse(process.argv[2] ?? '{}') as { width?: string };
const pictures = await Promise.all(
  gallery.map(async (entry) => [
    entry.id,
    await pictureOf(entry, { ...settings, ...(width ? { width: Number(width) } : {}) }),
  ]),
);
process.stdout.write(JSON.stringify(Object.fromEntries(pictures)));
