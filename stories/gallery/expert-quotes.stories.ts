import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { quotes } from '../expert-quotes/story.js';

const meta: Meta<Attributes> = { title: 'Gallery/Quotes', ...quotes.meta };
export default meta;

const { story } = quotes;

export const QuotesEmpty = story('quotes-empty');
export const QuotesHostile = story('quotes-hostile');
export const QuotesKz2023 = story('quotes-kz-2023');
export const QuotesLongestWords = story('quotes-longest-words');
export const QuotesTypical = story('quotes-typical');
