import assert from 'node:assert/strict';
import test from 'node:test';
import type { Method } from '../../src/documents/methodology.js';
import { LANGUAGES } from '../../src/documents/text.js';
import { methodLine, methodWords, sponsorItem } from '../../src/figure/method.js';
import type { MethodWords } from '../../src/figure/method.js';
import { loadLocale } from '../../src/locale/load-locale.js';
import { withLocale } from '../../src/locale/with-locale.js';

const [en, ru, kk] = await Promise.all(LANGUAGES.map((language) => loadLocale(language, 'method')));
const locales = { en: en!, ru: ru!, kk: kk! };

const say = (method: Partial<Method>, language: keyof typeof locales = 'en', context = {}): MethodWords =>
  withLocale(locales[language], () =>
    methodWords({ kind: 'survey', text: 'Text', ...method }, locales[language], 'en', context),
  );
const valueOf = ({ disclosure }: MethodWords, name: string) =>
  disclosure.find((item) => item.name === name)?.value?.text;

test('kind and number make one line in every language', () => {
  assert.equal(methodLine(say({ n: 196 })), 'Survey: 196\u00a0people');
  assert.equal(methodLine(say({ n: 1 })), 'Survey: 1\u00a0person');
  assert.equal(methodLine(say({ n: 22 }, 'ru')), 'Опрос: 22\u00a0человека');
  assert.equal(methodLine(say({ kind: 'interviews', n: 19 }, 'kk')), 'Сұхбат: 19\u00a0сұхбат');
  assert.equal(methodLine(say({ kind: 'desk-review' }, 'ru')), 'Кабинетное исследование');
});

test('what n counts is claimed only where the kind says it', () => {
  assert.equal(methodLine(say({ kind: 'desk-review', n: 38 })), 'Desk review: 38\u00a0documents');
  assert.equal(methodLine(say({ kind: 'consultation', n: 3 })), 'Consultation: n\u00a0=\u00a03');
  assert.equal(methodLine(say({ kind: 'other', n: 0 })), 'Other method: n\u00a0=\u00a00');
});

test('a non-probability online survey describes those who answered, without a margin of error', () => {
  const limits = say({ n: 196, mode: 'online', sampling: 'non-probability' }).limits.join(' ');
  assert.match(limits, /describe those who answered; no margin of error is given/);
  assert.match(limits, /internet access/);
  assert.doesNotMatch(limits, /±/);
});

test('a sample that is not said to be drawn by chance gets no margin, whatever its size', () => {
  assert.match(
    say({ n: 10000 }).limits.join(' '),
    /not stated: the results describe those who answered; no margin/,
  );
});

