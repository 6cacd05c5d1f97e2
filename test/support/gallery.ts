/** The gallery, for tests in a browser. */
export interface GalleryEntry {
  id: string;
  file: string;
  attributes: Record<string, string>;
}

/** A document of the demo by the name of its file; the test server makes modules of JSON files. */
export const read = async (file: string): Promise<unknown> =>
  ((await import(`/demo/documents/${file}`)) as { default: unknown }).default;

export const gallery = (await read('gallery.json')) as readonly GalleryEntry[];
