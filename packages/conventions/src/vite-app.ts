import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, type UserConfig } from 'vite';
import { compiledTexts } from './vite-compiled-texts.ts';
import { precompress } from './vite-precompress.ts';
import { stillPageChange } from './vite-still-page-change.ts';

/** The build of one web app: served under `/<name>/`, compiled from the packages' sources. */
export function defineApp({ name }: { name: string }): UserConfig {
  return {
    base: `/${name}/`,
    root: resolve(import.meta.dirname, '../../../apps', name),
    // Vite looks into every page under the root: the explorer's editor is no part of the app and ends the search with an error.
    optimizeDeps: { entries: ['index.html'] },
    plugins: [react(), compiledTexts(), stillPageChange(), precompress()],
    // rxjs keeps its build for browsers of today under a condition of its own.
    resolve: { conditions: ['tasuki-source', 'es2015', ...defaultClientConditions] },
    build: {
      target: 'es2023',
      manifest: true,
      // The budgets are measured by a test, of what is really sent.
      reportCompressedSize: false,
      // Inlined images would need `data:` in the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // Parts that change at different speeds, so that a release of an app leaves the rest in people's caches.
            groups: [
              { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
              {
                name: 'apollo',
                test: /node_modules[\\/](@apollo|graphql|graphql-ws|rxjs|optimism|@wry)[\\/]/,
                priority: 2,
              },
              { name: 'router', test: /node_modules[\\/]@tanstack[\\/](?!.*virtual)/, priority: 2 },
              // What every first route needs of our own, which would else lie in a dozen small files.
              {
                name: 'ground',
                test: /packages[\\/](i18n[\\/]src|ui[\\/]src[\\/](lazy-part|once-opened|stored-setting|density|ui-texts|forms[\\/]ime|shortcuts[\\/](registry|keys|shortcut-provider)|feedback[\\/](part-failed|loading-dialog)|chips))/,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  };
}
