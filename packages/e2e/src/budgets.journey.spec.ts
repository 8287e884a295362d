import { expect, test } from 'vitest';
import { type BundleSize, measureBundles } from './measure-bundles.ts';
import type { App } from './visit.ts';

const KIB = 1024;
const apps: readonly App[] = ['marketing', 'inside-sales', 'field-sales', 'customer-success', 'admin'];

/** What a page may weigh, compressed. */
const firstRouteBudget = { js: 240 * KIB, css: 25 * KIB };
const lazyRouteBudget = { js: 60 * KIB };

const kib = (bytes: number): string => (bytes / KIB).toFixed(1).padStart(6);
const row = (app: App, { name, js, css }: BundleSize): string =>
  `${app.padEnd(17)} ${name.padEnd(24)} ${kib(js)} ${kib(css)}`;

test('no app loads more than its budget, at first and with each further page', () => {
  const sizes = apps.map(measureBundles);
  const lines = sizes.flatMap(({ app, firstRoute, lazyRoutes }) => [
    row(app, { ...firstRoute, name: `first: ${firstRoute.name}` }),
    ...lazyRoutes.slice(0, 3).map((route) => row(app, { ...route, name: `+ ${route.name}` })),
  ]);
  console.info(['KiB, compressed                                  JS    CSS', ...lines].join('\n'));
  const tooHeavy = sizes.flatMap(({ app, firstRoute, lazyRoutes }) => [
    ...(firstRoute.js > firstRouteBudget.js ? [`${app}: ${kib(firstRoute.js)} KiB JS`] : []),
    ...(firstRoute.css > firstRouteBudget.css ? [`${app}: ${kib(firstRoute.css)} KiB CSS`] : []),
    ...lazyRoutes
      .filter(({ js }) => js > lazyRouteBudget.js)
      .map(({ name, js }) => `${app} ${name}: ${kib(js)} KiB JS`),
  ]);
  expect(tooHeavy).toEqual([]);
});

test('charts come with the pages that draw them', () => {
  for (const app of apps) {
    const { firstRoute } = measureBundles(app);
    expect(firstRoute.files.filter((file) => /trend-chart|month-points|overview-page/.test(file))).toEqual([]);
  }
});
