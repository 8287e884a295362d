import { accountKeys, accounts, cycles, findSurvivor } from '@tasuki/db';
import type { TimePrecision } from '@tasuki/domain';
import { accountCreated } from '@tasuki/domain/accounts/events/account-created';
import { cycleStarted } from '@tasuki/domain/accounts/events/cycle-started';
import { companyDomainOf, normaliseDomain } from '@tasuki/domain/accounts/free-mail';
import { actedBy } from '@tasuki/domain/acting';
import type { KnownAccount } from '@tasuki/domain/marketing/capture-lead';
import { inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';
import type { Row } from '../../reading/read-rows.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { Namesakes } from './namesakes.ts';

/** What a row says about its company. */
export interface CompanyHint {
  /** The company's id in the source. */
  id: string | null;
  /** Where one cell holds several ids, those behind the first. */
  otherIds?: string[];
  name: string | null;
  domain: string | null;
  corporateNumber: string | null;
  email: string | null;
}

interface StatedTime {
  at: Date;
  precision: TimePrecision;
}

interface Key {
  accountId: string;
  contactId: string | null;
}

/** The accounts behind a batch of rows, found in a few queries for all, and those that the batch itself makes. */
export class Companies {
  readonly #keys = new Map<string, Key>();
  readonly #accounts = new Map<string, Omit<KnownAccount, 'contactId'>>();
  /** The accounts that rows of this batch have made for companies nobody told of. */
  readonly provisional: string[] = [];

  private constructor(
    private readonly batch: Batch,
    private readonly namesakes: Namesakes,
  ) {}

  static async load(batch: Batch, hints: readonly CompanyHint[]): Promise<Companies> {
    const companies = new Companies(batch, await Namesakes.load(batch, hints));
    const ids = hints.flatMap(idsOf);
    for (const [id, { accountId }] of await batch.known('account', ids))
      if (accountId) companies.#keys.set(`id ${id}`, { accountId, contactId: null });
    const values = [...new Set(hints.flatMap((hint) => keysOf(hint).map(({ value }) => value)))];
    if (values.length > 0) {
      const rows = await batch.tx.select().from(accountKeys).where(inArray(accountKeys.value, values));
      for (const { kind, value, accountId, contactId } of rows)
        companies.#keys.set(`${kind} ${value}`, { accountId, contactId });
    }
    const named = companies.namesakes.ownIds();
    const keyed = [...companies.#keys.values()].map(({ accountId }) => accountId);
    await companies.#loadAccounts([...new Set([...keyed, ...named])]);
    return companies;
  }

  async #loadAccounts(accountIds: string[]): Promise<void> {
    if (accountIds.length === 0) return;
    const rows = await this.batch.tx.select().from(accounts).where(inArray(accounts.id, accountIds));
    const survivors = new Map<string, string>();
    for (const { id, mergedIntoId } of rows) if (mergedIntoId) survivors.set(id, await findSurvivor(this.batch.tx, id));
    for (const key of this.#keys.values()) key.accountId = survivors.get(key.accountId) ?? key.accountId;
    const missing = [...survivors.values()].filter((id) => !accountIds.includes(id));
    const all =
      missing.length > 0 ? await this.batch.tx.select().from(accounts).where(inArray(accounts.id, missing)) : [];
    const last = new Map<string, typeof cycles.$inferSelect>();
    const ids = [...accountIds, ...missing];
    for (const cycle of await this.batch.tx.select().from(cycles).where(inArray(cycles.accountId, ids)))
      if ((last.get(cycle.accountId)?.number ?? 0) < cycle.number) last.set(cycle.accountId, cycle);
    for (const { id, cycleNumber } of [...rows, ...all]) {
      const cycle = last.get(id);
      const endedOutcome = cycle?.endedAt ? (cycle.outcome ?? 'lost') : null;
      this.#accounts.set(id, { accountId: id, cycleNumber, endedOutcome });
    }
  }

  /** The account of this company: by the source's id, 法人番号, e-mail, domain, then by its name among those of the source. */
  find(hint: CompanyHint): KnownAccount | null {
    const known = this.findByKey(hint);
    const namesake = known ? null : this.#accounts.get(this.namesakes.find(hint) ?? '');
    return namesake ? { ...namesake, contactId: null } : known;
  }

  /** The account by all that no two companies share. */
  findByKey(hint: CompanyHint): KnownAccount | null {
    const keys = [...idsOf(hint).map((value) => ({ kind: 'id', value })), ...keysOf(hint)];
    for (const { kind, value } of keys) {
      const key = this.#keys.get(`${kind} ${value}`);
      const account = key && this.#accounts.get(key.accountId);
      if (!account) continue;
      const person = this.#keys.get(`email ${cleanEmail(hint.email)}`);
      return { ...account, contactId: person?.accountId === account.accountId ? person.contactId : null };
    }
    return null;
  }

  /** The contact behind an address, on whichever account. */
  personOf(email: string | null): Key | undefined {
    return this.#keys.get(`email ${cleanEmail(email)}`);
  }

  /** Later rows find what this row has made, and the source's id leads there. */
  remember(hint: CompanyHint, account: { accountId: string; cycleNumber: number }, contactId: string | null): void {
    const { accountId, cycleNumber } = account;
    this.namesakes.learn(hint, accountId);
    if (!this.#accounts.has(accountId)) this.#accounts.set(accountId, { accountId, cycleNumber, endedOutcome: null });
    else Object.assign(this.#accounts.get(accountId) ?? {}, { cycleNumber, endedOutcome: null });
    for (const { kind, value } of keysOf(hint)) {
      const key = `${kind} ${value}`;
      if (!this.#keys.has(key)) this.#keys.set(key, { accountId, contactId: kind === 'email' ? contactId : null });
    }
    if (hint.id && !this.#keys.has(`id ${hint.id}`)) {
      this.#keys.set(`id ${hint.id}`, { accountId, contactId: null });
      this.batch.link('account', hint.id, { accountId, recordId: accountId });
    }
  }

  /** Later rows find the account that this row has made. Where another is called alike and nobody can tell, the row is flagged. */
  rememberNew(
    row: Row,
    hint: CompanyHint,
    account: { accountId: string; cycleNumber: number },
    contactId: string | null,
  ) {
    if (this.namesakes.maybe(hint)) this.batch.issue('flagged', row, rowReasons.sameName(hint.name ?? ''));
    this.namesakes.add(hint, account.accountId);
    this.remember(hint, account, contactId);
  }

  /** A provisional account for a company that only its people have told of. */
  makeProvisional(row: Row, hint: CompanyHint, name: string, when: StatedTime): KnownAccount {
    const { at, precision } = when;
    const [accountId, cycleId] = [uuidv7(), uuidv7()];
    const common = {
      ...actedBy(this.batch.acting('marketing', null, at)),
      accountId,
      department: 'marketing' as const,
    };
    const domains = keysOf(hint).flatMap(({ kind, value }) => (kind === 'domain' ? [value] : []));
    const { corporateNumber } = hint;
    this.batch.append(
      [
        accountCreated.event({
          ...common,
          subject: { type: 'account', id: accountId },
          payload: { name, state: 'provisional', domains, corporateNumber, holder: 'marketing' },
        }),
        cycleStarted.event({
          ...common,
          subject: { type: 'cycle', id: cycleId },
          payload: { cycleId, number: 1, kind: 'new' },
        }),
      ],
      precision,
    );
    this.batch.count('created', 'accounts');
    this.provisional.push(accountId);
    const account = { accountId, cycleNumber: 1, endedOutcome: null };
    // The address stays its person's, who may not be known; its domain is the account's from now on.
    this.rememberNew(row, { ...hint, email: null, domain: domains[0] ?? null }, account, null);
    return { ...account, contactId: null };
  }
}

const idsOf = ({ id, otherIds = [] }: CompanyHint): string[] => [...(id ? [id] : []), ...otherIds];

const cleanEmail = (email: string | null): string => email?.trim().toLowerCase() ?? '';

function keysOf({ corporateNumber, email, domain }: CompanyHint): { kind: string; value: string }[] {
  const ownDomain = normaliseDomain(domain ?? '') ?? companyDomainOf(email ?? '');
  return [
    ...(corporateNumber ? [{ kind: 'corporate-number', value: corporateNumber }] : []),
    ...(cleanEmail(email) ? [{ kind: 'email', value: cleanEmail(email) }] : []),
    ...(ownDomain ? [{ kind: 'domain', value: ownDomain }] : []),
  ];
}
