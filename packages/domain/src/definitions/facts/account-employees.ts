import { defineFact } from '../define-fact.ts';

export const accountEmployees = defineFact({
  name: 'account.employees',
  type: 'number',
  label: { ja: '従業員数', en: 'Employees' },
  unit: { ja: '名', en: 'people' },
  about: 'account',
  shape: {
    is: 'latest',
    of: [
      { kind: 'accounts.account-created', path: ['employees'] },
      { kind: 'accounts.account-updated', path: ['changes', 'employees'] },
    ],
  },
});
