import cliProgress from 'cli-progress';

interface Progress {
  add: (paths: string[]) => void;
  stop: () => void;
}

/** A bar on a terminal; elsewhere a line for each file on standard output. */
export function progressOf(total: number): Progress {
  if (!process.stderr.isTTY) return { add: (paths) => console.log(paths.join('\n')), stop: () => undefined };
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value} of {total} files, {eta_formatted} left',
    stream: process.stderr,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { add: (paths) => bar.increment(paths.length), stop: () => bar.stop() };
}
