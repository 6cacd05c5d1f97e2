// From the data of a work to the documents that the library draws. The figures are invented and say so.

const envelope = (type, { id = 'bench', title, note }) => ({
  type,
  id,
  language: 'en',
  title,
  status: 'illustrative',
  notes: [note],
});

const levels = (texts, block = '') =>
  texts.map((text, i) => ({
    id: `a${i + 1}${block.trim()}`,
    text: text + block,
    value: i - 2,
    kind: i === 2 ? 'neutral' : 'substantive',
  }));

export const likert = (data) => ({
  ...envelope('survey', data),
  questions: data.questions.map(({ id, text, counts }) => ({
    id,
    text,
    kind: 'scale',
    answers: levels(data.levels),
    results: [{ n: data.n, counts }],
  })),
});

export const matrix = (data) => ({
  ...envelope('trust-matrix', data),
  measure: { text: 'Trust', unit: 'score', domain: data.domain },
  sets: [{ id: 'audience', text: 'Audience' }],
  groups: data.groups.map((text, g) => ({ id: `g${g}`, set: 'audience', text })),
  items: data.sources.map((text, s) => ({ id: `s${s}`, text })),
  cells: data.values.flatMap((row, s) =>
    row.map((value, g) => ({ item: `s${s}`, group: `g${g}`, value })),
  ),
});

// The three spans of a lane are stages, each until the next begins; what lies on them are events that move no bill on.
const STAGES = ['introduced', 'first-reading', 'signed'];

export const timeline = (data) => ({
  ...envelope('legislation-timeline', data),
  bills: data.lanes.map(({ id, title, spans, events }) => ({
    id,
    title,
    kind: 'draft-law',
    events: [
      ...spans.map(({ from, label }, s) => ({ date: from, stage: STAGES[s], title: label })),
      ...events.map(({ date, kind, label }) => ({
        date,
        stage: kind === 'amendment' ? 'amended' : 'other',
        title: label,
      })),
    ],
  })),
});

/** A small survey: one question, one bar for each answer. */
export const bars = (data) => ({
  ...envelope('survey', data),
  questions: [
    {
      id: 'q1',
      text: data.question,
      kind: 'single',
      answers: data.answers.map((text, i) => ({ id: `a${i + 1}`, text })),
      results: [{ n: data.n, counts: data.counts }],
    },
  ],
});

/** Blocks of statements: what is asked on the same scale stands together, so each block has answers of its own. */
export const blocks = (data) => ({
  ...envelope('survey', data),
  questions: data.questions.map(({ id, text, counts }, q) => ({
    id,
    text,
    kind: 'scale',
    answers: levels(data.levels, ` ${1 + Math.floor(q / data.rows)}`),
    results: [{ n: data.n, counts }],
  })),
});

/** Counts of a scale for each source in all groups and in each. */
export const trust = (data) => ({
  ...envelope('trust-matrix', data),
  levels: [2, 1, 0, -1, -2].map((value) => ({ id: `l${value}`, text: `Level ${value}`, value })),
  groups: data.groups.map((text, g) => ({ id: `g${g}`, set: `s${g % 5}`, text })),
  items: data.sources.map((text, s) => ({ id: `s${s}`, text })),
  cells: data.counts.flatMap((row, s) =>
    row.map((counts, g) => ({
      item: `s${s}`,
      ...(g ? { group: `g${g - 1}` } : {}),
      n: counts.reduce((a, b) => a + b),
      counts,
    })),
  ),
});
