import { defineFact } from '../define-fact.ts';

export const hearingBudget = defineFact({
  name: 'hearing.budget',
  type: 'text',
  label: { ja: 'ヒアリング: 予算', en: 'Hearing: budget' },
  about: 'lead-or-none',
  shape: {
    is: 'latest',
    of: [
      { kind: 'handoffs.drafted', path: ['items', 'budget'] },
      { kind: 'handoffs.offered', path: ['items', 'budget'] },
    ],
  },
});
