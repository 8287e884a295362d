import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insert } from '../../timeline/row-change.ts';

export const accountCreated = defineEventKind({
  name: 'accounts.account-created',
  department: 'by-actor',
  label: { ja: 'アカウント作成', en: 'Account created' },
  icon: 'building-plus',
  payload: z.object({
    name: z.string(),
    nameKana: z.string().nullish(),
    state: z.enum(['provisional', 'identified']),
    corporateNumber: z.string().nullish(),
    industry: z.string().nullish(),
    employees: z.number().int().nullish(),
    region: z.string().nullish(),
    website: z.string().nullish(),
    parentId: z.string().nullish(),
    touchTier: z.enum(['high', 'low', 'tech', 'community']).nullish(),
    /** Domains by which later leads find this account. */
    domains: z.array(z.string()).default([]),
    attributes: z.record(z.string(), z.unknown()).default({}),
    /** Whose leg the account starts on. */
    holder: z.enum(['marketing', 'inside-sales', 'field-sales', 'customer-success']),
  }),
  summary: {
    ja: ({ name, state }) => `${name} を${state === 'provisional' ? '仮アカウントとして' : ''}登録`,
    en: ({ name, state }) => `${name} added${state === 'provisional' ? ' as a provisional account' : ''}`,
  },
  project: ({ accountId, occurredAt, timePrecision, payload: { domains, ...fields }, importSource }) => [
    insert('accounts', {
      ...{ ...fields, id: accountId, holderSince: occurredAt, importSource },
      ...{ createdAt: occurredAt, createdPrecision: timePrecision },
    }),
    // Inserts, not upserts: two captures at once must not both make the company; the loser is run again and finds it.
    ...domains.map((value) => insert('accountKeys', { kind: 'domain', value, accountId })),
    ...(fields.corporateNumber
      ? [insert('accountKeys', { kind: 'corporate-number', value: fields.corporateNumber, accountId })]
      : []),
  ],
});
