import { defineFact } from '../define-fact.ts';

export const accountIndustry = defineFact({
  name: 'account.industry',
  type: 'text',
  label: { ja: '業種', en: 'Industry' },
  about: 'account',
  shape: {
    is: 'latest',
    of: [
      { kind: 'accounts.account-created', path: ['industry'] },
      { kind: 'accounts.account-updated', path: ['changes', 'industry'] },
    ],
  },
});
