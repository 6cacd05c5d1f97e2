import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Language } from '../../documents/text.js';
import { escaped, jsonInScript } from '../../export/markup.js';
import { staticSheet } from '../../export/static-sheet.js';
import type { About } from '../../files/about.js';
import { attributesOf } from './codes.js';
import type { Library, Publication } from './site.js';
import { hashOf, pageStyle } from './style.js';

interface SingleInput {
  /** Folder of the package's files. */
  folder: string;
  library: Library;
  publication: Publication;
  language: Language;
  about: About;
  figure: string;
}

/** What a reader may ask for in the file; other languages and files to take along are not in it. */
const ASKED = /^(table|pointer)-/;

/**
 * One document in one language as one file, for a memory stick or a messenger: figure, data and code, and no request. Its
 * policy allows exactly its own scripts. A dossier has no code: its figures stand as they are.
 */
export function singleFile({ folder, library, publication, language, about, figure }: SingleInput): string {
  const alive = publication.type !== 'dossier';
  const style = `${pageStyle(about.heights)}\n${staticSheet(figure)}`;
  const code = alive ? codeOf(folder, library, publication.type, language) : [];
  const loader = LOADER.replace('FIRST', JSON.stringify(library.core[0] ?? ''));
  const policy = [
    "default-src 'none'",
    alive ? `script-src ${hashOf(loader)} blob:` : "script-src 'none'",
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const attributes = [
    ['type', publication.type],
    ['lang', language],
    ['heading-level', '2'],
    ['controls', 'view'],
  ] as const;
  const chart = alive
    ? `<cabar-chart${attributesOf(attributes)}>
<script type="application/json">${jsonInScript(publication.document)}</script>
${figure}
</cabar-chart>`
    : figure;
  const scripts = alive
    ? `\n<script type="text/plain" id="cabar-code">${gzipSync(JSON.stringify(code), { level: 9 }).toString('base64')}</script>
<script>${loader}</script>`
    : '';
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(about.title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1 class="heard">${escaped(about.title)}</h1>
${chart}
</main>${scripts}
</body>
</html>
`;
}

type Code = readonly (readonly [file: string, source: string])[];

/** The modules of a chart in a language, each after those that it imports. */
function codeOf(folder: string, { core, parts }: Library, type: string, language: Language): Code {
  const there = readdirSync(join(folder, 'cdn'));
  const wanted = [
    ...core,
    ...[type, `${type} ${language}`].flatMap((part) => parts[part] ?? []),
    ...there.filter((file) => ASKED.test(file) && file.endsWith('.js')),
  ];
  const found = new Map<string, string>();
  const take = (file: string): void => {
    const path = join(folder, 'cdn', file);
    if (found.has(file) || !existsSync(path)) return;
    const source = readFileSync(path, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '');
    for (const [, other = ''] of source.matchAll(STATIC)) take(other);
    found.set(file, source);
  };
  for (const file of wanted) take(file);
  return [...found];
}

/** Imports at the top of a module; those by `import()` are looked up when they are asked for. */
const STATIC = /\b(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g;

/**
 * Gives each module an address of its own that only this page has, and starts the core. What is imported later by
 * `import()` is looked up by its name, since two modules may name each other so.
 */
const LOADER = `(async()=>{
const text=document.getElementById('cabar-code').textContent;
const packed=Uint8Array.from(atob(text),(sign)=>sign.charCodeAt(0));
const stream=new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
const code=JSON.parse(await new Response(stream).text());
const urls={};
globalThis[Symbol.for('cabar-charts')]=urls;
for(const [file,source] of code){
const linked=source
.replace(/\\bimport\\(\\s*["'\`](\\.\\/[\\w-]+\\.js)["'\`]\\s*\\)/g,(all,name)=>'import(globalThis[Symbol.for("cabar-charts")]["'+name+'"]??"'+name+'")')
.replace(/\\b(from|import)(\\s*)["'\`](\\.\\/[\\w-]+\\.js)["'\`]/g,(all,word,space,name)=>word+space+'"'+urls[name]+'"');
urls['./'+file]=URL.createObjectURL(new Blob([linked],{type:'text/javascript'}));
}
await import(urls['./'+FIRST]);
})();`;
