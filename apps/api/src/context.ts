import type { Connection, Database } from '@tasuki/db';
import type { ImportRunner } from './admin/imports/import-runner.ts';
import type { GuessCounter } from './auth/guesses.ts';
import type { Viewer } from './auth/viewer.ts';
import type { MutationRequest } from './command/bind-mutations.ts';
import type { OrganisationReader, OrganisationRow } from './organisation.ts';
import type { OutboxRelay } from './outbox-relay.ts';
import { createRecordLoader, type LoadRecord } from './records/load-record.ts';
import { DEFAULT_TIME_ZONE } from './time-zone.ts';
import type { TimelineCursors } from './timeline/timeline-cursor.ts';

/** What one process has, shared by all requests. */
export interface Services {
  /** Where requests read and write: a statement that takes too long is broken off (docs/decisions/0038). */
  db: Database;
  sql: Connection['sql'];
  /** For what is long on purpose, such as imports and replays. */
  background: Connection;
  imports: ImportRunner;
  relay: OutboxRelay;
  cursors: TimelineCursors;
  readOrganisation: OrganisationReader;
  /** After a change of settings or people: the next request reads anew who asks, and how the organisation is set. */
  forgetSettings: () => void;
  guesses: GuessCounter;
  now: () => Date;
}

/** What every resolver has at hand. */
export interface ApiContext extends Services {
  viewer: Viewer | null;
  /** Asks again who the viewer is; null once signed out, revoked or gone. */
  refreshViewer: () => Promise<Viewer | null>;
  requestId: string;
  /** The mutation that is being answered; null in queries and subscriptions. */
  mutation: MutationRequest | null;
  organisation: OrganisationRow | null;
  /** The organisation's; Asia/Tokyo before there is one. */
  timeZone: string;
  /** Loads a record by type, account and id, in batches. */
  load: LoadRecord;
  /** One batching loader per request and purpose, made at first use. */
  once: <Value>(key: string | symbol, make: () => Value) => Value;
}

export interface RequestFacts {
  viewer: Viewer | null;
  refreshViewer: () => Promise<Viewer | null>;
  requestId: string;
}

export async function createContext(services: Services, request: RequestFacts): Promise<ApiContext> {
  const organisation = await services.readOrganisation();
  const made = new Map<string | symbol, unknown>();
  return {
    ...services,
    ...request,
    mutation: null,
    organisation,
    timeZone: organisation?.timeZone ?? DEFAULT_TIME_ZONE,
    load: createRecordLoader(services.db),
    once<Value>(key: string | symbol, make: () => Value): Value {
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as Value;
    },
  };
}
