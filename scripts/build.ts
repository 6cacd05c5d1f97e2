/**
 * `npm run build [-- --out FOLDER]`: writes the package, everything that is published and nothing else.
 * NAME.js for bundlers (packages stay imports), the command, cdn/ for a script tag (nothing to install), embed/ for
 * frames, types, JSON Schemas, the Custom Elements Manifest, and the list of these files with size and integrity.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { build } from 'vite';
import type { InlineConfig, Rolldown } from 'vite';
import { LANGUAGES } from '../src/documents/text.js';
import { DOCUMENT_TYPES } from '../src/documents/types.js';
import { staticSheet } from '../src/export/static-sheet.js';
import { spareWords } from '../src/frame/parts/waiting.js';
import { jsonSchemas, specSchema } from './schema.js';

const flag = process.argv.indexOf('--out');
const out = resolve(flag < 0 ? 'dist' : (process.argv[flag + 1] ?? 'dist'));
const { version, dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

/** Not published under a name of their own. */
const INNER = new Set(['cdn', 'define']);
const entries = readdirSync('src/entries')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !INNER.has(name))
  .sort();

const common: InlineConfig = {
  configFile: false,
  root: process.cwd(),
  publicDir: false,
  logLevel: 'warn',
};

/** The command and its threads, for Node. */
const COMMAND = { cli: 'src/cli/index.ts', 'cli/worker': 'src/cli/worker.ts' };

/** Packages stay imports, and what Node has. */
const EXTERNAL = new RegExp(
  `^(node:|(${Object.keys({ ...dependencies, ...optionalDependencies }).join('|')})(/|$))`,
);

/** For bundlers each module stays a file: they take what an entry needs and leave the rest. */
const forBundlers = () =>
  build({
    ...common,
    define: { CABAR_VERSION: JSON.stringify(version) },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: {
        entry: {
          ...Object.fromEntries(entries.map((name) => [name, `src/entries/${name}.ts`])),
          ...COMMAND,
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: EXTERNAL,
        output: {
          preserveModules: true,
          preserveModulesRoot: resolve('src'),
          entryFileNames: ({ name }) => {
            const entry = name.replace(/^entries\//, '');
            if (name === 'cli') return 'cli.js';
            return entries.includes(entry) ? `${entry}.js` : `lib/${name}.js`;
          },
        },
      },
    },
  });

/** d3's parts, wherever npm has put them. */
const d3 = 'node_modules/(?:d3/node_modules/)?d3-';

/** What two or more charts compute and draw with, and the core does not need. */
const DRAWING = [
  `${d3}(array/src/(?!group|identity|max|min\\.|pairs|sum)|color|format|interpolate|scale/src/(?!band))`,
  `${d3}shape/src/(array|offset|order|stack)`,
  'src/statistics/(?!margin|sort)',
  'src/marks/(?!mark|piece|shapes|symbols|words)',
  'src/text/(?!measure|text-widths)',
  'src/theme/scales/(?!quote|verdict)',
].join('|');

/** What every page fetches; the rest comes with a chart, a language, or when a reader asks for it. */
const CORE = [
  'node_modules/(lit(-html)?/(?!async-directive|directive-helpers|directives/keyed)|lit-element|@lit|valibot|internmap)',
  `${d3}(path|array/src/(group|identity|max\\.|min\\.|sum)|shape/src/(symbol|math|constant|path))`,
  'src/(entries|charts/any|text/(measure|text-widths)|marks/(mark|shapes|symbols|words)|statistics/sort)',
  'src/theme/(?!tokens|scales/[^qv])',
  'src/charts/registry\\.ts$',
  'src/figure/(?!method)',
  'src/frame/(?!pointer|walk|take|share/|failure/(?!unknown-type)|(parts|styles)/(table|tooltip|method))',
  'src/locale/(?!date-phrase|collate|tables/(?!en|languages|plurals)|translations/)',
  `src/documents/(?!(${DOCUMENT_TYPES.join('|')}|json-problem|hint|field-names|date-in-words))`,
].join('|');

/** What pictures of all charts are made with; each chart's own part is a file beside it. */
const PICTURE = [
  'src/export/(draw|figure|foot|head|legend|png|preset|shapes|svg|types|markup)',
  'src/marks/(scene|looks|paragraph|piece)',
  'src/(theme/tokens|figure/address)',
].join('|');

/** In the order in which they are asked for a module; what one chart alone uses stays in its file. */
const groups = [
  { name: 'picture', test: new RegExp(`/(${PICTURE})`) },
  { name: 'drawing', test: new RegExp(`/(${DRAWING})`), minShareCount: 2 },
  { name: 'core', test: new RegExp(`/(${CORE})|\\0`) },
];

const CDN = join(out, 'cdn');
const EMBED = join(out, 'embed');

type Chunk = Rolldown.OutputChunk;

/** The core, charts and words, each a file with a hash of its content in its name. */
async function parts(): Promise<Chunk[]> {
  const [output] = (await build({
    ...common,
    base: './',
    plugins: [minifyTemplateLiterals()],
    build: {
      outDir: CDN,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      // Terser inlines what is used once, Rolldown shortens what that leaves: together 2 % less than either.
      minify: 'terser',
      terserOptions: { ecma: 2022, safari10: false, compress: { passes: 3 } },
      lib: {
        entry: {
          core: 'src/entries/chart.ts',
          // Fetched by some and imported by others: as entries they need no object of all that they export.
          drawing: 'src/marks/render.ts',
          'dossier-schema': 'src/documents/dossier.ts',
          'field-names': 'src/documents/field-names.ts',
          method: 'src/figure/method.ts',
          ...Object.fromEntries(DOCUMENT_TYPES.map((type) => [type, `src/charts/${type}/chart.ts`])),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        // d3 calls these while it loads; what they make is not used.
        treeshake: {
          // Without the runtime of `configureLocalization`, which loads languages its own way.
          moduleSideEffects: [{ test: /@lit\/localize/, sideEffects: false }],
          manualPureFunctions: ['bisector', 'Blur2', 'shuffler'],
        },
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          minify: true,
          comments: false,
          codeSplitting: { groups, includeDependenciesRecursively: false },
        },
      },
    },
  })) as Rolldown.RolldownOutput[];
  return output!.output.filter((file) => file.type === 'chunk');
}

/** What a page fetches beside the starter: always, and for a type, and for a type and a language. */
interface Fetched {
  core: string[];
  parts: Record<string, string[]>;
}

function fetched(chunks: readonly Chunk[]): Fetched {
  const withImports = (source: string): string[] => {
    const first = chunks.find(({ moduleIds }) => moduleIds.includes(resolve(source)))?.fileName;
    const found = new Set(first === undefined ? [] : [first]);
    for (const file of found)
      for (const other of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) found.add(other);
    return [...found];
  };
  const core = withImports('src/entries/chart.ts');
  const beside = (name: string): string[] => withImports(name).filter((file) => !core.includes(file));
  const files = DOCUMENT_TYPES.flatMap((type) => [
    [type, beside(`src/charts/${type}/chart.ts`)],
    ...LANGUAGES.map((language) => [
      `${type} ${language}`,
      beside(`src/locale/translations/${language}/${type}.ts`),
    ]),
  ]);
  return { core, parts: Object.fromEntries(files) as Fetched['parts'] };
}

/** One file whose own name stays: a function, since a tag without type="module" would make its names those of the page. */
const script = (outDir: string, file: string, entry: string, define: Record<string, string> = {}) =>
  build({
    ...common,
    define,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      lib: { entry, formats: ['iife'], name: 'cabar', fileName: () => file },
    },
  });

