import { type NavEntry, type PageDefinition, page } from '@tasuki/account-timeline';
import { numbersPaths } from './paths.ts';

/** The entry of an app's top bar. */
export const numbersNav: NavEntry = { path: numbersPaths.overview, label: { ja: '数字', en: 'Numbers' } };

/** The pages of figures, for an app's sitemap. */
export function numbersPages(): PageDefinition[] {
  return [
    page(numbersPaths.overview, () => import('./overview/overview-page.tsx').then((m) => m.OverviewPage)),
    page(numbersPaths.together, () => import('./together/together-page.tsx').then((m) => m.TogetherPage)),
    page(numbersPaths.records, () => import('./records/records-page.tsx').then((m) => m.RecordsPage)),
  ];
}
