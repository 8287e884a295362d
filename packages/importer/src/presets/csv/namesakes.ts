import { companyNameKey } from '@tasuki/domain/accounts/duplicates/company-name-key';
import { companyDomainOf, normaliseDomain } from '@tasuki/domain/accounts/free-mail';
import { foldText } from '@tasuki/domain/search/fold-text';
import { sql } from 'drizzle-orm';
import type { Batch } from '../../engine/batch.ts';
import type { CompanyHint } from './companies.ts';

/** An account whose name is written as that of a row. */
type Namesake = {
  accountId: string;
  /** A row of this source stands on it. */
  isOwn: boolean;
  /** Its ids in this source. */
  ids: string[];
  hasDomain: boolean;
  hasNumber: boolean;
};

type NamedRow = Namesake & { name: string };

/** Of a name that very many have it is enough to know that they are several. */
const MOST_PER_NAME = 5;

/** The accounts that are called like the companies of some rows, and whether such a row means one of them. */
export class Namesakes {
  readonly #byName = new Map<string, Namesake[]>();

  static async load(batch: Batch, hints: readonly CompanyHint[]): Promise<Namesakes> {
    const namesakes = new Namesakes();
    const folded = new Set(hints.flatMap(({ name }) => (name && companyNameKey(name) ? [foldText(name)] : [])));
    folded.delete('');
    if (folded.size === 0) return namesakes;
    const { source } = batch.run;
    const rows = await batch.tx.execute<NamedRow>(sql`
      select found.* from jsonb_array_elements_text(${JSON.stringify([...folded])}::jsonb) as asked(folded)
      cross join lateral (
        select a.id as "accountId", a.name, a.corporate_number is not null as "hasNumber",
          exists (select 1 from account_keys k where k.account_id = a.id and k.kind = 'domain') as "hasDomain",
          exists (select 1 from external_ids e where e.account_id = a.id and e.source = ${source}) as "isOwn",
          array(select e.external_id from external_ids e
            where e.account_id = a.id and e.source = ${source} and e.record_type = 'account') as ids
        from accounts a where search_fold(a.name) = asked.folded and a.merged_into_id is null
        order by "isOwn" desc limit ${MOST_PER_NAME}
      ) as found`);
    for (const { name, ...namesake } of rows) namesakes.#add(name, namesake);
    return namesakes;
  }

  /** Those that rows of this source stand on. */
  ownIds(): string[] {
    return [...this.#byName.values()].flat().flatMap(({ isOwn, accountId }) => (isOwn ? [accountId] : []));
  }

  /** The account that a row means which gives nothing but this name: the only one so called in its source, if nothing speaks against it. */
  find(hint: CompanyHint): string | null {
    const own = this.#of(hint).filter(({ isOwn }) => isOwn);
    const [only] = own;
    return only && own.length === 1 && !speaksAgainst(hint, only) ? only.accountId : null;
  }

  /** Some account may be this company, and nobody can tell. */
  maybe(hint: CompanyHint): boolean {
    return this.#of(hint).some((namesake) => !speaksAgainst(hint, namesake));
  }

  /** An account that a row has just made. */
  add(hint: CompanyHint, accountId: string): void {
    if (!hint.name) return;
    const namesake = { accountId, isOwn: true, ids: hint.id ? [hint.id] : [] };
    this.#add(hint.name, { ...namesake, hasDomain: domainOf(hint) !== null, hasNumber: hint.corporateNumber !== null });
  }

  /** What a row has said of an account that is there. */
  learn(hint: CompanyHint, accountId: string): void {
    for (const namesake of this.#of(hint)) {
      if (namesake.accountId !== accountId) continue;
      if (hint.id) namesake.ids.push(hint.id);
      namesake.hasDomain ||= domainOf(hint) !== null;
      namesake.hasNumber ||= hint.corporateNumber !== null;
      namesake.isOwn = true;
    }
  }

  #of({ name }: CompanyHint): Namesake[] {
    return this.#byName.get(companyNameKey(name ?? '') ?? '') ?? [];
  }

  #add(name: string, namesake: Namesake): void {
    const key = companyNameKey(name);
    if (key) this.#byName.set(key, [...(this.#byName.get(key) ?? []), namesake]);
  }
}

/** Both give a number, a domain or an id of the source, and not the same: else the account had been found by it. */
function speaksAgainst(hint: CompanyHint, { ids, hasDomain, hasNumber }: Namesake): boolean {
  if (hint.corporateNumber && hasNumber) return true;
  if (domainOf(hint) && hasDomain) return true;
  return isNumbered(hint.id, hint.name) && ids.some((id) => isNumbered(id, hint.name));
}

/** A file without a column of ids takes the name for one. */
const isNumbered = (id: string | null, name: string | null): boolean =>
  id !== null && companyNameKey(id) !== companyNameKey(name ?? '');

const domainOf = ({ domain, email }: CompanyHint): string | null =>
  normaliseDomain(domain ?? '') ?? companyDomainOf(email ?? '');
