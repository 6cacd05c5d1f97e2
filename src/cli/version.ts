/** Written by the build; undefined where the source runs. */
declare const CABAR_VERSION: string | undefined;

export const version = typeof CABAR_VERSION === 'string' ? CABAR_VERSION : '0.0.0-source';
