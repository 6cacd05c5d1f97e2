import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // Vite settings of its own: those of the project serve and build the demo.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../demo/documents', to: '/documents' }],
  // Older targets rewrite light-dark() in custom properties, which then no longer follow the colour scheme.
  viteFinal: (config) => mergeConfig(config, { build: { cssTarget: 'esnext' } }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
