import { defineFact } from '../define-fact.ts';

export const hearingNeed = defineFact({
  name: 'hearing.need',
  type: 'text',
  label: { ja: 'ヒアリング: 課題', en: 'Hearing: need' },
  about: 'lead-or-none',
  shape: {
    is: 'latest',
    of: [
      { kind: 'handoffs.drafted', path: ['items', 'need'] },
      { kind: 'handoffs.offered', path: ['items', 'need'] },
    ],
  },
});
