import { accounts, contacts, cycles, leads, teams, users } from '@tasuki/db';
import type { PgTable } from 'drizzle-orm/pg-core';
import { Account } from '../accounts/account.type.ts';
import { Contact } from '../accounts/contact.type.ts';
import { JourneyCycle } from '../accounts/journey-cycle.type.ts';
import { Team } from '../admin/team.type.ts';
import { User } from '../admin/user.type.ts';
import { Lead } from '../marketing/lead.type.ts';
import type { Node } from './node.type.ts';

interface RecordType {
  table: PgTable;
  make: new () => Node;
}

/** Which table and which GraphQL type stand behind the type word of an id. */
export const recordTypes = {
  account: { table: accounts, make: Account },
  contact: { table: contacts, make: Contact },
  cycle: { table: cycles, make: JourneyCycle },
  lead: { table: leads, make: Lead },
  team: { table: teams, make: Team },
  user: { table: users, make: User },
} satisfies Record<string, RecordType>;

export type RecordName = keyof typeof recordTypes;

export function isRecordName(name: string): name is RecordName {
  return Object.hasOwn(recordTypes, name);
}
