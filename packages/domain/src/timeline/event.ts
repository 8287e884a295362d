import type { Department } from '../departments.ts';

/**
 * How exactly the moment is known. UNKNOWN borrows a neighbour's time and stays out of every duration; without a neighbour it
 * stands at its import and belongs to no period.
 */
export const timePrecisions = ['instant', 'day', 'unknown'] as const;
export type TimePrecision = (typeof timePrecisions)[number];

/** `department` = only that department's people and admins read it; others see a placeholder. */
export const visibilities = ['everyone', 'department'] as const;
export type Visibility = (typeof visibilities)[number];

/** The record types an event can be about; each is a table of its own and a GraphQL type. */
export const subjectTypes = [
  'account',
  'contact',
  'lead',
  'cycle',
  'call',
  'meeting',
  'task',
  'opportunity',
  'quote',
  'contract',
  'onboarding-plan',
  'ticket',
  'survey',
  'handoff',
  'promise',
  'feedback',
] as const;
export type SubjectType = (typeof subjectTypes)[number];

export interface Subject {
  type: SubjectType;
  id: string;
}

/** A fact that a rule wants appended; identity and recording time are given by the append. */
export interface NewEvent<Payload = unknown> {
  /** Given where something else refers to the event already; a new one otherwise. */
  id?: string;
  kind: string;
  accountId: string;
  department: Department;
  occurredAt: Date;
  timePrecision?: TimePrecision;
  actorId?: string | null;
  contactId?: string | null;
  subject?: Subject | null;
  visibility?: Visibility;
  /** The import source, null for live use: imported history starts no clock and notifies nobody. */
  importSource?: string | null;
  payload: Payload;
}

/** An event as it stands on the timeline. */
export interface RecordedEvent<Payload = unknown> extends Required<NewEvent<Payload>> {
  recordedAt: Date;
}
