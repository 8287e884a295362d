import { touchTierWords } from '../../accounts/touch-tiers.ts';
import { defineFact } from '../define-fact.ts';

export const accountTouchTier = defineFact({
  name: 'account.touch-tier',
  type: 'text',
  label: { ja: 'タッチ区分', en: 'Touch tier' },
  about: 'account',
  choices: Object.entries(touchTierWords).map(([value, label]) => ({ value, label })),
  shape: {
    is: 'latest',
    of: [
      { kind: 'accounts.account-created', path: ['touchTier'] },
      { kind: 'accounts.touch-tier-changed', path: ['touchTier'] },
    ],
  },
});
