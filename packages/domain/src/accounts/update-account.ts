import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { refuseLongName } from '../names.ts';
import type { NewEvent } from '../timeline/event.ts';
import type { EditableAccountFields } from './account-fields.ts';
import { changesAgainst, valuesBefore } from './changed-fields.ts';
import { cleanDomains, keyProblem, type TakenKey } from './create-account.ts';
import { editConflict } from './edit-conflict.ts';
import { accountIdentified } from './events/account-identified.ts';
import { accountUpdated } from './events/account-updated.ts';
import { touchTierChanged } from './events/touch-tier-changed.ts';
import type { TouchTier } from './touch-tiers.ts';

export interface AccountState extends EditableAccountFields {
  id: string;
  state: 'provisional' | 'identified';
  version: number;
  touchTier: TouchTier | null;
  domains: readonly string[];
}

export interface UpdateAccount extends Acting {
  version: number;
  changes: Partial<EditableAccountFields>;
  /** The wanted parent and the companies above it, from itself upwards. */
  parents?: readonly string[];
  touchTier?: TouchTier | null;
  /** All domains of the account from now on; undefined leaves them as they are. */
  domains?: readonly string[];
}

/** Edits an account. `taken` are the wanted keys that other accounts have. */
export function updateAccount(account: AccountState, taken: readonly TakenKey[], command: UpdateAccount): Decision {
  if (command.changes.name !== undefined && !command.changes.name.trim()) {
    return refuse('NAME_MISSING', 'An account needs a name.', { field: 'name' });
  }
  const tooLong = refuseLongName(command.changes.name ?? '', 'name');
  if (tooLong) return tooLong;
  const changes = changesAgainst<EditableAccountFields>(account, command.changes);
  const domains = command.domains ? cleanDomains(command.domains) : account.domains;
  const addedDomains = domains.filter((domain) => !account.domains.includes(domain));
  const removedDomains = account.domains.filter((domain) => !domains.includes(domain));
  const tierChanges = command.touchTier !== undefined && command.touchTier !== account.touchTier;
  const domainsChange = addedDomains.length + removedDomains.length > 0;
  if (Object.keys(changes).length === 0 && !domainsChange && !tierChanges) return accept();

  const before = valuesBefore<EditableAccountFields>(account, changes);
  const more = {
    ...(tierChanges && { touchTier: account.touchTier }),
    ...(domainsChange && { domains: account.domains }),
  };
  const mine = { ...(tierChanges && { touchTier: command.touchTier }), ...(domainsChange && { domains }) };
  const conflict = editConflict(account, command.version, { ...before, ...more }, { ...changes, ...mine });
  if (conflict) return conflict;
  if (changes.parentId === account.id) {
    return refuse('PARENT_IS_SELF', 'A company cannot be its own parent.', { field: 'parentId' });
  }
  if (changes.parentId && command.parents?.includes(account.id)) {
    return refuse('PARENT_IS_BELOW', 'The parent stands below this company already.', { field: 'parentId' });
  }
  const wrong = keyProblem(taken, { domains: command.domains, corporateNumber: changes.corporateNumber });
  if (wrong) return wrong;

  const common = {
    ...actedBy(command),
    accountId: account.id,
    department: command.as,
    subject: { type: 'account' as const, id: account.id },
  };
  const events: NewEvent[] = [];
  if (tierChanges) {
    events.push(
      touchTierChanged.event({
        ...common,
        payload: { touchTier: command.touchTier ?? null, before: account.touchTier },
      }),
    );
  }
  if (Object.keys(changes).length > 0 || domainsChange) {
    events.push(accountUpdated.event({ ...common, payload: { changes, before, addedDomains, removedDomains } }));
  }
  return accept(...events);
}

export interface IdentifyAccount extends Acting {
  version: number;
  name: string;
  corporateNumber?: string | null;
  domains?: readonly string[];
}

/** Says which company a provisional account is. */
export function identifyAccount(account: AccountState, taken: readonly TakenKey[], command: IdentifyAccount): Decision {
  if (account.state === 'identified') {
    return refuse('ALREADY_IDENTIFIED', `${account.name} is already identified. Edit it instead.`);
  }
  if (!command.name.trim()) return refuse('NAME_MISSING', 'An account needs a name.', { field: 'name' });
  const tooLong = refuseLongName(command.name, 'name');
  if (tooLong) return tooLong;
  const { name, corporateNumber } = account;
  const yours = { name: command.name, corporateNumber: command.corporateNumber ?? null };
  const conflict = editConflict(account, command.version, { name, corporateNumber }, yours);
  if (conflict) return conflict;
  const wrong = keyProblem(taken, command);
  if (wrong) return wrong;
  return accept(
    accountIdentified.event({
      ...actedBy(command),
      accountId: account.id,
      department: command.as,
      subject: { type: 'account', id: account.id },
      payload: {
        name: command.name.trim(),
        corporateNumber: corporateNumber === command.corporateNumber ? null : command.corporateNumber,
        domains: cleanDomains(command.domains).filter((domain) => !account.domains.includes(domain)),
      },
    }),
  );
}
