import { availableParallelism } from 'node:os';
import { msg } from '@lit/localize';
import { Tinypool } from 'tinypool';
import { LANGUAGES } from '../documents/text.js';
import type { Language } from '../documents/text.js';
import { loadLocale } from '../locale/load-locale.js';
import { withLocale } from '../locale/with-locale.js';
import { IN_SOURCE } from './beside.js';
import { EXIT, UsageError } from './exit.js';
import { progressOf } from './progress.js';
import { BUILT, libraryFiles, readLibrary } from './publish/library.js';
import { readAll } from './publish/read.js';
import type { Site } from './publish/site.js';
import { siteFiles } from './publish/site-files.js';
import { publishOne } from './publish/task.js';
import type { Published, PublishTask } from './publish/task.js';
import { writeChanged } from './publish/write.js';

export interface PublishFlags {
  out?: string;
  baseUrl?: string;
  mirror?: string | string[];
  lang: string;
  library?: string;
  singleFile?: boolean;
  jobs?: number;
}

/** The module of a thread. */
const WORKER = './worker.js';

/** `cabar-charts publish`: documents as a folder for any static server. What is broken is said, all else published. */
export async function publish(files: string[], flags: PublishFlags): Promise<number> {
  const { out, baseUrl, mirror } = flags;
  if (out === undefined) throw new UsageError('where to? --out FOLDER');
  if (baseUrl === undefined) throw new UsageError('which address will it have? --base-url URL');
  const language = LANGUAGES.find((known) => known === flags.lang);
  if (!language) throw new UsageError(`--lang ${flags.lang}: one of ${LANGUAGES.join(', ')}`);
  const folder = flags.library ?? BUILT;
  const site: Site = {
    base: folderUrl('base-url', baseUrl),
    mirrors: [mirror ?? []].flat().map((url) => folderUrl('mirror', url)),
    library: readLibrary(folder),
  };
  const { read, problems } = await readAll(files, await loadLocale(language, 'failure'));
  for (const problem of problems) console.error(problem);
  const tasks = read.map((each): PublishTask => ({
    site,
    out,
    ...each,
    single: flags.singleFile ? folder : undefined,
  }));
  const published = await run(tasks, flags.jobs ?? availableParallelism());
  const shared = [
    ...libraryFiles(site, folder),
    ...siteFiles(
      site,
      read.map(({ publication }) => publication),
      await wordsOfIndex(),
    ),
  ];
  const written = shared.filter((file) => writeChanged(out, file));
  const count = published.reduce((sum, { written }) => sum + written.length, written.length);
  console.log(`${read.length} documents, ${count} files written`);
  return problems.length ? EXIT.input : EXIT.good;
}

/** A slash at its end, so that names follow. */
function folderUrl(flag: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new UsageError(`--${flag} ${text}: an address with http or https, without query`);
  return url.href.replace(/\/?$/, '/');
}

async function wordsOfIndex(): Promise<Record<Language, string>> {
  const words = await Promise.all(
    LANGUAGES.map(async (language): Promise<[Language, string]> => {
      const locale = await loadLocale(language, 'share');
      return [language, withLocale(locale, () => msg('All charts', { id: 'all-charts' }))];
    }),
  );
  return Object.fromEntries(words) as Record<Language, string>;
}

async function run(tasks: readonly PublishTask[], jobs: number): Promise<Published[]> {
  const progress = progressOf(tasks.length);
  // Threads read what is published only: what reads TypeScript stands in the first one.
  const threads = IN_SOURCE ? 1 : Math.min(jobs, tasks.length);
  const pool =
    threads > 1
      ? new Tinypool({ filename: new URL(WORKER, import.meta.url).href, maxThreads: threads })
      : undefined;
  const one = async (task: PublishTask): Promise<Published> => {
    const done = pool ? ((await pool.run(task, { name: 'publish' })) as Published) : await publishOne(task);
    progress.add([`${done.id}: ${done.written.length} written, ${done.unchanged} unchanged`]);
    return done;
  };
  try {
    if (pool) return await Promise.all(tasks.map(one));
    const all: Published[] = [];
    for (const task of tasks) all.push(await one(task));
    return all;
  } finally {
    progress.stop();
    await pool?.destroy();
  }
}
