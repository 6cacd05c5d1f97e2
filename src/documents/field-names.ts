/** Names of the fields of all types of document, sorted; a test holds them against the schemas. */
export const FIELD_NAMES: readonly string[] = [
  'about',
  'abstain',
  'actor',
  'against',
  'answers',
  'article',
  'asOf',
  'assessment',
  'base',
  'bills',
  'break',
  'by',
  'categories',
  'cells',
  'charts',
  'concern',
  'concerns',
  'corrections',
  'counts',
  'dataQuality',
  'date',
  'designEffect',
  'domain',
  'events',
  'fieldwork',
  'findings',
  'for',
  'funding',
  'group',
  'groups',
  'id',
  'interviewLanguages',
  'item',
  'items',
  'kind',
  'language',
  'law',
  'levels',
  'license',
  'measure',
  'methodology',
  'methods',
  'minCell',
  'mode',
  'n',
  'name',
  'needed',
  'note',
  'notes',
  'options',
  'original',
  'percent',
  'percentBase',
  'population',
  'positions',
  'provision',
  'provisions',
  'published',
  'publisher',
  'questionWording',
  'questions',
  'quotes',
  'recommendation',
  'recruitment',
  'responseRate',
  'results',
  'role',
  'sampling',
  'samplingFrame',
  'sections',
  'set',
  'sets',
  'short',
  'sources',
  'src',
  'stage',
  'stages',
  'standard',
  'standards',
  'status',
  'subtitle',
  'summary',
  'text',
  'title',
  'topic',
  'type',
  'unit',
  'updated',
  'url',
  'value',
  'verdict',
  'verdictsBy',
  'vote',
  'wave',
  'waves',
  'weightedN',
  'weighting',
];

/** Edits (letters left out, added, changed, or two that changed places) that a slip of the pen makes at most. */
const MAX_EDITS = 2;

/** The one of `known` that was most likely meant by `name`; undefined where none is near. */
export function nearestName(name: string, known: readonly string[] = FIELD_NAMES): string | undefined {
  const most = Math.min(MAX_EDITS, Math.floor(name.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    const edits = candidate.toLowerCase() === name.toLowerCase() ? 0 : distance(name, candidate);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Optimal string alignment distance (Damerau–Levenshtein without edits inside a swap). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const [above, row] = [rows[i - 1] ?? [], [i]];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + same,
        swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
