import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { LANGUAGES } from '../documents/text.js';
import type { Language } from '../documents/text.js';
import { IN_SOURCE } from './beside.js';
import { EXIT, UsageError } from './exit.js';
import { loadLocale } from '../locale/load-locale.js';
import { readInputs } from './inputs.js';
import { checkOptions } from './options.js';
import type { Input } from './inputs.js';
import { pathOf } from './paths.js';
import { progressOf } from './progress.js';
import { FORMATS, write } from './task.js';
import type { Format, Task } from './task.js';

export interface RenderFlags {
  lang?: string;
  theme: string;
  width?: string | number;
  preset?: string;
  scale: number;
  format?: string;
  option?: string | string[];
  out?: string;
  o?: string;
  jobs?: number;
}

/** The module of a thread. */
const WORKER = './worker.js';

/** Tasks that a thread takes at a time. */
const AT_A_TIME = 8;

const PRESETS = ['link', 'square', 'portrait', 'story'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTH = { least: 320, most: 1600 };

/** `cabar-charts render`: what is at fault is said, and all else is drawn. */
export async function render(files: string[], flags: RenderFlags): Promise<number> {
  const wanted = readFlags(flags);
  const [first = 'en'] = wanted.languages;
  const locale = await loadLocale(first, 'failure');
  const read = await readInputs(files, locale);
  const { inputs, warnings, problems: refused } = await checkOptions(read.inputs, wanted.options, locale);
  const problems = [...read.problems, ...refused];
  for (const line of [...problems, ...warnings]) console.error(line);
  const tasks = inputs.flatMap((input) => tasksOf(input, wanted, flags));
  const twice = firstTwice(tasks.map(({ path }) => path));
  if (twice) throw new UsageError(`two pictures would be written to ${twice}`);
  if (flags.o !== undefined && tasks.length > 1)
    throw new UsageError(`-o takes one picture, not ${tasks.length}`);
  await run(tasks, flags.jobs ?? availableParallelism());
  return problems.length ? EXIT.input : EXIT.good;
}

interface Wanted {
  /** Empty: that of each document. */
  languages: Language[];
  pictures: Task['picture'][];
  formats: Format[];
  options: Record<string, string>;
}

function readFlags({ lang, theme, width, preset, scale, format, option, out, o }: RenderFlags): Wanted {
  if ((out === undefined) === (o === undefined)) throw new UsageError('where to? --out FOLDER, or -o FILE');
  if (width !== undefined && preset !== undefined) throw new UsageError('--width or --preset, not both');
  if (![1, 2, 3].includes(Number(scale))) throw new UsageError(`--scale ${scale}: 1, 2 or 3`);
  const ending = o === undefined ? undefined : o.slice(o.lastIndexOf('.') + 1);
  const sizes: Task['picture'][] = preset
    ? listOf('preset', preset, PRESETS).map((name) => ({ preset: name }))
    : width === undefined
      ? [{}]
      : String(width)
          .split(',')
          .map((px) => ({ width: widthOf(px) }));
  return {
    languages: lang === undefined ? [] : listOf('lang', lang, LANGUAGES),
    pictures: listOf('theme', theme, THEMES).flatMap((name) =>
      sizes.map((size) => ({ ...size, theme: name })),
    ),
    formats: listOf('format', format ?? ending ?? 'svg', FORMATS),
    options: Object.fromEntries([option ?? []].flat().map(optionOf)),
  };
}

function listOf<T extends string>(flag: string, text: string, known: readonly T[]): T[] {
  return String(text)
    .split(',')
    .map((part) => {
      const name = known.find((name) => name === part.trim());
      if (name === undefined) throw new UsageError(`--${flag} ${part}: one of ${known.join(', ')}`);
      return name;
    });
}

function widthOf(text: string): number {
  const px = Number(text);
  if (Number.isInteger(px) && px >= WIDTH.least && px <= WIDTH.most) return px;
  throw new UsageError(`--width ${text}: whole px from ${WIDTH.least} to ${WIDTH.most}`);
}

function optionOf(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--option ${text}: written as name=value`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** The figures of a document are the same in each theme and size. */
function tasksOf(input: Input, wanted: Wanted, flags: RenderFlags): Task[] {
  const languages = wanted.languages.length ? wanted.languages : [input.language];
  return languages.flatMap((language) =>
    wanted.formats.flatMap((format) =>
      (format === 'csv' ? [{}] : wanted.pictures).map((picture) => ({
        document: input.document,
        language,
        options: input.options,
        picture,
        scale: Number(flags.scale),
        format,
        path: flags.o ?? pathOf(flags.out ?? '.', { id: input.id, language, picture, format }),
      })),
    ),
  );
}

const firstTwice = (paths: string[]): string | undefined =>
  paths.find((path, i) => paths.indexOf(path) !== i);

async function run(tasks: Task[], jobs: number): Promise<void> {
  const progress = progressOf(tasks.length);
  const batches = Array.from({ length: Math.ceil(tasks.length / AT_A_TIME) }, (_, i) =>
    tasks.slice(i * AT_A_TIME, (i + 1) * AT_A_TIME),
  );
  // Threads read what is published only: what reads TypeScript stands in the first one.
  const threads = IN_SOURCE ? 1 : Math.min(jobs, batches.length);
  const pool =
    threads > 1
      ? new Tinypool({ filename: new URL(WORKER, import.meta.url).href, maxThreads: threads })
      : undefined;
  try {
    await Promise.all(
      batches.map(async (batch) => {
        if (pool) await pool.run(batch, { name: 'draw' });
        else for (const task of batch) await write(task);
        progress.add(batch.map(({ path }) => path));
      }),
    );
  } finally {
    progress.stop();
    await pool?.destroy();
  }
}
