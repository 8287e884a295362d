import { expect, test } from 'vitest';
import { noteAdded } from '../accounts/events/note-added.ts';
import { findEventKind } from '../event-kinds.ts';
import { leadCaptured } from '../marketing/events/lead-captured.ts';
import type { NewEvent, RecordedEvent } from '../timeline/event.ts';
import { findEventsStandingOn } from './stands-on.ts';

const at = new Date('2026-04-01T00:00:00Z');
const common = { accountId: 'account', department: 'marketing' as const, occurredAt: at };

function projected(event: NewEvent, id = 'event') {
  const recorded: RecordedEvent = {
    timePrecision: 'instant',
    actorId: null,
    contactId: null,
    subject: null,
    visibility: 'everyone',
    importSource: null,
    ...event,
    id,
    recordedAt: at,
  };
  return { event: recorded, changes: findEventKind(event.kind)?.project?.(recorded) ?? [] };
}

const lead = leadCaptured.event({
  ...common,
  subject: { type: 'lead', id: 'lead' },
  payload: { leadId: 'lead', source: 'fair', cycleNumber: 1, attributes: {} },
});

test('an event about a record that the import made stands on it', () => {
  const about = projected({
    ...noteAdded.event({ ...common, payload: { text: 'Called' } }),
    subject: { type: 'lead', id: 'lead' },
  });
  expect(findEventsStandingOn([projected(lead)], [about])).toHaveLength(1);
});

test('an event that names such a record in its payload stands on it', () => {
  const naming = projected(noteAdded.event({ ...common, payload: { text: 'see lead' } }));
  expect(findEventsStandingOn([projected(lead)], [naming])).toHaveLength(1);
});

test('an event beside the import does not stand on it', () => {
  const beside = projected(noteAdded.event({ ...common, payload: { text: 'Anniversary on Monday' } }));
  expect(findEventsStandingOn([projected(lead)], [beside])).toEqual([]);
});
