import { boolean, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment, version } from './columns.ts';

export interface DepartmentSetting {
  isOn: boolean;
  labelJa: string;
  labelEn: string;
}

/** One installation is one organisation: the table has one row. */
export const organisation = pgTable('organisation', {
  id: integer().primaryKey().default(1),
  nameJa: text().notNull(),
  nameEn: text().notNull(),
  timeZone: text().notNull().default('Asia/Tokyo'),
  currency: text().notNull().default('JPY'),
  fiscalYearStartMonth: integer().notNull().default(4),
  departments: jsonb().$type<Record<string, DepartmentSetting>>().notNull(),
  /** `independent`, `field-sales` or `marketing`: where inside sales stands, and who owns its figures and nurture. */
  insideSalesPlacement: text().notNull().default('independent'),
  /** Kinds of events that no timeline shows; they are recorded and counted all the same. */
  kindsOffTimeline: jsonb().$type<string[]>().notNull().default([]),
  /** Who issues documents: lines of the postal address, phone, and 適格請求書発行事業者登録番号. */
  postalAddress: text(),
  phone: text(),
  registrationNumber: text(),
  isDemo: boolean().notNull().default(false),
  createdAt: moment().notNull().defaultNow(),
  version: version(),
});

export const products = pgTable('products', {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  nameJa: text().notNull(),
  nameEn: text().notNull(),
  monthlyMinor: integer(),
  currency: text().notNull().default('JPY'),
  attributes: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  isDemo: boolean().notNull().default(false),
  version: version(),
});

/** Pipelines are data: a company adds its own beside 新規. */
export const pipelines = pgTable('pipelines', {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  nameJa: text().notNull(),
  nameEn: text().notNull(),
});

export const pipelineStages = pgTable('pipeline_stages', {
  id: uuid().primaryKey(),
  pipelineId: uuid()
    .notNull()
    .references(() => pipelines.id, { onDelete: 'cascade' }),
  key: text().notNull(),
  position: integer().notNull(),
  labelJa: text().notNull(),
  labelEn: text().notNull(),
  /** `open`, `won` or `lost`; each pipeline has exactly one won and one lost stage. */
  outcome: text().notNull().default('open'),
  /** Percent, for the weighted sum. */
  probability: integer().notNull().default(0),
});

export const campaigns = pgTable('campaigns', {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  nameJa: text().notNull(),
  nameEn: text().notNull(),
  type: text().notNull(),
  startsOn: text(),
  endsOn: text(),
  costMinor: integer(),
  currency: text().notNull().default('JPY'),
  isDemo: boolean().notNull().default(false),
  version: version(),
});

/** Keys that the installation made for itself; in the database, so that several servers share them. */
export const installationSecrets = pgTable('installation_secrets', {
  name: text().primaryKey(),
  value: text().notNull(),
});

/** How far each series of numbers was counted: quotes of a fiscal year. */
export const numberSeries = pgTable('number_series', {
  name: text().primaryKey(),
  last: integer().notNull(),
});
