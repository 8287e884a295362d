import { contactOutcomes } from '../../inside-sales/call-outcomes.ts';
import { defineFact } from '../define-fact.ts';

/** Whole days of 24 hours since the last touch or conversation; unknown before the first. */
export const touchDaysSince = defineFact({
  name: 'touch.days-since-last',
  type: 'number',
  label: { ja: '最後の接点からの日数', en: 'Days since last touch' },
  unit: { ja: '日', en: 'days' },
  about: 'touch',
  parameters: ['scope'],
  shape: {
    is: 'days-since',
    of: [
      { kind: 'marketing.page-viewed' },
      { kind: 'marketing.mail-opened' },
      { kind: 'marketing.mail-clicked' },
      { kind: 'marketing.form-submitted' },
      { kind: 'marketing.event-attended' },
      { kind: 'marketing.card-exchanged' },
      { kind: 'inside-sales.call-logged', where: [{ path: ['outcome'], isOneOf: contactOutcomes }] },
    ],
  },
});
