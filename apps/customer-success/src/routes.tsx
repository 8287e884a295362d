import { type AppDefinition, definitionsNav, ownershipNav, page, tasksNav } from '@tasuki/account-timeline';
import { numbersNav, numbersPages, retentionPages } from '@tasuki/numbers';
import { lazyPart } from '@tasuki/ui';
import { paths } from './paths.ts';

/** The sitemap of this app. The account list and the account page come with every app. */
export const app: AppDefinition = {
  department: 'CUSTOMER_SUCCESS',
  nav: [
    { path: paths.customers, label: { ja: '担当顧客一覧', en: 'Customers' } },
    { path: paths.incoming, label: { ja: '受け取り', en: 'Incoming' } },
    { path: paths.onboarding, label: { ja: 'オンボーディング', en: 'Onboarding' } },
    { path: paths.passes, label: { ja: '渡した先の結果', en: 'Passes' } },
    { path: paths.feedback, label: { ja: 'フィードバック', en: 'Feedback' } },
    numbersNav,
    definitionsNav,
    tasksNav,
    ownershipNav,
    { path: paths.accounts, label: { ja: 'アカウント', en: 'Accounts' } },
  ],
  pages: [
    page(paths.customers, () => import('./pages/customers/customers-page.tsx').then((m) => m.CustomersPage)),
    page(paths.incoming, () => import('./pages/incoming/incoming-page.tsx').then((m) => m.IncomingPage)),
    page(paths.onboarding, () => import('./pages/onboarding/onboarding-page.tsx').then((m) => m.OnboardingPage)),
    page(paths.feedback, () => import('@tasuki/account-timeline/sent-feedback').then((m) => m.SentFeedbackPage)),
    page(paths.passes, () => import('@tasuki/account-timeline/passes-page').then(({ PassesPage }) => PassesPage)),
    ...numbersPages(),
    ...retentionPages(),
  ],
  account: {
    Facts: lazyPart(() => import('./account/customer-facts.tsx').then((m) => m.CustomerFacts)),
    NextAction: lazyPart(() => import('./account/next-customer-step.tsx').then((m) => m.NextCustomerStep)),
  },
};
