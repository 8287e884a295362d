import { z } from 'zod';
import { changedFacts, type FieldWords } from '../../accounts/changed-fields.ts';
import { tellDay } from '../../days.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update } from '../../timeline/row-change.ts';

const fields = z.object({
  plan: z.string().nullable().optional(),
  seats: z.number().int().positive().nullable().optional(),
  endDate: z.string().nullable().optional(),
  renewsAutomatically: z.boolean().optional(),
  attributes: z.record(z.string(), z.unknown()).optional(),
});
export type AmendableContractFields = z.output<typeof fields>;

const words: Record<keyof AmendableContractFields, FieldWords> = {
  plan: { ja: 'プラン', en: 'Plan' },
  seats: { ja: '席数', en: 'Seats' },
  endDate: { ja: '契約終了日', en: 'End of term', tell: tellDay },
  renewsAutomatically: {
    ja: '自動更新',
    en: 'Renews automatically',
    tell: (does: boolean, locale) => (does ? { ja: 'する', en: 'Yes' } : { ja: 'しない', en: 'No' })[locale],
  },
  attributes: { ja: 'その他の項目', en: 'Other attributes' },
};

/** Terms put right without a renewal and without a change of the fee, which are events of their own. */
export const contractAmended = defineEventKind({
  name: 'customer-success.contract-amended',
  department: 'customer-success',
  label: { ja: '契約条件の更新', en: 'Contract amended' },
  icon: 'pencil',
  payload: z.object({ contractId: z.string(), before: fields, after: fields }),
  summary: {
    ja: ({ after }) => `${namesOf(after, 'ja').join('・')}を更新`,
    en: ({ after }) => `Changed: ${namesOf(after, 'en').join(', ')}`,
  },
  facts: ({ before, after }, { locale }) => changedFacts(words, before, after, locale),
  project: ({ accountId, payload: { contractId, after } }) => {
    const { renewsAutomatically, ...set } = after;
    const renews = renewsAutomatically === undefined ? {} : { renewsAutomatically: renewsAutomatically ? 1 : 0 };
    return [update('contracts', { accountId, id: contractId }, { ...set, ...renews })];
  },
});

const namesOf = (after: AmendableContractFields, locale: 'ja' | 'en'): string[] =>
  Object.keys(after).map((field) => words[field as keyof typeof words][locale]);
