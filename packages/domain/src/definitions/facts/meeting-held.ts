import { defineFact } from '../define-fact.ts';

export const meetingHeld = defineFact({
  name: 'meeting.held',
  type: 'number',
  label: { ja: '商談実施', en: 'Meetings held' },
  unit: { ja: '回', en: 'meetings' },
  about: 'touch',
  parameters: ['window', 'scope'],
  shape: { is: 'count', of: [{ kind: 'field-sales.meeting-held' }] },
});
