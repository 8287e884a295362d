import { boolean, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, version } from './columns.ts';

/** How a person likes the screens; what is absent was never chosen, and each device goes its own way. */
export interface UserPreferences {
  locale?: 'ja' | 'en';
  theme?: 'light' | 'dark' | 'auto';
  density?: 'compact' | 'standard' | 'comfortable';
  hasSingleKeys?: boolean;
  /** What of an account's timeline is shown, as its address holds it. */
  timelineFilter?: string;
}

export const users = pgTable('users', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  locale: text().notNull().default('ja'),
  preferences: jsonb().$type<UserPreferences>().notNull().default({}),
  /** False for people who only came along with imported history. */
  canSignIn: boolean().notNull().default(true),
  importSource: text(),
  isDemo: boolean().notNull().default(false),
  leftAt: moment(),
  createdAt: moment().notNull().defaultNow(),
  updatedAt: moment().notNull().defaultNow(),
  version: version(),
});

export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey(),
    token: text().notNull().unique(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: moment().notNull().defaultNow(),
    updatedAt: moment().notNull().defaultNow(),
  },
  // Serves "sign out everywhere".
  (table) => [index('sessions_by_user').on(table.userId)],
);

/** What better-auth calls an account: a way to sign in. */
export const credentials = pgTable(
  'credentials',
  {
    id: uuid().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    createdAt: moment().notNull().defaultNow(),
    updatedAt: moment().notNull().defaultNow(),
  },
  // Serves sign-in: the password of a user.
  (table) => [index('credentials_by_user').on(table.userId)],
);

export const verifications = pgTable('verifications', {
  id: uuid().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: moment().notNull(),
  createdAt: moment().notNull().defaultNow(),
  updatedAt: moment().notNull().defaultNow(),
});

/** 兼任: a person may belong to several departments, each with a role of its own. */
export const memberships = pgTable(
  'memberships',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    department: text().notNull(),
    role: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.department] })],
);

export const apiTokens = pgTable('api_tokens', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  role: text().notNull(),
  /** SHA-256 of the secret; the secret itself is shown once. */
  tokenHash: text().notNull().unique(),
  createdAt: moment().notNull().defaultNow(),
  expiresAt: moment(),
  lastUsedAt: moment(),
  revokedAt: moment(),
});
