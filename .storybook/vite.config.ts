import { defineConfig } from 'vite';
import { api } from './api.js';
import { words } from './words.js';

export default defineConfig({
  // Storybook's renderer comes to these by a way of its own; not named here, Lit is loaded twice in development.
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js', 'lit/directive.js', 'lit/static-html.js'] },
  plugins: [
    api,
    words,
    {
      // The package lists only dist/ as having side effects; stories register elements from the sources.
      name: 'keep-registrations',
      transform: (code, id) =>
        id.includes('/src/entries/') ? { code, map: null, moduleSideEffects: true } : undefined,
    },
  ],
});
