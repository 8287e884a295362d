import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update } from '../../timeline/row-change.ts';

export const meetingCanceled = defineEventKind({
  name: 'field-sales.meeting-canceled',
  department: 'field-sales',
  label: { ja: '商談中止', en: 'Meeting canceled' },
  icon: 'calendar-off',
  payload: z.object({ meetingId: z.string(), note: z.string().nullish() }),
  summary: {
    ja: ({ note }) => (note ? `商談を事前に中止: ${note}` : '商談を事前に中止'),
    en: ({ note }) => (note ? `Called off beforehand: ${note}` : 'Called off beforehand'),
  },
  project: ({ accountId, payload: { meetingId, note } }) => [
    update('meetings', { accountId, id: meetingId }, { state: 'canceled', ...(note ? { note } : {}) }),
  ],
});
