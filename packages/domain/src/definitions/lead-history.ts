import type { About, FieldTest, Occurrence, WordTest } from './define-fact.ts';

/** An event as facts read it. */
export interface HistoryEvent {
  id: string;
  kind: string;
  occurredAt: Date;
  contactId: string | null;
  payload: Record<string, unknown>;
  /** Nobody knows when it happened: it stands at its import, and is no recent event. */
  isUndated?: boolean;
  /** So many older events were left unread that count just as this one does. */
  standsFor?: number;
}

/** A lead and all events of its account, in any order. */
export interface LeadHistory {
  leadId: string;
  contactId: string | null;
  events: readonly HistoryEvent[];
}

export type Scope = 'contact' | 'account';

/** Whether an event is one of the lead's. */
export function concerns(event: HistoryEvent, lead: LeadHistory, about: About, scope: Scope): boolean {
  const { leadId, contactId } = event.payload;
  if (about === 'account') return true;
  if (about === 'lead') return leadId === lead.leadId;
  if (about === 'lead-or-none') return leadId == null || leadId === lead.leadId;
  if (about === 'person') return lead.contactId !== null && contactId === lead.contactId;
  return (
    scope === 'account' || event.contactId === null || lead.contactId === null || event.contactId === lead.contactId
  );
}

/** The value at a path of a payload; undefined where the key is absent. */
export function valueAt(payload: Record<string, unknown>, path: readonly string[]): unknown {
  let value: unknown = payload;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

export function matches({ kind, payload }: HistoryEvent, occurrence: Occurrence): boolean {
  return kind === occurrence.kind && fieldsMatch(payload, occurrence.where) && wordsMatch(payload, occurrence.words);
}

const fieldsMatch = (payload: HistoryEvent['payload'], tests: readonly FieldTest[] = []) =>
  tests.every(({ path, isOneOf }) => isOneOf.includes(String(valueAt(payload, path) ?? '')));

function wordsMatch(payload: HistoryEvent['payload'], test: WordTest | undefined): boolean {
  if (!test) return true;
  const texts = test.paths.map((path) => String(valueAt(payload, path) ?? '').toLowerCase());
  return texts.some((text) => test.words.some((word) => text.includes(word)));
}

/** In the order of the timeline. */
export function byTime(one: HistoryEvent, other: HistoryEvent): number {
  return (
    one.occurredAt.getTime() - other.occurredAt.getTime() || (one.id < other.id ? -1 : Number(one.id !== other.id))
  );
}
