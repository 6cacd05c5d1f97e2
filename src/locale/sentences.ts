/** Where a sentence has an end of its own, also inside its last quotation marks; the name of a law has none. */
const END = /[.?!…:][»”"]*$/;

/** Sentences of one paragraph: each begins with a capital and ends with a full stop unless it has an end of its own. */
export const sentences = (parts: readonly (string | false | undefined)[]): string =>
  parts
    .flatMap((part) => (part && part.trim() ? [part.charAt(0).toUpperCase() + part.slice(1)] : []))
    .map((part) => (END.test(part) ? part : part + '.'))
    .join(' ');
