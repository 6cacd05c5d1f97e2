/** What the command answers to the shell. */
export const EXIT = {
  good: 0,
  /** The input is at fault. */
  input: 1,
  /** The command was called wrongly. */
  usage: 2,
} as const;

/** The command cannot be run as it was called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Names of the errors that say so, ours and those of the library that reads the arguments. */
export const ARGUMENTS: ReadonlySet<string> = new Set(['UsageError', 'CACError']);
