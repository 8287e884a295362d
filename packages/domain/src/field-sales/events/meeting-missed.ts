import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update } from '../../timeline/row-change.ts';

export const meetingMissed = defineEventKind({
  name: 'field-sales.meeting-missed',
  department: 'field-sales',
  label: { ja: '商談不成立（不在）', en: 'No-show' },
  icon: 'user-off',
  payload: z.object({ meetingId: z.string(), note: z.string().nullish() }),
  summary: {
    ja: ({ note }) => (note ? `先方不在: ${note}` : '先方不在のため実施できず'),
    en: ({ note }) => (note ? `They did not come: ${note}` : 'They did not come'),
  },
  project: ({ accountId, payload: { meetingId, note } }) => [
    update('meetings', { accountId, id: meetingId }, { state: 'no-show', ...(note ? { note } : {}) }),
  ],
});
