import { defineFact } from '../define-fact.ts';

export const hearingTiming = defineFact({
  name: 'hearing.timing',
  type: 'text',
  label: { ja: 'ヒアリング: 時期', en: 'Hearing: timing' },
  about: 'lead-or-none',
  shape: {
    is: 'latest',
    of: [
      { kind: 'handoffs.drafted', path: ['items', 'timing'] },
      { kind: 'handoffs.offered', path: ['items', 'timing'] },
    ],
  },
});
