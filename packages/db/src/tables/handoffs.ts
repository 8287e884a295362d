import type { BusinessCalendar } from '@tasuki/domain/business-calendar';
import type { HandoverItem, ReturnReason } from '@tasuki/domain/handoffs/joint-agreement';
import { date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { importSource, moment, owned, version } from './columns.ts';

/** What two departments agreed about their passes; a joint without a row keeps the usual agreement. */
export const jointAgreements = pgTable(
  'joint_agreements',
  {
    fromDepartment: text().notNull(),
    toDepartment: text().notNull(),
    items: jsonb().$type<HandoverItem[]>().notNull(),
    thresholdPercent: integer().notNull(),
    answerWithinHours: integer().notNull(),
    returnReasons: jsonb().$type<ReturnReason[]>().notNull(),
    /** By key, as exports name it: a definition can be made again. Null where none is asked for. */
    definitionKey: text(),
    version: version(),
  },
  (table) => [primaryKey({ columns: [table.fromDepartment, table.toDepartment] })],
);

/** When the organisation works: one row; without it the usual calendar holds. */
export const businessCalendars = pgTable('business_calendars', {
  id: integer().primaryKey().default(1),
  calendar: jsonb().$type<Omit<BusinessCalendar, 'timeZone'>>().notNull(),
  version: version(),
});

/** Items of a handover that the receiver had to ask the customer for again. */
export const handoffReAsks = pgTable(
  'handoff_re_asks',
  {
    accountId: uuid().notNull(),
    handoffId: uuid().notNull(),
    item: text().notNull(),
    askedAt: moment().notNull(),
    askedBy: uuid(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.handoffId, table.item] })],
);

/** 商談時の約束事項 */
export const promises = pgTable(
  'promises',
  {
    ...owned(),
    text: text().notNull(),
    /** open, kept, at-risk or impossible. */
    state: text().notNull(),
    opportunityId: uuid(),
    dueOn: date(),
    madeAt: moment().notNull(),
    madeBy: uuid(),
    reviewedAt: moment(),
    reviewedBy: uuid(),
    reviewNote: text(),
    importSource: importSource(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves a seller's own promises and those that nobody has looked at.
    index('promises_by_maker').on(table.madeBy, table.state, table.madeAt),
  ],
);
