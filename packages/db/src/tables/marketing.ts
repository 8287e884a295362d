import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { importSource, moment, owned, version } from './columns.ts';

/** One contact's interest in a cycle, with its source; never converted. */
export const leads = pgTable(
  'leads',
  {
    ...owned(),
    contactId: uuid(),
    source: text(),
    campaignId: uuid(),
    cycleNumber: integer().notNull(),
    /** open, offered, working (accepted by inside sales), passed, won, lost, disqualified. */
    state: text().notNull(),
    enteredAt: moment().notNull(),
    enteredPrecision: text().notNull().default('instant'),
    wonAt: moment(),
    wonPrecision: text(),
    insideSalesUserId: uuid(),
    disqualifiedReason: text(),
    attributes: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    importSource: importSource(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves the lead inbox and lead KPIs by entry.
    index('leads_by_entry').on(table.enteredAt, table.id),
    index('leads_by_state').on(table.state, table.enteredAt, table.id),
    // Serves routing and a leaver's work: what a person of inside sales has open.
    index('leads_by_person').on(table.insideSalesUserId, table.enteredAt),
    // Serve a campaign's leads, and the list by day of winning.
    index('leads_by_campaign').on(table.campaignId, table.enteredAt, table.id),
    index('leads_by_won').on(table.wonAt, table.id),
  ],
);

/** A campaign reached someone: mail, page, form, seminar, card. */
export const campaignTouches = pgTable(
  'campaign_touches',
  {
    ...owned(),
    contactId: uuid(),
    campaignId: uuid(),
    kind: text().notNull(),
    source: text(),
    occurredAt: moment().notNull(),
    occurredPrecision: text().notNull().default('instant'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves a campaign's figures.
    index('campaign_touches_by_campaign').on(table.campaignId, table.occurredAt),
  ],
);
