import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Leg } from '../departments.ts';
import { refuseLongName } from '../names.ts';
import type { EditableAccountFields } from './account-fields.ts';
import { isCorporateNumber } from './corporate-number.ts';
import { accountCreated } from './events/account-created.ts';
import { cycleStarted } from './events/cycle-started.ts';
import { normaliseDomain } from './free-mail.ts';
import type { TouchTier } from './touch-tiers.ts';

export interface CreateAccount extends Partial<EditableAccountFields>, Acting {
  name: string;
  domains?: readonly string[];
  touchTier?: TouchTier | null;
  /** Whose leg it starts on. */
  holder: Leg;
  ids: { account: string; cycle: string };
}

/** An account that already stands for this company: by domain or 法人番号. */
export interface TakenKey {
  kind: 'domain' | 'corporate-number';
  value: string;
  accountId: string;
}

/** Someone enters a company by hand: it is identified from the start. */
export function createAccount(taken: readonly TakenKey[], command: CreateAccount): Decision {
  const { name, domains, ids, by: _by, at: _at, as, importSource: _source, ...fields } = command;
  if (!name.trim()) return refuse('NAME_MISSING', 'An account needs a name.', { field: 'name' });
  const wrong = refuseLongName(name, 'name') ?? keyProblem(taken, { domains, corporateNumber: fields.corporateNumber });
  if (wrong) return wrong;
  const common = { ...actedBy(command), accountId: ids.account, department: as };
  return accept(
    accountCreated.event({
      ...common,
      subject: { type: 'account', id: ids.account },
      payload: { ...fields, name: name.trim(), state: 'identified', domains: cleanDomains(domains) },
    }),
    cycleStarted.event({
      ...common,
      subject: { type: 'cycle', id: ids.cycle },
      payload: { cycleId: ids.cycle, number: 1, kind: 'new' },
    }),
  );
}

export function cleanDomains(domains: readonly string[] | null | undefined): string[] {
  return [...new Set((domains ?? []).map((domain) => normaliseDomain(domain)).filter((domain) => domain !== null))];
}

/** Why these keys cannot be an account's, or null: malformed, or another account stands for them. */
export function keyProblem(
  taken: readonly TakenKey[],
  { domains, corporateNumber }: { domains?: readonly string[] | null; corporateNumber?: string | null },
): Decision | null {
  if (corporateNumber && !isCorporateNumber(corporateNumber)) {
    return refuse('CORPORATE_NUMBER_INVALID', 'A 法人番号 has 13 digits, the first of which checks the others.', {
      field: 'corporateNumber',
    });
  }
  const malformed = (domains ?? []).find((domain) => normaliseDomain(domain) === null);
  if (malformed !== undefined) {
    return refuse('DOMAIN_INVALID', `“${malformed}” is not a domain.`, { field: 'domains' });
  }
  const other = taken[0];
  if (!other) return null;
  return refuse('ACCOUNT_KEY_TAKEN', `Another account already has ${other.value}. Open it, or merge the two.`, {
    field: other.kind === 'domain' ? 'domains' : 'corporateNumber',
    details: { value: other.value, accountId: other.accountId },
  });
}
