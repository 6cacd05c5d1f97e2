import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { staticSheet } from '../../export/static-sheet.js';
import { beside } from '../beside.js';
import { UsageError } from '../exit.js';
import { libraryFolder } from './site.js';
import type { Library, Site, SiteFile } from './site.js';

/** Folders of the package that pages are published with. */
const FOLDERS = ['cdn', 'embed'];

/** What has been built of the library, in the package itself or in its sources after `npm run build`. */
export const BUILT = beside('../../dist/', '../../');

/** @param folder of the package's files. Throws a `UsageError` where nothing has been built there. */
export function readLibrary(folder: string): Library {
  const manifest = join(folder, 'cdn', 'manifest.json');
  if (!existsSync(manifest)) throw new UsageError(`no library in ${folder}: npm run build`);
  const { version, core, parts } = JSON.parse(readFileSync(manifest, 'utf8')) as Library;
  return { version, core, parts };
}

/** The files of the library, with the style sheet of static figures; maps are left out. */
export const libraryFiles = (site: Site, folder: string): SiteFile[] => [
  { path: `${libraryFolder(site)}static.css`, content: staticSheet(), fixed: false },
  ...FOLDERS.filter((name) => existsSync(join(folder, name))).flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => !file.endsWith('.map') && statSync(join(folder, name, file)).isFile())
      .sort()
      .map((file) => ({
        path: `${libraryFolder(site)}${name}/${file}`,
        content: readFileSync(join(folder, name, file)),
        fixed: false,
      })),
  ),
];
