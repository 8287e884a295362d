import type { Department } from '@tasuki/i18n';
import type { MeetingStage, RelayStage } from '../__generated__/operations.ts';
import type { funnelTexts } from './funnel-texts.ts';

type Text = keyof typeof funnelTexts;

/** The stages in running order, each in the colour of who has the lead then. */
export const relayStages: readonly { stage: RelayStage; text: Text; department: Department }[] = [
  { stage: 'LEAD', text: 'funnel.relay.lead', department: 'MARKETING' },
  { stage: 'MQL', text: 'funnel.relay.mql', department: 'MARKETING' },
  { stage: 'SAL', text: 'funnel.relay.sal', department: 'INSIDE_SALES' },
  { stage: 'SQL', text: 'funnel.relay.sql', department: 'FIELD_SALES' },
  { stage: 'DEAL', text: 'funnel.relay.deal', department: 'FIELD_SALES' },
  { stage: 'WON', text: 'funnel.relay.won', department: 'FIELD_SALES' },
  { stage: 'ONBOARDED', text: 'funnel.relay.onboarded', department: 'CUSTOMER_SUCCESS' },
  { stage: 'RENEWED', text: 'funnel.relay.renewed', department: 'CUSTOMER_SUCCESS' },
];

/** What became of the appointments; `of` is what a share is of. */
export const meetingStages: readonly { stage: MeetingStage; text: Text; department: Department; of?: MeetingStage }[] =
  [
    { stage: 'BOOKED', text: 'funnel.meetings.booked', department: 'INSIDE_SALES' },
    { stage: 'RESCHEDULED', text: 'funnel.meetings.rescheduled', department: 'ADMIN', of: 'BOOKED' },
    { stage: 'NO_SHOW', text: 'funnel.meetings.no-show', department: 'ADMIN', of: 'BOOKED' },
    { stage: 'CANCELED', text: 'funnel.meetings.canceled', department: 'ADMIN', of: 'BOOKED' },
    { stage: 'WAITING', text: 'funnel.meetings.waiting', department: 'ADMIN', of: 'BOOKED' },
    { stage: 'HELD', text: 'funnel.meetings.held', department: 'FIELD_SALES', of: 'BOOKED' },
    { stage: 'ACCEPTED', text: 'funnel.meetings.accepted', department: 'FIELD_SALES', of: 'HELD' },
  ];
