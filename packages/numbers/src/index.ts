import { type NavEntry, type PageDefinition, page } from '@tasuki/account-timeline';
import { numbersPaths } from './paths.ts';

/** The entry of an app's top bar. */
export const numbersNav: NavEntry = { path: numbersPaths.overview, label: { ja: '数字', en: 'Numbers' } };

/** The way to the targets, for apps where they are set all day. */
export const targetsNav: NavEntry = { path: numbersPaths.targets, label: { ja: '目標', en: 'Targets' } };

/** The pages of figures that every app has, for its sitemap. */
export function numbersPages(): PageDefinition[] {
  return [
    page(numbersPaths.overview, () => import('./overview/overview-page.tsx').then((m) => m.OverviewPage)),
    page(numbersPaths.together, () => import('./together/together-page.tsx').then((m) => m.TogetherPage)),
    page(numbersPaths.diagnosis, () => import('./diagnosis/diagnosis-page.tsx').then((m) => m.DiagnosisPage)),
    page(numbersPaths.reviews, () => import('./review/review-page.tsx').then((m) => m.ReviewStartPage)),
    page(numbersPaths.review, () => import('./review/review-page.tsx').then((m) => m.ReviewPage)),
    page(numbersPaths.funnel, () => import('./funnel/funnel-page.tsx').then((m) => m.FunnelPage)),
    page(numbersPaths.tree, () => import('./tree/tree-page.tsx').then((m) => m.TreePage)),
    page(numbersPaths.targets, () => import('./targets/targets-page.tsx').then((m) => m.TargetsPage)),
    page(numbersPaths.records, () => import('./records/records-page.tsx').then((m) => m.RecordsPage)),
  ];
}

/** What becomes of customers: for those who keep them. */
export function retentionPages(): PageDefinition[] {
  return [
    page(numbersPaths.waterline, () => import('./retention/waterline-page.tsx').then((m) => m.WaterlinePage)),
    page(numbersPaths.cohorts, () => import('./retention/cohorts-page.tsx').then((m) => m.CohortsPage)),
    page(numbersPaths.ledger, () => import('./retention/ledger-page.tsx').then((m) => m.LedgerPage)),
  ];
}
