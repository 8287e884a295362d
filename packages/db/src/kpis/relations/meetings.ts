import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { contracts, meetings, opportunities, timelineEvents } from '../../tables/index.ts';
import { byLead, everywhere, product } from '../dimensions.ts';
import { isAcceptedMeeting } from '../is-accepted-meeting.ts';
import { moment, type RelationSql, value } from '../relation.ts';

const opportunity = sql`left join ${opportunities} on ${opportunities.accountId} = ${meetings.accountId} and ${opportunities.id} = ${meetings.opportunityId}`;

export const meetingRelation: RelationSql<KpiColumn<'meetings'>> = {
  // A meeting about a deal belongs to the lead that the deal came from.
  from: () => sql`from ${meetings} ${opportunity}`,
  record: { type: 'meeting', accountId: meetings.accountId, id: meetings.id },
  columns: {
    // One that is known to be held, and not when, was not booked at any known time either.
    bookedAt: moment(meetings.bookedAt, meetings.heldPrecision),
    heldAt: moment(sql`coalesce(${meetings.heldAt}, ${meetings.startsAt})`, meetings.heldPrecision),
    startsAt: moment(meetings.startsAt, meetings.heldPrecision),
    state: value(meetings.state),
    kind: value(meetings.kind),
    isAccepted: value(sql`coalesce(${isAcceptedMeeting}, false)::int`),
    isMoved: value(sql`(${meetings.id} in (select (${timelineEvents.payload}->>'meetingId')::uuid
      from ${timelineEvents} where ${timelineEvents.kind} = 'field-sales.meeting-rescheduled'))::int`),
    isWithCustomer: value(sql`(exists (select from ${contracts}
      where ${contracts.accountId} = ${meetings.accountId} and ${contracts.startDate} <= coalesce(${meetings.heldAt}, ${meetings.startsAt})::date
        and coalesce(${contracts.endedOn}, 'infinity') >= coalesce(${meetings.heldAt}, ${meetings.startsAt})::date))::int`),
    bookedBy: value(meetings.bookedBy),
    ownerId: value(meetings.ownerId),
  },
  person: 'ownerId',
  dimensions: {
    ...everywhere,
    ...byLead(meetings.accountId, sql`coalesce(${meetings.leadId}, ${opportunities.leadId})`),
    product: product(opportunities.productId),
  },
  importSource: meetings.importSource,
};
