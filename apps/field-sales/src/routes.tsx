import { type AppDefinition, definitionsNav, ownershipNav, page, tasksNav } from '@tasuki/account-timeline';
import { numbersNav, numbersPages } from '@tasuki/numbers';
import { lazyPart } from '@tasuki/ui';
import { paths } from './paths.ts';

/** The sitemap of this app. The account list and the account page come with every app. */
export const app: AppDefinition = {
  department: 'FIELD_SALES',
  nav: [
    { path: paths.home, label: { ja: 'ホーム', en: 'Home' } },
    { path: paths.pipeline, label: { ja: 'パイプライン', en: 'Pipeline' } },
    { path: paths.passes, label: { ja: '渡した先の結果', en: 'Passes' } },
    { path: paths.unassigned, label: { ja: 'アカウント未定の商談', en: 'Deals without account' } },
    numbersNav,
    definitionsNav,
    tasksNav,
    ownershipNav,
    { path: paths.accounts, label: { ja: 'アカウント', en: 'Accounts' } },
  ],
  pages: [
    page(paths.home, () => import('./pages/home/home-page.tsx').then(({ HomePage }) => HomePage)),
    page(paths.pipeline, () => import('./pages/pipeline/board-page.tsx').then(({ BoardPage }) => BoardPage)),
    page(paths.passes, () => import('@tasuki/account-timeline/passes-page').then(({ PassesPage }) => PassesPage)),
    page(paths.unassigned, () =>
      import('./pages/unassigned/unassigned-page.tsx').then(({ UnassignedPage }) => UnassignedPage),
    ),
    ...numbersPages(),
  ],
  account: {
    Facts: lazyPart(() => import('./account/deal-facts.tsx').then((m) => m.DealFacts)),
    NextAction: lazyPart(() => import('./account/next-deal-step.tsx').then((m) => m.NextDealStep)),
  },
};
