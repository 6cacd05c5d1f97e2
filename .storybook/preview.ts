import { html } from 'lit';
import type { Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import '../stories/stories.css';

/** Events of the elements, shown in the panel "Actions". */
const EVENTS = ['cabar-ready', 'cabar-error', 'cabar-select', 'cabar-report'];
const heard = new WeakSet<HTMLElement>();

/** One listener for each canvas, before the element in it is drawn for the first time. */
function showEvents(canvas: HTMLElement): void {
  if (heard.has(canvas)) return;
  heard.add(canvas);
  for (const name of EVENTS)
    canvas.addEventListener(name, (event) => action(name)((event as CustomEvent<unknown>).detail));
}

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: { source: { excludeDecorators: true } },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Docs',
          [
            'Start here',
            'С чего начать',
            'Неден бастау керек',
            'Embed it',
            'The document',
            'Theming',
            'Languages',
            'Take it along',
            'Words',
            'Statistics',
            'Accessibility',
            'Survey',
            'Trust matrix',
            'Legislation timeline',
            'Standards review',
            'Representation',
            'Quotes',
            'Methodology',
            'Dossier',
            'Chart',
          ],
          'Elements',
          [
            'Survey',
            ['Layouts', 'Options', 'Languages', 'Themes', 'States'],
            'Trust matrix',
            'Legislation timeline',
            'Standards review',
            'Representation',
            'Quotes',
            'Methodology',
            'Dossier',
            'Chart',
          ],
          'Gallery',
          [
            'Survey',
            'Trust matrix',
            'Legislation timeline',
            'Standards review',
            'Representation',
            'Quotes',
            'Methodology',
            'Dossier',
          ],
        ],
      },
    },
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ru', title: 'Русский' },
          { value: 'kk', title: 'Қазақша' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
          { value: 'light dark', title: 'As the system' },
        ],
      },
    },
  },
  initialGlobals: { language: 'en', scheme: 'light' },
  decorators: [
    (story, { globals, canvasElement, viewMode }) => {
      showEvents(canvasElement);
      const { language, scheme } = globals as { language: string; scheme: string };
      // A docs page shows many stories, each on a little page of its own.
      if (viewMode === 'docs')
        return html`
          <div class="page ${scheme}" lang=${language}>${story()}</div>
        `;
      document.documentElement.lang = language;
      document.documentElement.style.colorScheme = scheme;
      return story();
    },
  ],
};

export default preview;
