import {
  type AppDefinition,
  definitionResultsNav,
  definitionsNav,
  ownershipNav,
  page,
  tasksNav,
} from '@tasuki/account-timeline';
import { numbersNav, numbersPages } from '@tasuki/numbers';
import { lazyPart } from '@tasuki/ui';
import { paths } from './paths.ts';

/** The sitemap of this app. The account list and the account page come with every app. */
export const app: AppDefinition = {
  department: 'MARKETING',
  nav: [
    { path: paths.home, label: { ja: 'ホーム', en: 'Home' } },
    { path: paths.leads, label: { ja: 'リード', en: 'Leads' } },
    { path: paths.incoming, label: { ja: '受け取り', en: 'Incoming' } },
    { path: paths.passes, label: { ja: '渡した先の結果', en: 'Passes' } },
    { path: paths.campaigns, label: { ja: 'キャンペーン', en: 'Campaigns' } },
    numbersNav,
    definitionsNav,
    definitionResultsNav,
    tasksNav,
    ownershipNav,
    { path: paths.accounts, label: { ja: 'アカウント', en: 'Accounts' } },
  ],
  pages: [
    page(paths.home, () => import('./pages/home/home-page.tsx').then(({ HomePage }) => HomePage)),
    page(paths.leads, () => import('./pages/leads/lead-inbox-page.tsx').then(({ LeadInboxPage }) => LeadInboxPage)),
    page(paths.incoming, () => import('./pages/incoming/incoming-page.tsx').then(({ IncomingPage }) => IncomingPage)),
    page(paths.passes, () => import('@tasuki/account-timeline/passes-page').then(({ PassesPage }) => PassesPage)),
    page(paths.campaigns, () =>
      import('./pages/campaigns/campaigns-page.tsx').then(({ CampaignsPage }) => CampaignsPage),
    ),
    ...numbersPages(),
  ],
  account: {
    Facts: lazyPart(() => import('./account/lead-facts.tsx').then((m) => m.LeadFacts)),
    NextAction: lazyPart(() => import('./account/next-action.tsx').then((m) => m.NextAction)),
  },
};
