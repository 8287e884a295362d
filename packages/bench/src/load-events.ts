import type { Sql } from 'postgres';
import { v7 as uuidv7 } from 'uuid';
import { copyRows } from './copy-rows.ts';
import { eventSamples } from './event-samples.ts';

const USERS = 60;
const CONTACTS_PER_ACCOUNT = 5;
/** As in real life, few accounts have most of the history: one in eight holds three quarters of the events. */
const BUSY_ACCOUNTS = 1 / 8;
const EVENTS_OF_BUSY = 3 / 4;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAYS = 900;

interface Person {
  id: string;
  contacts: string[];
}

/** Fills an empty, migrated database. Answers with the accounts whose first page is full. */
export async function loadEvents(
  sql: Sql,
  { accounts, events }: { accounts: number; events: number },
): Promise<string[]> {
  const users = Array.from({ length: USERS }, () => uuidv7());
  const people = Array.from({ length: accounts }, (): Person => {
    return { id: uuidv7(), contacts: Array.from({ length: CONTACTS_PER_ACCOUNT }, () => uuidv7()) };
  });
  const now = new Date(FIRST_DAY).toISOString();

  await copyRows(
    sql,
    'users',
    ['id', 'name', 'email'],
    users.map((id, at) => [id, `営業 担当${at}`, `user-${at}@bench.example`]),
  );
  await copyRows(
    sql,
    'accounts',
    ['id', 'state', 'name', 'holder', 'holder_since', 'created_at'],
    people.map(({ id }, at) => [id, 'identified', `株式会社ベンチ${at}`, 'field-sales', now, now]),
  );
  await copyRows(
    sql,
    'contacts',
    ['account_id', 'id', 'family_name', 'given_name', 'email', 'created_at'],
    people.flatMap(({ id, contacts }, at) =>
      contacts.map((contact, index) => [
        id,
        contact,
        '髙橋',
        `美咲${index}`,
        `contact-${at}-${index}@bench.example`,
        now,
      ]),
    ),
  );
  await copyRows(sql, 'timeline_events', eventColumns, eventRows(people, users, events));
  await sql`vacuum analyze`;
  return people.slice(0, Math.floor(accounts * BUSY_ACCOUNTS)).map(({ id }) => id);
}

const eventColumns = [
  'account_id',
  'id',
  'kind',
  'department',
  'occurred_at',
  'recorded_at',
  'actor_id',
  'contact_id',
  'payload',
];

/** In the order of time over all accounts, which is how history is written: an account's rows lie far apart. */
function* eventRows(people: Person[], users: string[], events: number) {
  const samples = eventSamples().map(({ payload, ...sample }) => ({ ...sample, payload: JSON.stringify(payload) }));
  const busy = Math.floor(people.length * BUSY_ACCOUNTS);
  const busyEvents = Math.floor(events * EVENTS_OF_BUSY);
  let busyWritten = 0;
  for (let at = 0; at < events; at++) {
    // Whole numbers alone, so that every run has the same history but for its ids.
    const isBusy = Math.floor(((at + 1) * busyEvents) / events) > busyWritten;
    const person = isBusy ? people[busyWritten % busy] : people[busy + ((at - busyWritten) % (people.length - busy))];
    if (isBusy) busyWritten++;
    const sample = samples[at % samples.length];
    if (!person || !sample) continue;
    const msecs = FIRST_DAY + Math.floor((at / events) * DAYS * DAY_MS);
    const time = new Date(msecs).toISOString();
    yield [
      person.id,
      uuidv7({ msecs }),
      sample.kind,
      sample.department,
      time,
      time,
      users[at % users.length] ?? null,
      person.contacts[at % person.contacts.length] ?? null,
      sample.payload,
    ];
  }
}
