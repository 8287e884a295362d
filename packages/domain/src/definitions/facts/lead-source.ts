import { leadSourceWords } from '../../accounts/lead-source-words.ts';
import { defineFact } from '../define-fact.ts';

export const leadSource = defineFact({
  name: 'lead.source',
  type: 'text',
  label: { ja: '流入元', en: 'Lead source' },
  about: 'lead',
  valueWords: leadSourceWords,
  shape: {
    is: 'latest',
    of: [
      { kind: 'marketing.lead-captured', path: ['source'], isBirth: true },
      { kind: 'marketing.lead-updated', path: ['source'] },
    ],
  },
});
