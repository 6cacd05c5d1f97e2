import type { Language } from '../../documents/text.js';
import type { About } from '../../files/about.js';
import type { Link } from '../../figure/furniture.js';
import { folderOf, pagePath } from './site.js';
import type { Publication, Site } from './site.js';

interface DatasetInput {
  site: Site;
  publication: Publication;
  language: Language;
  about: About;
  fixed: boolean;
  files: readonly string[];
}

/** Longest description that a Dataset may have, signs. */
const LONGEST = 5000;

/** schema.org: the figures of a document as a `Dataset`, a dossier as a `Report`. */
export function dataset({ site, publication, language, about, fixed, files }: DatasetInput): object {
  const folder = site.base + folderOf(publication, fixed);
  const page = site.base + pagePath(publication, language);
  return {
    '@context': 'https://schema.org',
    '@type': publication.type === 'dossier' ? 'Report' : 'Dataset',
    '@id': page,
    url: page,
    name: about.title,
    ...(about.subtitle ? { alternateName: about.subtitle } : {}),
    description: about.alt.slice(0, LONGEST),
    inLanguage: language,
    version: about.version,
    ...(about.published ? { datePublished: about.published } : {}),
    ...(about.updated ? { dateModified: about.updated } : {}),
    ...(about.license ? { license: about.license.url ?? about.license.text } : {}),
    ...(about.publisher
      ? { publisher: organization(about.publisher), creator: organization(about.publisher) }
      : {}),
    ...(about.funding ? { funding: { '@type': 'Grant', description: about.funding } } : {}),
    ...(about.sources.length
      ? {
          isBasedOn: about.sources.map(({ text, url }) => ({
            '@type': 'CreativeWork',
            name: text,
            ...(url ? { url } : {}),
          })),
        }
      : {}),
    ...(files.includes('-link.png') ? { image: `${folder}${language}-link.png` } : {}),
    ...(publication.type === 'dossier'
      ? {}
      : {
          distribution: [
            download('application/json', `${folder}doc.json`),
            ...(files.includes('.csv') ? [download('text/csv', `${folder}${language}.csv`)] : []),
          ],
        }),
  };
}

const organization = ({ text, url }: Link): object => ({
  '@type': 'Organization',
  name: text,
  ...(url ? { url } : {}),
});

const download = (encodingFormat: string, contentUrl: string): object => ({
  '@type': 'DataDownload',
  encodingFormat,
  contentUrl,
});
