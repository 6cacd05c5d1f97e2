import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import type { Attributes } from '../attributes.js';
import { survey } from './story.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Survey/States',
  ...survey.meta,
};
export default meta;

const { render, story } = survey;

/** Answers the story's request for `name` by itself, so that the state needs no server. */
function answering(name: string, answer: () => Promise<Response>) {
  return () => {
    const before = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      String(input instanceof Request ? input.url : input).endsWith(name) ? answer() : before(input, init);
    return () => {
      globalThis.fetch = before;
    };
  };
}

const failing = (name: string, answer: () => Promise<Response>) =>
  story('scale-block', { src: `./documents/${name}` }, { beforeEach: answering(name, answer) });

const reply = (body: string, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));

/** The place is kept while the document is on its way. */
export const Loading = failing('never-comes.json', () => new Promise<Response>(() => {}));
export const NotFound = failing('not-found.json', reply('Not found', { status: 404 }));
export const NoNetwork = failing('no-network.json', () => Promise.reject(new TypeError('Failed to fetch')));
export const WebPageInsteadOfData = failing(
  'web-page.json',
  reply('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } }),
);
export const Invalid = failing(
  'invalid.json',
  reply(
    JSON.stringify({
      type: 'survey',
      id: 'invalid',
      language: 'en',
      title: 'A document with mistakes',
      questions: [
        {
          id: 'q',
          text: 'Question',
          kind: 'single',
          answers: [{ id: 'a', text: 'A' }],
          results: [{ counts: [1, 2] }],
        },
      ],
    }),
  ),
);
export const UnknownType = failing(
  'unknown-type.json',
  reply(JSON.stringify({ type: 'weather', id: 'weather', language: 'en', title: 'Weather' })),
);
/** The children of the element stay when loading fails. */
export const FallbackKept = story(
  'scale-block',
  { src: './documents/not-found.json' },
  {
    beforeEach: answering('not-found.json', reply('Not found', { status: 404 })),
    render: (args) =>
      render(args, {
        children: html`
          <p>
            Local news is relied on.
            <a href="https://example.org/">All figures</a>
          </p>
        `,
      }),
  },
);
export const Preliminary = story('preliminary-corrected');
export const Corrected = story('preliminary-corrected', { lang: 'ru' });
/** Groups of 21, 46, 80 and 300 people. */
export const SmallBase = story('small-bases');
export const Illustrative = story('stacked');
export const Empty = story('empty');
export const ZeroAndLessThanOne = story('zero-and-less-than-one');
export const PercentWithoutBase = story('percent-given');
/** Texts that try to be markup stay text. */
export const HostileTexts = story('hostile');
/** A page whose own style sheet reaches for everything it can. */
export const HostileHostStyleSheet = story(
  'multiple',
  {},
  {
    render: (args) => html`
      <style>
        * {
          box-sizing: content-box;
          margin: 7px;
        }
        body {
          font: italic 27px/2.6 cursive;
          letter-spacing: 0.2em;
          text-align: center;
          text-indent: 3em;
          text-transform: uppercase;
          word-spacing: 1em;
          white-space: nowrap;
        }
        svg,
        table,
        button,
        p,
        h2,
        figure {
          display: none;
          fill: lime;
          color: lime;
          width: 10px;
        }
      </style>
      ${render(args)}
    `,
  },
);
