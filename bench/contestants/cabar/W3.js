import { contestant, envelope } from './element.js';

// The three spans of a lane are stages, each until the next begins; what lies on them are events that move no bill on.
const STAGES = ['introduced', 'first-reading', 'signed'];

const document = (data) => ({
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

export const { render, update, destroy } = contestant('legislation-timeline', document, ({ end }) => ({
  now: end,
}));
