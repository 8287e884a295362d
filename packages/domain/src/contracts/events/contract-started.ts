import { z } from 'zod';
import { tellMoney } from '../../money.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { insert } from '../../timeline/row-change.ts';
import { mrrMovement } from '../mrr-movement.ts';

const line = z.object({
  lineId: z.string(),
  productId: z.string().nullish(),
  description: z.string(),
  quantity: z.number().int().positive().default(1),
  monthlyMinor: z.number().int().nonnegative().default(0),
  oneOffMinor: z.number().int().nonnegative().default(0),
});

export const contractStarted = defineEventKind({
  name: 'customer-success.contract-started',
  department: 'customer-success',
  label: { ja: '契約開始', en: 'Contract started' },
  icon: 'file-check',
  payload: z.object({
    contractId: z.string(),
    opportunityId: z.string().nullish(),
    leadId: z.string().nullish(),
    startDate: z.string(),
    endDate: z.string().nullish(),
    renewsAutomatically: z.boolean().default(true),
    noticeDeadline: z.string().nullish(),
    currency: z.string(),
    monthlyMinor: z.number().int().nonnegative(),
    plan: z.string().nullish(),
    seats: z.number().int().positive().nullish(),
    soldBy: z.string().nullish(),
    /** What the contract is for the ledger: a second contract of a customer is expansion, a return is reactivation. */
    movement: z.enum(['new', 'expansion', 'reactivation']).default('new'),
    lines: z.array(line).default([]),
    /** Changes of plan that a source states without a day. */
    statedUpgrades: z.number().int().nonnegative().default(0),
    statedDowngrades: z.number().int().nonnegative().default(0),
    attributes: z.record(z.string(), z.unknown()).default({}),
  }),
  summary: {
    ja: ({ plan, monthlyMinor, currency, seats }) =>
      `${plan ?? '契約'} 月額${tellMoney(monthlyMinor, currency, 'ja')}${seats ? `・${seats}席` : ''}`,
    en: ({ plan, monthlyMinor, currency, seats }) =>
      `${plan ?? 'Contract'}, ${tellMoney(monthlyMinor, currency, 'en')} a month${seats ? `, ${seats} seats` : ''}`,
  },
  facts: ({ startDate, endDate, noticeDeadline }, telling) =>
    factsOf(
      telling,
      [{ ja: '開始日', en: 'From' }, startDate],
      [{ ja: '終了日', en: 'To' }, endDate],
      [{ ja: '解約通知期限', en: 'Notice deadline' }, noticeDeadline],
    ),
  project: (event) => {
    const { accountId, occurredAt, importSource, payload } = event;
    const { contractId, movement, lines, renewsAutomatically, ...fields } = payload;
    return [
      insert('contracts', {
        ...fields,
        accountId,
        id: contractId,
        state: 'active',
        renewsAutomatically: renewsAutomatically ? 1 : 0,
        signedAt: occurredAt,
        importSource,
      }),
      ...lines.map(({ lineId, ...rest }) =>
        insert('contractLines', { ...rest, accountId, id: lineId, contractId, currency: fields.currency }),
      ),
      ...mrrMovement(event, {
        contractId,
        kind: movement,
        amountMinor: fields.monthlyMinor,
        currency: fields.currency,
        effectiveOn: fields.startDate,
        userId: fields.soldBy ?? null,
      }),
    ];
  },
});
