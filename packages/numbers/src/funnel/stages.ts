import type { Term } from '@tasuki/account-timeline/term-label';
import type { Department } from '@tasuki/i18n';
import type { MeetingStage, RelayStage } from '../__generated__/operations.ts';
import type { funnelTexts } from './funnel-texts.ts';

type Text = keyof typeof funnelTexts;

/** The stages in running order, each in the colour of who has the lead then. */
export const relayStages: readonly { stage: RelayStage; text: Text; department: Department; term: Term }[] = [
  { stage: 'LEAD', text: 'funnel.relay.lead', department: 'MARKETING', term: { kpi: 'lead-count' } },
  { stage: 'MQL', text: 'funnel.relay.mql', department: 'MARKETING', term: { figure: 'relay-mql', definition: 'mql' } },
  {
    stage: 'SAL',
    text: 'funnel.relay.sal',
    department: 'INSIDE_SALES',
    term: { figure: 'relay-sal', definition: 'mql' },
  },
  {
    stage: 'SQL',
    text: 'funnel.relay.sql',
    department: 'FIELD_SALES',
    term: { figure: 'relay-sql', definition: 'hot-lead' },
  },
  { stage: 'DEAL', text: 'funnel.relay.deal', department: 'FIELD_SALES', term: { figure: 'relay-deal' } },
  { stage: 'WON', text: 'funnel.relay.won', department: 'FIELD_SALES', term: { figure: 'relay-won' } },
  {
    stage: 'ONBOARDED',
    text: 'funnel.relay.onboarded',
    department: 'CUSTOMER_SUCCESS',
    term: { figure: 'relay-onboarded' },
  },
  { stage: 'RENEWED', text: 'funnel.relay.renewed', department: 'CUSTOMER_SUCCESS', term: { figure: 'relay-renewed' } },
];

/** What became of the appointments; `of` is what a share is of. */
export const meetingStages: readonly {
  stage: MeetingStage;
  text: Text;
  department: Department;
  of?: MeetingStage;
  term: Term;
}[] = [
  { stage: 'BOOKED', text: 'funnel.meetings.booked', department: 'INSIDE_SALES', term: { kpi: 'appointment-count' } },
  {
    stage: 'RESCHEDULED',
    text: 'funnel.meetings.rescheduled',
    department: 'ADMIN',
    of: 'BOOKED',
    term: { kpi: 'rescheduled-meeting-count' },
  },
  {
    stage: 'NO_SHOW',
    text: 'funnel.meetings.no-show',
    department: 'ADMIN',
    of: 'BOOKED',
    term: { kpi: 'no-show-count' },
  },
  {
    stage: 'CANCELED',
    text: 'funnel.meetings.canceled',
    department: 'ADMIN',
    of: 'BOOKED',
    term: { kpi: 'canceled-meeting-count' },
  },
  {
    stage: 'WAITING',
    text: 'funnel.meetings.waiting',
    department: 'ADMIN',
    of: 'BOOKED',
    term: { kpi: 'waiting-meeting-count' },
  },
  {
    stage: 'HELD',
    text: 'funnel.meetings.held',
    department: 'FIELD_SALES',
    of: 'BOOKED',
    term: { kpi: 'meeting-held-count' },
  },
  {
    stage: 'ACCEPTED',
    text: 'funnel.meetings.accepted',
    department: 'FIELD_SALES',
    of: 'HELD',
    term: { kpi: 'accepted-meeting-count' },
  },
];
