import { sql } from 'drizzle-orm';
import { type AnyPgColumn, boolean, check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { version } from './columns.ts';
import { users } from './people.ts';

export const teams = pgTable(
  'teams',
  {
    id: uuid().primaryKey(),
    nameJa: text().notNull(),
    nameEn: text().notNull(),
    department: text().notNull(),
    /** Null at the top. Of the same department, without cycles: `checkPlace` sees to it. */
    parentId: uuid().references((): AnyPgColumn => teams.id, { onDelete: 'set null' }),
    /** Sees the own figures of the people of this team and its sub teams. */
    leadId: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** Null for the region of the team above. */
    region: text(),
    isDemo: boolean().notNull().default(false),
    version: version(),
  },
  (table) => [
    // Serves the way down, from a team to its sub teams.
    index('teams_by_parent').on(table.parentId),
    // Serves what a lead may see.
    index('teams_by_lead').on(table.leadId),
    check('teams_not_below_itself', sql`${table.parentId} <> ${table.id}`),
  ],
);

export const teamMembers = pgTable(
  'team_members',
  {
    teamId: uuid()
      .notNull()
      .references(() => teams.id, { onDelete: 'cascade' }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.userId] }),
    // Serves the TEAM dimension of KPIs: from a person to the team.
    index('team_members_by_user').on(table.userId),
  ],
);
