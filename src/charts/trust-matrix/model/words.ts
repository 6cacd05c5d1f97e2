import { msg } from '@lit/localize';
import { fill } from '../../../locale/message.js';

/** Words that several parts of the matrix write. Called inside `withLocale` only. */
export const words = {
  source: () => msg('Source of information', { id: 'information-source' }),
  total: () => msg('All', { id: 'all-groups' }),
  spread: () => msg('Spread', { id: 'spread' }),
  noOpinion: () => msg('No opinion', { id: 'no-opinion' }),
  other: () => msg('Other', { id: 'other' }),
  noData: () => msg('No data', { id: 'no-data' }),
  notAsked: () => msg('Not asked or not published', { id: 'not-asked-or-published' }),
  nobody: () => msg('Nobody gave an opinion', { id: 'nobody-opinion' }),
  withheld: () => msg('Withheld', { id: 'withheld' }),
  allAsked: () => msg('All asked', { id: 'all-asked' }),
  noSpread: () => msg('Not every group has a figure', { id: 'spread-incomplete' }),
  verySmallBase: () => msg('Very small base', { id: 'very-small-base' }),
  smallBase: () => msg('Small base', { id: 'small-base' }),
  caution: () => msg('Few respondents: read with caution.', { id: 'small-base-note' }),
  tooFew: (n: string) =>
    fill(msg('Too few respondents to show (n\u00a0=\u00a0{n})', { id: 'too-few-here' }), { n }),
  base: (n: string) => fill(msg('n\u00a0=\u00a0{n}', { id: 'base-short' }), { n }),
  notStated: () => msg('The base is not stated.', { id: 'base-not-stated' }),
  points: (n: string) => fill(msg('{n}\u00a0pp', { id: 'pp-short' }), { n }),
};
