import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { survey } from '../survey/story.js';

const meta: Meta<Attributes> = { title: 'Gallery/Survey', ...survey.meta };
export default meta;

const { story } = survey;

export const UsMediaMoneyByAge = story('us-media-money-by-age');
export const UsGoodCitizen = story('us-good-citizen');
export const UsMoreVoters = story('us-more-voters');
export const UsNewsTrustByGroup = story('us-news-trust-by-group');
export const GssPressConfidence = story('gss-press-confidence');
export const Gss2024PressTelevision = story('gss-2024-press-television');
export const RsfCentralAsia = story('rsf-central-asia');
export const RsfKazakhstan2025 = story('rsf-kazakhstan-2025');
export const FreedomOnTheNetKazakhstan = story('freedom-on-the-net-kazakhstan');
export const KzNewsSources2025 = story('kz-news-sources-2025');
export const KzDemoscope2021 = story('kz-demoscope-2021');
export const ScaleBlock = story('scale-block');
export const LongestWords = story('longest-words');
export const SmallBases = story('small-bases');
export const PreliminaryCorrected = story('preliminary-corrected');
export const Multiple = story('multiple');
export const SingleTwoGroups = story('single-two-groups');
export const FewPeople = story('few-people');
export const EightGroups = story('eight-groups');
export const SevenSteps = story('seven-steps');
export const Stacked = story('stacked');
export const Number = story('number');
export const WavesGap = story('waves-gap');
export const Empty = story('empty');
export const PlainRussian = story('plain-russian');
export const Hostile = story('hostile');
export const ZeroAndLessThanOne = story('zero-and-less-than-one');
export const PercentGiven = story('percent-given');
export const Dots = story('dots');
