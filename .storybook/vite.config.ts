import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    {
      // The package lists only dist/ as having side effects; stories register elements from the sources.
      name: 'keep-registrations',
      transform: (code, id) =>
        id.includes('/src/entries/') ? { code, map: null, moduleSideEffects: true } : undefined,
    },
  ],
});
