import { defineFact } from '../define-fact.ts';

export const hearingCompetitor = defineFact({
  name: 'hearing.competitor',
  type: 'text',
  label: { ja: '比較した競合', en: 'Competitors compared' },
  about: 'lead-or-none',
  shape: {
    is: 'latest',
    of: [
      { kind: 'handoffs.drafted', path: ['items', 'competitors'] },
      { kind: 'handoffs.offered', path: ['items', 'competitors'] },
    ],
  },
});
