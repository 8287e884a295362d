import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { defineApp } from '../../packages/conventions/src/vite-app.ts';

const app = defineApp({ name: 'admin' });

/** The API explorer is a build of its own: its editor is ten times the size of the app, and few people open it. */
export default defineConfig({
  ...app,
  base: '/graphiql/',
  root: resolve(import.meta.dirname, 'graphiql'),
  build: {
    ...app.build,
    outDir: '../dist/graphiql',
    emptyOutDir: true,
    rolldownOptions: {},
    chunkSizeWarningLimit: 10_000,
  },
});
