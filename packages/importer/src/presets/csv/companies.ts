import { accountKeys, accounts, cycles, findSurvivor } from '@tasuki/db';
import type { TimePrecision } from '@tasuki/domain';
import { readCompanyName } from '@tasuki/domain/accounts/duplicates/company-name';
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

type NamedAccount = Omit<KnownAccount, 'contactId'> & { name: string; isIdentified: boolean };

/** The accounts behind a batch of rows, found in a few queries for all, and those that the batch itself makes. */
export class Companies {
  readonly #keys = new Map<string, Key>();
  readonly #accounts = new Map<string, NamedAccount>();
  /** What has been told of names that are joined to accounts of other names. */
  readonly #told = new Set<string>();
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
    for (const { id, name, state, cycleNumber } of [...rows, ...all]) {
      const cycle = last.get(id);
      const endedOutcome = cycle?.endedAt ? (cycle.outcome ?? 'lost') : null;
      this.#accounts.set(id, { accountId: id, name, isIdentified: state === 'identified', cycleNumber, endedOutcome });
    }
  }

  /** The account of this company: by the source's id, 法人番号, e-mail, domain, then by its name among those of the source. */
  find(hint: CompanyHint): KnownAccount | null {
    const known = this.findByKey(hint);
    const namesake = known ? null : this.#accounts.get(this.namesakes.find(hint) ?? '');
    return namesake ? { ...namesake, contactId: null } : known;
  }

  /** The account on which a row of this company stands. Where only an address leads to one of another name, the row is flagged. */
  findFor(row: Row, hint: CompanyHint): KnownAccount | null {
    const known = this.find(hint);
    const stands = known && this.#byAddressAlone(hint, known.accountId);
    if (!stands || !hint.name || this.#told.has(`${known.accountId} ${hint.name}`)) return known;
    this.#told.add(`${known.accountId} ${hint.name}`);
    this.batch.issue('flagged', row, rowReasons.otherName(stands, hint.name));
    return known;
  }

  /** The account by all that no two companies share; a domain may be a group's, whose company of that name goes before. */
  findByKey(hint: CompanyHint): KnownAccount | null {
    const [kind, key] = this.#keyOf(hint) ?? [];
    const named = kind === 'domain' && !this.#isCalled(key?.accountId, hint) ? this.namesakes.find(hint) : null;
    const account = this.#accounts.get(named ?? key?.accountId ?? '');
    if (!account) return null;
    const person = this.personOf(hint.email);
    return { ...account, contactId: person?.accountId === account.accountId ? person.contactId : null };
  }

  /** What the company of another name is called that has this one's domain: in a list of companies these are two. */
  sharesDomain(hint: CompanyHint): string | null {
    const { accountId = '' } = this.#keys.get(`domain ${domainOf(hint)}`) ?? {};
    const holder = this.#accounts.get(accountId);
    if (idsOf(hint).some((id) => this.#keys.get(`id ${id}`)?.accountId === accountId)) return null;
    return holder?.isIdentified && !this.#isCalled(accountId, hint) ? holder.name : null;
  }

  /** What the account is called if nothing but an e-mail address or its domain tells that it is this company. */
  #byAddressAlone(hint: CompanyHint, accountId: string): string | null {
    const [kind] = this.#keyOf(hint) ?? [];
    const isAddress = kind === 'email' || kind === 'domain';
    return isAddress && !this.#isCalled(accountId, hint) ? (this.#accounts.get(accountId)?.name ?? null) : null;
  }

  #keyOf(hint: CompanyHint): [kind: string, key: Key] | undefined {
    const keys = [...idsOf(hint).map((value) => ({ kind: 'id', value })), ...keysOf(hint)];
    for (const { kind, value } of keys) {
      const key = this.#keys.get(`${kind} ${value}`);
      if (key && this.#accounts.has(key.accountId)) return [kind, key];
    }
    return undefined;
  }

  /** A row without a name calls the account nothing else, and an account that is called by its domain waits for a name. */
  #isCalled(accountId: string | undefined, hint: CompanyHint): boolean {
    const { name } = hint;
    const stands = this.#accounts.get(accountId ?? '')?.name ?? '';
    if (!name || !stands || keysOf(hint).some(({ value }) => value === stands)) return true;
    return readCompanyName(stands).core === readCompanyName(name).core;
  }

  /** The contact behind an address, on whichever account. */
  personOf(email: string | null): Key | undefined {
    return this.#keys.get(`email ${cleanEmail(email)}`);
  }

  /** Later rows find what this row has made, and the source's id leads there. */
  remember(
    hint: CompanyHint,
    account: { accountId: string; cycleNumber: number; isIdentified?: boolean },
    contactId: string | null,
  ): void {
    const { accountId, cycleNumber, isIdentified = false } = account;
    this.namesakes.learn(hint, accountId);
    if (!this.#accounts.has(accountId))
      this.#accounts.set(accountId, {
        accountId,
        name: hint.name ?? '',
        isIdentified,
        cycleNumber,
        endedOutcome: null,
      });
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
    account: { accountId: string; cycleNumber: number; isIdentified?: boolean },
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

const domainOf = ({ domain, email }: CompanyHint): string | null =>
  normaliseDomain(domain ?? '') ?? companyDomainOf(email ?? '');

function keysOf(hint: CompanyHint): { kind: string; value: string }[] {
  const { corporateNumber, email } = hint;
  const ownDomain = domainOf(hint);
  return [
    ...(corporateNumber ? [{ kind: 'corporate-number', value: corporateNumber }] : []),
    ...(cleanEmail(email) ? [{ kind: 'email', value: cleanEmail(email) }] : []),
    ...(ownDomain ? [{ kind: 'domain', value: ownDomain }] : []),
  ];
}
