import type { Preview } from '@storybook/web-components-vite';
import '../stories/stories.css';

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'none' },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Docs',
          ['Start here', 'Embed it', 'The document', 'Theming', 'Languages', 'Statistics', 'Accessibility'],
          'Survey',
          ['Layouts', 'Options', 'Languages', 'Themes', 'States'],
          'Chart',
          'Gallery',
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
    (story, { globals }) => {
      document.documentElement.lang = String(globals.language);
      document.documentElement.style.colorScheme = String(globals.scheme);
      return story();
    },
  ],
};

export default preview;
