import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { insert, update } from '../../timeline/row-change.ts';

export const accountIdentified = defineEventKind({
  name: 'accounts.account-identified',
  department: 'by-actor',
  label: { ja: '企業を特定', en: 'Company identified' },
  icon: 'building-community',
  payload: z.object({
    name: z.string(),
    corporateNumber: z.string().nullish(),
    /** Domains that were not known of this account before. */
    domains: z.array(z.string()).default([]),
  }),
  summary: {
    ja: ({ name }) => `${name} と特定`,
    en: ({ name }) => `Identified as ${name}`,
  },
  facts: ({ corporateNumber, domains }, telling) =>
    factsOf(
      telling,
      [{ ja: '法人番号', en: 'Corporate number' }, corporateNumber],
      [{ ja: 'ドメイン', en: 'Domains' }, domains.join(', ')],
    ),
  project: ({ accountId, payload: { name, corporateNumber, domains } }) => [
    update(
      'accounts',
      { id: accountId },
      { state: 'identified', name, ...(corporateNumber ? { corporateNumber } : {}) },
    ),
    ...domains.map((value) => insert('accountKeys', { kind: 'domain', value, accountId })),
    ...(corporateNumber
      ? [insert('accountKeys', { kind: 'corporate-number', value: corporateNumber, accountId })]
      : []),
  ],
});
