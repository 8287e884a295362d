import { AccountListPage, type AppDefinition, page } from '@tasuki/account-timeline';
import { paths } from './paths.ts';

/** The sitemap of this app. The account list and the account page come with every app. */
export const app: AppDefinition = {
  department: 'FIELD_SALES',
  nav: [{ path: paths.accounts, label: { ja: 'アカウント', en: 'Accounts' } }],
  pages: [page(paths.home, async () => AccountListPage)],
};
