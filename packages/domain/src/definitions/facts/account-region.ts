import { defineFact } from '../define-fact.ts';

export const accountRegion = defineFact({
  name: 'account.region',
  type: 'text',
  label: { ja: '地域', en: 'Region' },
  about: 'account',
  shape: {
    is: 'latest',
    of: [
      { kind: 'accounts.account-created', path: ['region'] },
      { kind: 'accounts.account-updated', path: ['changes', 'region'] },
    ],
  },
});
