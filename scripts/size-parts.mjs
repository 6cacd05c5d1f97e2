import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';

/** The room of ours or the package that a source belongs to. */
const partOf = (source) => {
  const inPackage = source.split('node_modules/').at(-1);
  if (inPackage !== source) return inPackage.match(/^(@[^/]+\/)?[^/]+/)[0];
  return (
    source.match(/src\/(charts\/[^/]+\/[^/.]+|locale\/(?:tables|translations)|frame\/[^/.]+|[^/]+)/)?.[1] ??
    'imports and exports'
  );
};

const compressed = (code) => gzipSync(code, { level: 9 }).length;

/** The pieces of a built file in their order, each with the part that its source map gives it to. */
function piecesOf(file) {
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const pieces = [];
  for (const [row, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    for (let column = 0; column < line.length; column++) {
      const part = partOf(map.findEntry(row, column).originalSource ?? '');
      if (pieces.at(-1)?.part === part) pieces.at(-1).code += line[column];
      else pieces.push({ part, code: line[column] });
    }
  }
  return pieces;
}

/**
 * What a built file is made of: `[part, gzip bytes that the file would lose without it]`, largest first. They add up to
 * less than the file, for what two parts have alike is compressed once.
 * @param {string} file with its source map beside it
 */
export const partsOf = (file) => {
  const pieces = piecesOf(file);
  const without = (part) =>
    compressed(
      pieces
        .filter((piece) => piece.part !== part)
        .map(({ code }) => code)
        .join(''),
    );
  const all = without(undefined);
  return [...new Set(pieces.map(({ part }) => part))]
    .map((part) => [part, all - without(part)])
    .sort((a, b) => b[1] - a[1]);
};
