import { noteAdded } from '@tasuki/domain/accounts/events/note-added';
import { actedBy } from '@tasuki/domain/acting';
import { meetingHeld } from '@tasuki/domain/field-sales/events/meeting-held';
import { visitCompleted } from '@tasuki/domain/field-sales/events/visit-completed';
import { callOutcomes } from '@tasuki/domain/inside-sales/call-outcomes';
import { callLogged } from '@tasuki/domain/inside-sales/events/call-logged';
import { meetingBooked } from '@tasuki/domain/inside-sales/events/meeting-booked';
import { mailSent } from '@tasuki/domain/marketing/events/mail-sent';
import { v7 as uuidv7 } from 'uuid';
import type { FieldReader } from '../../../mapping/read-fields.ts';
import type { Row } from '../../../reading/read-rows.ts';
import { ensureNamedPeople } from '../../named-people.ts';
import { type FactKind, momentOr } from '../import-facts.ts';

const kinds = ['call', 'meeting', 'visit', 'mail', 'note'] as const;
const departments = { call: 'inside-sales', mail: 'marketing' } as const;
const departmentOf = (kind: (typeof kinds)[number]) =>
  kind === 'call' || kind === 'mail' ? departments[kind] : ('field-sales' as const);

const read = (reader: FieldReader, row: Row) => {
  const kind = reader.required('kind', reader.oneOf(row, 'kind', kinds));
  const outcome = reader.oneOf(row, 'outcome', callOutcomes);
  return {
    kind,
    // How a call went decides what it counts as: nobody but the file can say.
    outcome: kind === 'call' ? reader.required('outcome', outcome) : outcome,
    moment: reader.moment(row, 'at'),
    owner: reader.text(row, 'owner'),
    title: reader.text(row, 'title'),
    note: kind === 'note' ? reader.required('note', reader.text(row, 'note')) : reader.text(row, 'note'),
  };
};

/** Calls, meetings, visits, mails and notes that took place. */
export const activityFacts: FactKind<ReturnType<typeof read>, ReadonlyMap<string, string>> = {
  recordType: 'activity',
  counted: 'activities',
  called: { ja: '活動', en: 'activity' },
  read,
  at: ({ moment }) => moment,
  prepare: (batch, all) =>
    ensureNamedPeople(
      batch,
      all.map(({ row, fields: { owner, kind } }) => ({
        ...{ row, name: owner ?? '' },
        ...{ department: departmentOf(kind), role: 'member' },
      })),
    ),
  tell(batch, { kind, outcome, moment, owner, title, note }, { accountId, contactId }, people) {
    const { at, precision } = momentOr(batch, moment);
    const department = departmentOf(kind);
    const id = uuidv7();
    const common = { ...actedBy(batch.acting(department, people.get(owner ?? '') ?? null, at)), accountId, contactId };
    const text = [title, note].filter(Boolean).join('\n');
    if (kind === 'call' && outcome)
      batch.append(
        [callLogged.event({ ...common, department, payload: { callId: id, outcome, note: text || null } })],
        precision,
      );
    else if (kind === 'mail')
      batch.append([mailSent.event({ ...common, payload: { touchId: id, title: text || null } })], precision);
    else if (kind === 'note') batch.append([noteAdded.event({ ...common, department, payload: { text } })], precision);
    else {
      const subject = { type: 'meeting' as const, id };
      // When it was booked is not said: the moment at which it was held is borrowed.
      const meetingKind = kind === 'visit' ? ('visit' as const) : ('meeting' as const);
      const booked = {
        meetingId: id,
        kind: meetingKind,
        startsAt: at.toISOString(),
        startsPrecision: precision,
        ownerId: people.get(owner ?? '') ?? null,
      };
      batch.append([meetingBooked.event({ ...common, department, subject, payload: booked })], 'unknown');
      const about = { ...common, subject };
      const payload = { meetingId: id, note: text || null };
      batch.append(
        [kind === 'visit' ? visitCompleted.event({ ...about, payload }) : meetingHeld.event({ ...about, payload })],
        precision,
      );
    }
    return { id };
  },
};
