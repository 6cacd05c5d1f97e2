import list from '../demo/documents/gallery.json' with { type: 'json' };

/** One case of the gallery: a document and the attributes that show what it is there for. */
export interface GalleryEntry {
  id: string;
  /** Type of the document. */
  type: string;
  /** Name of the file in `demo/documents/`. */
  file: string;
  /** Attributes of the element that draws it, by their names in HTML. */
  attributes: Readonly<Record<string, string>>;
}

/** All cases; stories, pictures and tests run over this list. */
// By way of unknown: the compiler reads the file as a union of as many shapes as it has entries.
export const gallery = list as unknown as readonly GalleryEntry[];

/** The case with this id; throws when there is none, as that is a slip in a story. */
export function galleryEntry(id: string): GalleryEntry {
  const entry = gallery.find((one) => one.id === id);
  if (!entry) throw new Error(`No document "${id}" in the gallery`);
  return entry;
}

/** Where Storybook serves the document of a case. */
export const documentUrl = (entry: GalleryEntry): string => `./documents/${entry.file}`;
