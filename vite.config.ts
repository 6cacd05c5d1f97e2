import { defineConfig } from 'vite';

/** The demo: `npm start` serves demo/index.html at `/`, from the sources. */
export default defineConfig({
  root: 'demo',
  server: { port: 5173, host: true, fs: { allow: ['..'] } },
  preview: { port: 5173 },
});