/** What a page in a frame says where no script runs, or no chart comes. */
const WORDS = LANGUAGES.map(
  (language) => `<p class="failed" lang="${language}">${spareWords(language, 'cannot-show')}</p>`,
);

/** The page of a frame, which names the files of the core, and the script for the page around it. */
async function embed({ core }: Fetched): Promise<void> {
  await script(EMBED, 'frame.js', 'src/embed/frame.ts');
  await script(EMBED, 'host.js', 'src/embed/host.ts');
  cpSync('src/embed/frame.css', join(EMBED, 'frame.css'));
  const preload = core.map((file) => `<link rel="modulepreload" href="../cdn/${file}" />`);
  const without = WORDS.map((words) => words.replace(' class="failed"', ''));
  const page = readFileSync('src/embed/frame.html', 'utf8')
    .replace('<!-- preload -->', preload.join('\n    '))
    .replace('<!-- words -->', [...WORDS, `<noscript>${without.join('')}</noscript>`].join('\n    '));
  writeFileSync(join(EMBED, 'frame.html'), page);
}

const run = (args: string[]): void => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status) throw new Error(`failed: ${args.join(' ')}`);
};

const types = (): void => {
  run(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', join(out, 'types')]);
  for (const name of entries)
    writeFileSync(join(out, `${name}.d.ts`), `export * from './types/entries/${name}.js';\n`);
};

const schemas = (): void => {
  mkdirSync(join(out, 'schema'), { recursive: true });
  for (const [type, schema] of Object.entries({ ...jsonSchemas(), 'tabulate-spec': specSchema() })) {
    writeFileSync(join(out, 'schema', `${type}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
};

const elements = (): void =>
  // It joins its folder to the current one.
  run(['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--outdir', relative('.', out)]);

/** Letters for its pictures, and the right to be run. */
const command = (): void => {
  cpSync('src/cli/fonts', join(out, 'fonts'), { recursive: true });
  chmodSync(join(out, 'cli.js'), 0o755);
};

/** The files of a folder with their bytes, bytes under gzip, and the value for an `integrity` attribute. */
const listed = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file !== 'manifest.json' && statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => {
      const content = readFileSync(join(folder, file));
      const hash = createHash('sha384').update(content).digest('base64');
      return {
        file,
        bytes: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
        integrity: `sha384-${hash}`,
      };
    });

/** Every file of cdn/ and embed/; which of cdn/ a page fetches. */
const manifest = (fetched: Fetched): void => {
  const content = { version, files: listed(CDN), embed: listed(EMBED), ...fetched };
  writeFileSync(join(CDN, 'manifest.json'), `${JSON.stringify(content, null, 2)}\n`);
};

/** The notices that the bundled packages ask for; the code itself carries no comments. */
const notices = (chunks: readonly Chunk[]): void => {
  const packages = new Set(
    chunks.flatMap(({ moduleIds }) =>
      moduleIds.flatMap((id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []),
    ),
  );
  const text = (folder: string): string => {
    const name = folder.replace(/.*\/node_modules\//, '');
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const used = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    return `${name} ${used.version}, ${used.license}\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
  };
  const cldr = readFileSync('src/locale/tables/LICENSE-unicode.txt', 'utf8');
  writeFileSync(
    join(out, 'cdn', 'licenses.txt'),
    [...[...packages].sort().map(text), cldr].join(`\n${'-'.repeat(80)}\n\n`),
  );
};

rmSync(out, { recursive: true, force: true });
await forBundlers();
command();
const chunks = await parts();
const files = fetched(chunks);
await script(CDN, 'cabar-charts.js', 'src/entries/cdn.ts', { CDN_FILES: JSON.stringify(files) });
await embed(files);
notices(chunks);
manifest(files);
writeFileSync(join(out, 'static.css'), staticSheet());
schemas();
elements();
types();