test('a probability sample of known size gets the margin of a simple random sample', () => {
  assert.match(say({ n: 1001, sampling: 'probability' }).limits[0]!, /about ±3\.1 percentage points \(95%/);
  assert.match(say({ n: 1001, sampling: 'probability' }, 'ru').limits[0]!, /±3,1/);
  assert.match(say({ sampling: 'probability' }).limits[0]!, /no margin of error can be given/);
  assert.match(say({ n: 29, sampling: 'probability' }).limits[0]!, /too few people/);
});

test('weighted answers get a margin only with their design effect', () => {
  const weighted = { n: 1001, sampling: 'probability', weighting: 'By age' } as const;
  assert.match(say(weighted).limits[0]!, /No margin of error is given: the answers were weighted/);
  assert.match(say({ ...weighted, designEffect: 1.5 }).limits[0]!, /about ±3\.8 .*design effect included/);
});

test('online says nothing of the internet where people were drawn by chance', () => {
  assert.equal(say({ n: 1000, mode: 'online', sampling: 'probability' }).limits.length, 1);
});

test('a census has no sampling error, interviews and reviews no frequencies', () => {
  assert.match(say({ sampling: 'census' }).limits[0]!, /no sampling error/);
  assert.match(say({ kind: 'interviews', n: 19 }).limits.join(), /views and reasons, not how common/);
  assert.match(say({ kind: 'desk-review' }).limits.join(), /people were not asked/);
  assert.match(say({ kind: 'consultation' }).limits.join(), /those who took part/);
  assert.deepEqual(say({ kind: 'other' }).limits, []);
});

test('every disclosure item of a survey stands in the list, stated or not', () => {
  const bare = say({});
  assert.equal(bare.disclosure.length, 10);
  assert.deepEqual(
    bare.disclosure.filter(({ value }) => value),
    [],
  );
  const full = say(
    {
      n: 5,
      mode: 'paper',
      fieldwork: '2026-04-12/2026-04-30',
      population: 'All',
      weighting: 'sex',
      by: 'Us',
    },
    'en',
    { questions: true },
  );
  assert.equal(valueOf(full, 'Sample size'), '5\u00a0people');
  assert.match(valueOf(full, 'Fieldwork dates')!, /^12\s–\s30\sApr\s2026$/);
  assert.equal(valueOf(full, 'Question wording'), 'in this chart');
  assert.equal(valueOf(full, 'Sampling'), undefined);
});

test('a probability sample is held to its frame, another one to how people were recruited', () => {
  const names = (sampling: 'probability' | 'non-probability' | 'census') =>
    say({ sampling }).disclosure.map(({ name }) => name);
  assert.ok(names('probability').includes('Sampling frame'));
  assert.ok(!names('probability').includes('Recruitment'));
  assert.ok(names('non-probability').includes('Recruitment'));
  assert.ok(!names('census').includes('Sampling frame'));
});

test('a document can state every item that a survey is held to', () => {
  const words = say({
    n: 1001,
    by: 'Us',
    mode: 'telephone',
    fieldwork: '2026-04',
    population: 'Adults',
    sampling: 'probability',
    samplingFrame: 'Random numbers',
    interviewLanguages: 'Kazakh, Russian',
    questionWording: 'exact',
    weighting: 'By age',
    dataQuality: 'A tenth was called again',
  });
  assert.deepEqual(
    words.disclosure.filter(({ value }) => !value),
    [],
  );
});

test('retold questions are said to be no exact words, in every language', () => {
  const said = { en: /not the exact words/, ru: /не\sдословно/, kk: /сөзбе-сөз емес/ };
  for (const language of LANGUAGES) {
    const { facts } = say({ questionWording: 'paraphrase' }, language);
    const wording = facts.find(({ key }) => key === 'wording');
    assert.match(wording?.value?.text ?? '', said[language]);
  }
});

test('a response rate and the day of preliminary results are told where they are stated, and never missing', () => {
  const stated = say({ responseRate: '28% (AAPOR RR3)', asOf: '2026-04-12' });
  assert.equal(valueOf(stated, 'Response rate'), '28% (AAPOR RR3)');
  assert.match(valueOf(stated, 'Preliminary results as of') ?? '', /^12\sApr\s2026$/);
  assert.ok(!say({}).disclosure.some(({ key }) => key === 'response' || key === 'as-of'));
});

test('items that do not apply to a desk review are not held against it', () => {
  const names = say({ kind: 'desk-review' }).disclosure.map(({ name }) => name);
  assert.deepEqual(names, ['Who carried it out', 'Period', 'Number']);
  assert.equal(valueOf(say({ kind: 'desk-review', population: 'Laws' }), 'Population studied'), 'Laws');
});

test('a field with an empty text is not stated', () => {
  const words = say({ by: ' ', title: '', weighting: { ru: '' } });
  assert.deepEqual(words.facts, []);
  assert.equal(words.title.text, 'Survey');
  assert.equal(valueOf(words, 'Weighting'), undefined);
  const sponsor = withLocale(locales.en, () => sponsorItem('', locales.en, 'en'));
  assert.deepEqual(sponsor, { key: 'sponsor', name: 'Who paid', value: undefined });
});

test('a title of its own keeps the kind among the facts', () => {
  const words = say({ title: { ru: 'Опрос читателей' } });
  assert.deepEqual(words.title, { text: 'Опрос читателей', lang: 'ru' });
  assert.deepEqual(words.facts, [{ key: 'method', name: 'Method', value: { text: 'Survey' } }]);
});
