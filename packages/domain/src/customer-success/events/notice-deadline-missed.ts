import { z } from 'zod';
import { tellDay } from '../../days.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';

/** 解約通知期限 went by and nobody had talked about the renewal. Told by the daily check. */
export const noticeDeadlineMissed = defineEventKind({
  name: 'customer-success.notice-deadline-missed',
  department: 'customer-success',
  label: { ja: '解約通知期限の見落とし', en: 'Notice deadline missed' },
  icon: 'alarm',
  payload: z.object({ contractId: z.string(), noticeDeadline: z.string(), endDate: z.string().nullish() }),
  summary: {
    ja: ({ noticeDeadline }) => `更新の話をしないまま解約通知期限（${tellDay(noticeDeadline, 'ja')}）が経過`,
    en: ({ noticeDeadline }) =>
      `The notice deadline ${tellDay(noticeDeadline, 'en')} passed without a talk about renewal`,
  },
  facts: ({ endDate }, telling) => factsOf(telling, [{ ja: '契約終了日', en: 'Contract ends' }, endDate]),
});
