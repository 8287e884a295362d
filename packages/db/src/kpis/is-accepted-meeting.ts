import { type SQL, sql } from 'drizzle-orm';
import { handoffs, meetings, opportunities } from '../tables/index.ts';

/** A meeting is accepted (有効商談) when it was held and its pass was accepted, or a deal stands on it. */
export const isAcceptedMeeting: SQL = sql`(${meetings.state} = 'held' and (
  ${meetings.opportunityId} is not null
  or ${meetings.leadId} in (select ${opportunities.leadId} from ${opportunities} where ${opportunities.leadId} is not null)
  or ${meetings.leadId} in (select ${handoffs.leadId} from ${handoffs} where ${handoffs.leadId} is not null
    and ${handoffs.fromDepartment} = 'inside-sales' and ${handoffs.toDepartment} = 'field-sales' and ${handoffs.state} = 'accepted')))`;
