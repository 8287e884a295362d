import { createRequire } from 'node:module';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const graphql = createRequire(import.meta.url).resolve('graphql');

/** Only .spec files beside their sources: what is built in dist would be found twice. */
const exclude = ['**/node_modules/**', '**/dist/**'];
const sources = '{apps,packages}/*/src/**';
/** Workspace packages resolve to their TypeScript source, so that no build comes before a test. */
const conditions = ['tasuki-source', ...defaultServerConditions];

const shared = {
  resolve: {
    conditions,
    // graphql ships two builds, and two in one process refuse each other's schemas ("another module or realm").
    alias: [{ find: /^graphql$/, replacement: graphql }],
  },
  ssr: { resolve: { conditions } },
};

const inline = [/^graphql/, 'type-graphql', 'graphql-scalars', /@apollo\//, /@as-integrations\//];

/** Loading the API takes longer than most spec files: a worker loads each module once. So no spec leaves state in a module. */
const isolate = false;

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          isolate,
          include: [`${sources}/*.spec.ts`],
          exclude: [...exclude, '**/*.{db,api,built,journey}.spec.ts'],
          server: { deps: { inline } },
        },
      },
      {
        ...shared,
        test: {
          name: 'web',
          isolate,
          include: [`${sources}/*.spec.tsx`],
          exclude,
          environment: 'jsdom',
          setupFiles: ['packages/conventions/src/web-test-setup.ts'],
          server: { deps: { inline } },
        },
      },
      {
        ...shared,
        test: {
          name: 'db',
          isolate,
          include: [`${sources}/*.{db,api}.spec.ts`],
          exclude,
          globalSetup: ['packages/db/src/testing/global-setup.ts'],
          server: { deps: { inline } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          // What starts the built server itself needs neither the browser nor the system of the journeys: it comes after the rest, when
          // that is built, so that both halves of a run (scripts/test.mjs) take about as long.
          name: 'built',
          isolate,
          include: [`${sources}/*.built.spec.ts`],
          exclude,
          globalSetup: ['packages/db/src/testing/global-setup.ts'],
          server: { deps: { inline } },
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'journey',
          include: [`${sources}/*.journey.spec.ts`],
          exclude,
          globalSetup: ['packages/db/src/testing/global-setup.ts', 'packages/e2e/src/start-system.ts'],
          server: { deps: { inline } },
          // One browser and one server at a time: two cores are not enough for more. (scripts/test.mjs runs them beside the others.)
          fileParallelism: false,
          // All files share the browser, and what it has loaded and compiled of the apps.
          isolate: false,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
