import { aliasSetOf, checkLead, findOwnEvents, type LiveTerms } from '@tasuki/db';
import type { HistoryEvent } from '@tasuki/domain/definitions/lead-history';
import { isItemKey } from '@tasuki/domain/handoffs/item-key';
import type { Judgement } from '@tasuki/domain/handoffs/judgement';
import type { Target } from '../accounts/target-account.ts';
import type { CommandScope } from '../command/run-command.ts';
import { badUserInput } from '../errors.ts';
import { readSubject } from '../records/read-subject.ts';

interface Offered {
  from: string;
  to: string;
  leadId: string;
  items: Record<string, string>;
  at: Date;
}

/** An offer that is yet to be made, as facts read events: what it tells counts for its own definition. */
export function offerAsEvent({ at, ...payload }: Offered): HistoryEvent {
  return { id: '', kind: 'handoffs.offered', occurredAt: at, contactId: null, payload };
}

/** The lead held against the joint's definition, as of the offer; null without a lead or a definition. */
export async function judgeOffer(
  { tx, now }: CommandScope,
  { account, lead }: Target,
  { definition, ...offered }: Omit<Offered, 'leadId' | 'at'> & { definition: LiveTerms | null },
): Promise<Judgement | null> {
  if (!lead || !definition) return null;
  return checkLead(tx, definition, {
    ...{ leadId: lead.id, contactId: lead.contactId, at: now },
    accountIds: await aliasSetOf(tx, account.id),
    offer: offerAsEvent({ ...offered, leadId: lead.id, at: now }),
  });
}

const MOST_ITEMS = 100;
const LONGEST_ANSWER = 5_000;
const MOST_SOURCES = 50;

/** The answers of a handover, which come as free JSON; BAD_USER_INPUT for what no checklist holds. */
export function readItems(items: unknown): Record<string, string> {
  const isNamed = typeof (items ?? {}) === 'object' && !Array.isArray(items);
  const named = isNamed ? Object.entries(items ?? {}) : [];
  const isText = (value: unknown) => typeof value === 'string' && value.length <= LONGEST_ANSWER;
  if (!isNamed || named.length > MOST_ITEMS || !named.every(([item, value]) => isItemKey(item) && isText(value))) {
    const limits = `at most ${MOST_ITEMS}, each by the key of an item and a text of up to ${LONGEST_ANSWER} characters`;
    throw badUserInput(`items are answers by item: ${limits}.`, { field: 'items' });
  }
  return Object.fromEntries(named);
}

/** The sources of an offer's answers as the tables name them; BAD_USER_INPUT for events of another account, or too many. */
export async function readSources(
  { tx }: CommandScope,
  accountId: string,
  sources: Record<string, string[]> | null | undefined,
): Promise<Record<string, string[]>> {
  const given = Object.entries(sources ?? {});
  const isList = (events: unknown) => Array.isArray(events) && events.length <= MOST_SOURCES;
  if (given.length > MOST_ITEMS || !given.every(([, events]) => isList(events))) {
    const limits = `at most ${MOST_ITEMS} items, each with up to ${MOST_SOURCES} events`;
    throw badUserInput(`sources is a list of event ids by item: ${limits}.`, { field: 'sources' });
  }
  const named = given.map(([item, events]): [string, string[]] => {
    return [item, events.map((event) => readSubject(String(event), 'event', 'sources') ?? '')];
  });
  const ids = [...new Set(named.flatMap(([, events]) => events))];
  const own = ids.length > 0 ? await findOwnEvents(tx, await aliasSetOf(tx, accountId), ids) : new Set();
  if (ids.some((id) => !own.has(id))) {
    throw badUserInput('An answer names an event that is not on this account.', { field: 'sources' });
  }
  return Object.fromEntries(named);
}
