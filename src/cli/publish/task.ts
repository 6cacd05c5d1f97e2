import { documentFiles } from './document-files.js';
import type { Publication, Site } from './site.js';
import { writeChanged } from './write.js';

/** One document to publish. */
export interface PublishTask {
  site: Site;
  publication: Publication;
  /** The charts of a dossier that stand in other files, by their paths beside it. */
  parts: Readonly<Record<string, unknown>>;
  out: string;
  /** Folder of the package's files, where single files are wanted. */
  single?: string | undefined;
}

/** What became of one document. */
export interface Published {
  id: string;
  /** Paths of what was new or has changed. */
  written: string[];
  unchanged: number;
}

export async function publishOne({ site, publication, parts, out, single }: PublishTask): Promise<Published> {
  const files = await documentFiles(site, publication, parts, single);
  const written = files.filter((file) => writeChanged(out, file)).map(({ path }) => path);
  return { id: publication.id, written, unchanged: files.length - written.length };
}
