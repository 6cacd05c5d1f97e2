/** Words that a quote may have before it is collapsed, and about how many then stay. */
const MOST_WORDS = 60;
const LEAST_KEPT = 25;
const KEPT = 45;

/** A word that ends a sentence, with what closes after it. */
const SENTENCE_END = /[.?!…][»”"’)]*$/;

/**
 * Parts a long text into what stands and what unfolds, with nothing lost: `head + rest` is the text.
 * The break comes after the last sentence that ends between 25 and 45 words, else after 45 words.
 * `rest` is empty for a text of at most 60 words.
 */
export function collapse(text: string): { head: string; rest: string } {
  const words = [...text.matchAll(/\S+/g)];
  const kept = words.slice(0, KEPT);
  const sentence = kept.findLastIndex(([word], i) => i >= LEAST_KEPT - 1 && SENTENCE_END.test(word));
  const last = kept[sentence] ?? kept.at(-1);
  if (words.length <= MOST_WORDS || !last) return { head: text, rest: '' };
  const end = last.index + last[0].length;
  return { head: text.slice(0, end), rest: text.slice(end) };
}
