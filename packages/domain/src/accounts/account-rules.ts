import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Visibility } from '../timeline/event.ts';
import { accountDepartmentAdded } from './events/account-department-added.ts';
import { noteAdded } from './events/note-added.ts';
import { ownerAssigned } from './events/owner-assigned.ts';
import { ownerReleased } from './events/owner-released.ts';
import type { OwnedWork } from './ownership-words.ts';

const LONGEST_NOTE = 10_000;

export interface AddNote extends Acting {
  accountId: string;
  contactId?: string | null;
  text: string;
  visibility?: Visibility;
}

export function addNote(command: AddNote): Decision {
  const text = command.text.trim();
  if (!text) return refuse('NOTE_EMPTY', 'Write something first.', { field: 'text' });
  if (text.length > LONGEST_NOTE) {
    return refuse('NOTE_TOO_LONG', `A note has up to ${LONGEST_NOTE} characters.`, { field: 'text' });
  }
  return accept(
    noteAdded.event({
      ...actedBy(command),
      accountId: command.accountId,
      department: command.as,
      contactId: command.contactId ?? null,
      subject: { type: 'account', id: command.accountId },
      visibility: command.visibility ?? 'everyone',
      payload: { text },
    }),
  );
}

export interface AssignOwner extends Acting {
  accountId: string;
  work: OwnedWork;
  user: { id: string; name: string; hasLeft: boolean };
}

/** Exactly one owner per account and kind of work: the new one takes the place of the old. */
export function assignOwner(current: { userId: string; userName: string } | null, command: AssignOwner): Decision {
  const { accountId, work, user } = command;
  if (user.hasLeft) return refuse('USER_HAS_LEFT', `${user.name} has left the organisation.`, { field: 'userId' });
  if (current?.userId === user.id) return accept();
  return accept(
    ownerAssigned.event({
      ...actedBy(command),
      accountId,
      department: command.as,
      subject: { type: 'account', id: accountId },
      payload: { work, userId: user.id, userName: user.name, beforeName: current?.userName ?? null },
    }),
  );
}

export interface ReleaseOwner extends Acting {
  accountId: string;
  work: OwnedWork;
}

/** Leaves the work without an owner. Changes nothing where there is none. */
export function releaseOwner(current: { userName: string } | null, command: ReleaseOwner): Decision {
  if (!current) return accept();
  const { accountId, work } = command;
  return accept(
    ownerReleased.event({
      ...actedBy(command),
      accountId,
      department: command.as,
      subject: { type: 'account', id: accountId },
      payload: { work, userName: current.userName },
    }),
  );
}

export interface AddAccountDepartment extends Acting {
  accountId: string;
  id: string;
  name: string;
  parentId?: string | null;
}

/** 部署: a customer's department, where it is not there yet. */
export function addAccountDepartment(existing: readonly string[], command: AddAccountDepartment): Decision {
  const name = command.name.trim();
  if (!name) return refuse('NAME_MISSING', 'A department needs a name.', { field: 'name' });
  if (existing.includes(name)) return refuse('NAME_TAKEN', `There is already a department ${name}.`, { field: 'name' });
  return accept(
    accountDepartmentAdded.event({
      ...actedBy(command),
      accountId: command.accountId,
      department: command.as,
      subject: { type: 'account', id: command.accountId },
      payload: { accountDepartmentId: command.id, name, parentId: command.parentId ?? null },
    }),
  );
}
