/**
 * The data of the works. All of it is invented: a seeded generator draws it, the same on every machine. Variant `a`
 * is drawn first, `b` is what an update brings.
 */
const NOTE = 'Invented test data: figures of a seeded generator, for measuring speed only.';

/** Mulberry32 (Tommy Ettinger): 32 bits of state, even enough for lengths of bars. */
const generator = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
  t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));

const STATEMENTS = [
  'Local news gets its facts right',
  'Parliament explains how it voted',
  'Ministers answer what they are asked',
  'Courts decide without pressure',
  'Public media treat all sides alike',
  'Votes are counted as they were cast',
  'The police treat everyone the same',
  'Schools teach how to read the news',
];

/** W1: one block of statements on a scale of agreement, whole counts that add up to `n`. */
function likert(size, seed) {
  const random = generator(seed);
  const n = 196;
  const questions = times(size, (q) => {
    const weights = times(5, () => 0.2 + random());
    const sum = weights.reduce((a, b) => a + b);
    const counts = weights.map((weight) => Math.floor((weight / sum) * n));
    const left = n - counts.reduce((a, b) => a + b);
    for (let i = 0; i < left; i++) counts[i % 5]++;
    return {
      id: `q${q + 1}`,
      text: size > 8 ? `${q + 1}. ${STATEMENTS[q % 8]}` : STATEMENTS[q],
      counts,
    };
  });
  return {
    note: NOTE,
    title: 'Do you agree with these statements?',
    n,
    levels: ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'],
    colors: ['#b2182b', '#ef8a62', '#dddddd', '#67a9cf', '#2166ac'],
    questions,
    width: 760,
    height: size > 8 ? 80 + size * 22 : 400,
  };
}

const SOURCES =
  'Public radio,Public TV,Commercial TV,National daily,Local paper,News portal,Facebook,YouTube,Telegram,Podcasts,Family,Government';
const GROUPS = '18–29,30–44,45–59,60+,Women,Men,City,Village';

/** W2: a score from 1 to 5 for each source and group. */
function matrix(rows, columns, seed) {
  const random = generator(seed);
  const small = rows === 12;
  const sources = small ? SOURCES.split(',') : times(rows, (i) => `Source ${i + 1}`);
  const groups = small ? GROUPS.split(',') : times(columns, (i) => `G${i + 1}`);
  return {
    note: NOTE,
    title: 'Trust in sources of information, from 1 to 5',
    sources,
    groups,
    values: sources.map(() => groups.map(() => Math.round((1 + 4 * random()) * 10) / 10)),
    domain: [1, 5],
    ramp: ['#f7fbff', '#08306b'],
    width: small ? 760 : 160 + columns * 28,
    height: small ? 480 : 120 + rows * 20,
  };
}

const KINDS = ['reading', 'vote', 'amendment', 'court'];
const SPANS = ['Committee', 'Plenary', 'Promulgation'];
const DAY = 864e5;
const iso = (time) => new Date(time).toISOString().slice(0, 10);

/** W3: lanes of three spans each that follow each other, with events on top. */
function timeline(bills, events, seed) {
  const random = generator(seed);
  const start = Date.UTC(2022, 0, 1);
  const end = Date.UTC(2026, 0, 1);
  const quarter = 0.25 * (end - start);
  const lanes = times(bills, (i) => {
    const first = start + random() * quarter;
    const last = end - random() * quarter;
    const second = first + (last - first) * (0.25 + 0.15 * random());
    const third = second + (last - second) * (0.4 + 0.2 * random());
    const cuts = [first, second, third, last];
    const days = times(events / bills, () => first + random() * (last - first)).sort((a, b) => a - b);
    return {
      id: `bill${i + 1}`,
      title: `Bill ${100 + i}, amending act`,
      spans: SPANS.map((label, s) => ({
        from: iso(cuts[s]),
        to: iso(cuts[s + 1] - DAY),
        label,
        color: ['#c6dbef', '#9ecae1', '#6baed6'][s],
      })),
      events: days.map((day, e) => {
        const kind = KINDS[Math.floor(random() * KINDS.length)];
        return { date: iso(day), kind, label: kind[0].toUpperCase() + (e + 1) };
      }),
    };
  });
  return {
    note: NOTE,
    title: 'Draft laws, 2022 to 2025',
    start: iso(start),
    end: iso(end),
    kinds: KINDS,
    kindColors: ['#1b9e77', '#d95f02', '#7570b3', '#e7298a'],
    lanes,
    width: bills > 6 ? 1600 : 960,
    height: 90 + bills * (bills > 6 ? 36 : 52),
  };
}

const ANSWERS = ['Every day', 'Several times a week', 'Once a week', 'Less often', 'Never'];

/** Small surveys of one question each, all with figures of their own. */
function many(size, seed) {
  const random = generator(seed);
  const charts = times(size, (index) => {
    const counts = ANSWERS.map(() => 20 + Math.floor(random() * 80));
    return {
      note: NOTE,
      id: `chart-${index + 1}`,
      index,
      title: `How often do you read the news? District ${index + 1}`,
      question: 'How often do you read the news?',
      answers: ANSWERS,
      counts,
      n: counts.reduce((a, b) => a + b),
      width: 360,
      height: 200,
    };
  });
  return { note: NOTE, charts, width: 360 };
}

/** 13 blocks of 40 statements. */
const rows = (seed) => ({ ...likert(13 * 40, seed), rows: 40 });

/** 200 sources by 30 groups, counts on a scale of five; the first of a row is all groups together. */
function cells(seed) {
  const random = generator(seed);
  return {
    note: NOTE,
    title: 'Trust in sources of information',
    sources: times(200, (s) => `Source number ${s + 1}`),
    groups: times(30, (g) => `Group ${g + 1}`),
    counts: times(200, () => times(31, () => times(5, () => 20 + Math.floor(random() * 60)))),
    width: 1180,
  };
}

const MAKE = {
  W1: (seed) => likert(8, seed),
  W1x: (seed) => likert(200, seed),
  W2: (seed) => matrix(12, 8, seed),
  W2x: (seed) => matrix(100, 100, seed),
  W3: (seed) => timeline(6, 60, seed),
  W3x: (seed) => timeline(100, 2000, seed),
  many10: (seed) => many(10, seed),
  many100: (seed) => many(100, seed),
  many1000: (seed) => many(1000, seed),
  rows,
  cells,
};

/** @param {'a' | 'b'} variant */
export const makeData = (work, variant) => MAKE[work](variant === 'a' ? 11 : 77);
