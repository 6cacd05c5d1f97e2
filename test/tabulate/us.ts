/** The spec of the poll's questions; also that of a file of the same columns with other people. */
const trust = (id: string, text: string) => ({
  id,
  text,
  kind: 'scale',
  percentBase: 'valid',
  answers: [
    { id: 'a-lot', text: 'A lot', value: 2, codes: ['a lot'] },
    { id: 'some', text: 'Some', value: 1, codes: ['some'] },
    { id: 'not-much', text: 'Not much', value: -1, codes: ['not much'] },
    { id: 'not-at-all', text: 'Not at all', value: -2, codes: ['not at all'] },
  ],
});

export const US_SPEC = {
  document: { type: 'survey', id: 'us-trust', language: 'en', title: 'Trust in news media' },
  weight: 'weight',
  id: 'id',
  groups: [
    {
      set: 'sex',
      text: 'Sex',
      column: 'sex',
      groups: [
        { id: 'female', text: 'Women' },
        { id: 'male', text: 'Men' },
      ],
    },
    {
      set: 'voting',
      text: 'Voting',
      column: 'voting',
      groups: [
        { id: 'always', text: 'Always' },
        { id: 'rarely', text: 'Rarely or never', codes: ['rarely/never'] },
        { id: 'sporadic', text: 'Sometimes' },
      ],
    },
    {
      set: 'age',
      text: 'Age',
      column: 'age',
      groups: [
        { id: 'young', text: 'Under 35', to: 35 },
        { id: 'middle', text: '35 to 64', from: 35, to: 65 },
        { id: 'old', text: '65 and over', from: 65 },
      ],
    },
  ],
  questions: [
    trust('news_media', 'News media'),
    trust('congress', 'Congress'),
    trust('police', 'Police'),
    {
      id: 'media_money_over_truth',
      text: 'The media are more interested in money than truth',
      kind: 'scale',
      answers: [
        { id: 'strongly-agree', text: 'Strongly agree', value: 2, codes: ['strongly agree'] },
        { id: 'somewhat-agree', text: 'Somewhat agree', value: 1, codes: ['somewhat agree'] },
        { id: 'somewhat-disagree', text: 'Somewhat disagree', value: -1, codes: ['somewhat disagree'] },
        { id: 'strongly-disagree', text: 'Strongly disagree', value: -2, codes: ['strongly disagree'] },
      ],
    },
    {
      id: 'rep',
      text: 'What would win the parties more voters',
      kind: 'multiple',
      answers: [
        { id: 'outreach', text: 'More outreach', column: 'rep_more_outreach' },
        { id: 'holiday', text: 'Election day a holiday', column: 'rep_holiday' },
      ],
    },
    { id: 'mean-age', text: 'Age', kind: 'number', column: 'age', unit: 'years' },
  ],
};
