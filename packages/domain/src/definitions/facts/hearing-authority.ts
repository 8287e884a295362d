import { defineFact } from '../define-fact.ts';

export const hearingAuthority = defineFact({
  name: 'hearing.authority',
  type: 'text',
  label: { ja: 'ヒアリング: 決裁', en: 'Hearing: authority' },
  about: 'lead-or-none',
  shape: {
    is: 'latest',
    of: [
      { kind: 'handoffs.drafted', path: ['items', 'authority'] },
      { kind: 'handoffs.offered', path: ['items', 'authority'] },
    ],
  },
});
