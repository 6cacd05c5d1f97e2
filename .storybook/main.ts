import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { mdxCompileOptions } from './mdx.js';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // Vite settings of its own: those of the project serve and build the demo.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    { name: '@storybook/addon-docs', options: { mdxPluginOptions: { mdxCompileOptions } } },
    '@storybook/addon-a11y',
  ],
  staticDirs: [{ from: '../demo/documents', to: '/documents' }],
  // Older targets rewrite light-dark() in custom properties, which then no longer follow the colour scheme.
  viteFinal: (config) => mergeConfig(config, { build: { cssTarget: 'esnext' } }),
  // Storybook's own to-do list in the sidebar is not about charts.
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
