import { z } from 'zod';
import { tellMoney } from '../../money.ts';
import { defineEventKind, type Telling } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';

const changes = z.object({
  name: z.string().optional(),
  amountMinor: z.number().int().nonnegative().nullable().optional(),
  closeDate: z.string().nullable().optional(),
  ownerId: z.string().nullable().optional(),
  productId: z.string().nullable().optional(),
  attributes: z.record(z.string(), z.unknown()).optional(),
});

const words = {
  name: { ja: '案件名', en: 'Name' },
  amountMinor: { ja: '金額', en: 'Amount' },
  closeDate: { ja: '受注予定日', en: 'Expected close' },
  ownerId: { ja: '担当者', en: 'Owner' },
  productId: { ja: '製品', en: 'Product' },
  attributes: { ja: 'その他の項目', en: 'Other attributes' },
};

export const opportunityAmended = defineEventKind({
  name: 'field-sales.opportunity-amended',
  department: 'field-sales',
  label: { ja: '案件更新', en: 'Opportunity amended' },
  icon: 'pencil',
  payload: z.object({
    opportunityId: z.string(),
    currency: z.string(),
    before: changes,
    after: changes,
    nextStep: z.string().nullish(),
  }),
  summary: {
    ja: ({ after, nextStep }) => (nextStep ? `次の一手: ${nextStep}` : `${changed(after, 'ja').join('・')}を更新`),
    en: ({ after, nextStep }) => (nextStep ? `Next step: ${nextStep}` : `Changed: ${changed(after, 'en').join(', ')}`),
  },
  facts: ({ before, after, currency }, telling) =>
    factsOf(
      telling,
      ...(['name', 'amountMinor', 'closeDate'] as const)
        .filter((field) => after[field] !== undefined)
        .map((field): [typeof words.name, string] => [
          words[field],
          `${tell(field, before[field], currency, telling)} → ${tell(field, after[field], currency, telling)}`,
        ]),
    ),
  project: ({ accountId, payload: { opportunityId, after } }) => [
    update('opportunities', { accountId, id: opportunityId }, { ...after }),
  ],
});

function changed(after: z.output<typeof changes>, locale: 'ja' | 'en'): string[] {
  return Object.keys(after).map((field) => words[field as keyof typeof words][locale]);
}

function tell(field: string, value: string | number | null | undefined, currency: string, { locale }: Telling): string {
  if (value === null || value === undefined) return '—';
  return field === 'amountMinor' ? tellMoney(Number(value), currency, locale) : String(value);
}
