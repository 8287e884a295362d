import { z } from 'zod';
import { tellDay } from '../../days.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';

export const contractRenewed = defineEventKind({
  name: 'customer-success.contract-renewed',
  department: 'customer-success',
  label: { ja: '契約更新', en: 'Contract renewed' },
  icon: 'rotate-clockwise',
  payload: z.object({
    contractId: z.string(),
    /** 自動更新: nobody gave notice in time. */
    automatic: z.boolean(),
    fromEndDate: z.string().nullish(),
    endDate: z.string(),
    noticeDeadline: z.string().nullish(),
  }),
  summary: {
    ja: ({ automatic, endDate }) => `${tellDay(endDate, 'ja')}まで${automatic ? '自動更新' : '更新'}`,
    en: ({ automatic, endDate }) => `Renewed${automatic ? ' automatically' : ''} until ${tellDay(endDate, 'en')}`,
  },
  facts: ({ fromEndDate, noticeDeadline }, telling) =>
    factsOf(
      telling,
      [{ ja: '更新前の終了日', en: 'Ended before' }, fromEndDate],
      [{ ja: '次の解約通知期限', en: 'Next notice deadline' }, noticeDeadline],
    ),
  // A renewal answers a 解約申出: the customer stays.
  project: ({ accountId, payload: { contractId, endDate, noticeDeadline } }) => [
    update(
      'contracts',
      { accountId, id: contractId },
      { endDate, noticeDeadline: noticeDeadline ?? null, cancellationNoticeAt: null },
    ),
  ],
});
