import { type AppDefinition, definitionsNav, ownershipNav, page, tasksNav } from '@tasuki/account-timeline';
import { numbersNav, numbersPages } from '@tasuki/numbers';
import { lazyPart } from '@tasuki/ui';
import { paths } from './paths.ts';

/** The sitemap of this app. The account list and the account page come with every app. */
export const app: AppDefinition = {
  department: 'INSIDE_SALES',
  nav: [
    { path: paths.queue, label: { ja: '本日の架電', en: 'Calls' } },
    { path: paths.incoming, label: { ja: '受け取り', en: 'Incoming' } },
    { path: paths.passes, label: { ja: '渡した先の結果', en: 'Passes' } },
    { path: paths.reapproach, label: { ja: '再アプローチ', en: 'Re-approach' } },
    { path: paths.stats, label: { ja: '実績', en: 'Results' } },
    numbersNav,
    definitionsNav,
    tasksNav,
    ownershipNav,
    { path: paths.accounts, label: { ja: 'アカウント', en: 'Accounts' } },
  ],
  pages: [
    page(paths.queue, () => import('./pages/queue/call-queue-page.tsx').then(({ CallQueuePage }) => CallQueuePage)),
    page(paths.incoming, () => import('./pages/incoming/incoming-page.tsx').then(({ IncomingPage }) => IncomingPage)),
    page(paths.passes, () => import('@tasuki/account-timeline/passes-page').then(({ PassesPage }) => PassesPage)),
    page(paths.reapproach, () =>
      import('./pages/reapproach/reapproach-page.tsx').then(({ ReapproachPage }) => ReapproachPage),
    ),
    page(paths.stats, () => import('./pages/stats/stats-page.tsx').then(({ StatsPage }) => StatsPage)),
    ...numbersPages(),
  ],
  account: {
    Facts: lazyPart(() => import('./account/call-facts.tsx').then((m) => m.CallFacts)),
    NextAction: lazyPart(() => import('./account/next-action.tsx').then((m) => m.NextAction)),
  },
};
