import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { build } from 'vite';

/** The room of ours or the package that a module belongs to. */
const part = (id) => {
  const inPackage = id.split('/node_modules/').at(-1);
  if (inPackage !== id) return inPackage.match(/^(@[^/]+\/)?[^/]+/)[0];
  return id.match(/\/src\/(charts\/[^/]+\/[^/.]+|locale\/(?:tables|translations)|[^/]+)/)?.[1] ?? 'other';
};

/** Parts of the files for a script tag after tree shaking: `[name, gzip bytes]`, largest first. */
export const parts = async () => {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: 'src/entries/cdn.ts', formats: ['es'] },
    },
  });
  const code = new Map();
  for (const { output } of [result].flat()) {
    for (const chunk of output) {
      for (const [id, module] of Object.entries(chunk.modules ?? {})) {
        if (module.code) code.set(part(id), `${code.get(part(id)) ?? ''}\n${module.code}`);
      }
    }
  }
  const sizes = [...code].map(async ([name, source]) => {
    const { code: small } = await transform(source, {
      minifyWhitespace: true,
      minifySyntax: true,
      loader: 'ts',
    }).catch(() => ({ code: source }));
    return [name, gzipSync(small).length];
  });
  return (await Promise.all(sizes)).sort((a, b) => b[1] - a[1]);
};
