import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { EditableAccountFields } from './account-fields.ts';
import { valuesBefore } from './changed-fields.ts';
import { accountsMerged } from './events/accounts-merged.ts';
import { accountsUnmerged } from './events/accounts-unmerged.ts';

export interface MergeableAccount {
  id: string;
  name: string;
  mergedIntoId: string | null;
}

/** The fields that a merge may take over from the other account; what else differs stays as the survivor has it. */
export const takeableFields = [
  'name',
  'nameKana',
  'corporateNumber',
  'industry',
  'employees',
  'region',
  'website',
] as const satisfies readonly (keyof EditableAccountFields)[];
export type TakeableField = (typeof takeableFields)[number];
type Takeable = Pick<EditableAccountFields, TakeableField>;

export interface MergeState {
  survivor: MergeableAccount;
  merged: MergeableAccount;
  /** The accounts that the survivor itself was merged into, one after the other. */
  survivorLeadsTo: readonly string[];
  /** Both as they stand, where fields are to be taken over. */
  fields?: { survivor: Takeable; merged: Takeable };
}

/**
 * Two records of one company are read as one from now on. No event moves, so that it can be undone. The survivor takes over
 * the named fields where the other has something else to say.
 */
export function mergeAccounts(
  { survivor, merged, survivorLeadsTo, fields }: MergeState,
  acting: Acting & { take?: readonly TakeableField[] },
): Decision {
  if (survivor.id === merged.id) {
    return refuse('MERGE_WITH_SELF', 'An account cannot be merged with itself.', { field: 'mergedId' });
  }
  if (merged.mergedIntoId) {
    return refuse('ALREADY_MERGED', `${merged.name} is already merged into an account.`, { field: 'mergedId' });
  }
  if (survivorLeadsTo.includes(merged.id)) {
    return refuse('MERGE_CYCLE', `${survivor.name} is itself merged into ${merged.name}.`, { field: 'survivorId' });
  }
  if (survivor.mergedIntoId) {
    return refuse('ALREADY_MERGED', `${survivor.name} is already merged into an account.`, { field: 'survivorId' });
  }
  return accept(
    accountsMerged.event({
      ...actedBy(acting),
      accountId: survivor.id,
      department: acting.as,
      subject: { type: 'account', id: survivor.id },
      payload: { mergedId: merged.id, mergedName: merged.name, ...takenOver(fields, acting.take ?? []) },
    }),
  );
}

function takenOver(fields: MergeState['fields'], take: readonly TakeableField[]) {
  if (!fields) return {};
  const { survivor, merged } = fields;
  const names = take.filter((name) => merged[name] !== null && merged[name] !== survivor[name]);
  const taken: Partial<Takeable> = Object.fromEntries(names.map((name) => [name, merged[name]]));
  return { taken, before: valuesBefore<Takeable>(survivor, taken) };
}

/** What a merge had put over the survivor's own fields. */
export interface TakenOver {
  taken: Partial<Takeable>;
  before: Partial<Takeable>;
  /** The survivor today. */
  survivor: Takeable;
}

/** Takes a merge back: the released account stands alone again, with the history it had and what came after. */
export function unmergeAccounts(merged: MergeableAccount, acting: Acting, over?: TakenOver): Decision {
  if (!merged.mergedIntoId) {
    return refuse('NOT_MERGED', `${merged.name} is not merged into another account.`, { field: 'mergedId' });
  }
  return accept(
    accountsUnmerged.event({
      ...actedBy(acting),
      accountId: merged.mergedIntoId,
      department: acting.as,
      subject: { type: 'account', id: merged.mergedIntoId },
      payload: { mergedId: merged.id, mergedName: merged.name, restored: over ? untouchedSince(over) : {} },
    }),
  );
}

/** A field that somebody has edited since the merge keeps the edit. */
function untouchedSince({ taken, before, survivor }: TakenOver): Partial<Takeable> {
  const names = takeableFields.filter((name) => name in taken && survivor[name] === taken[name]);
  return Object.fromEntries(names.map((name) => [name, before[name] ?? null]));
}
