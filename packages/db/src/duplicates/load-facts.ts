import type { DuplicateFacts } from '@tasuki/domain/accounts/duplicates/judge-duplicate';
import { companyDomainOf, normaliseDomain } from '@tasuki/domain/accounts/free-mail';
import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';

interface FactsRow extends Omit<DuplicateFacts, 'domains'> {
  website: string | null;
  keys: string[];
  mails: string[];
  [column: string]: unknown;
}

/** A company of a thousand people is known well enough by its first. */
const MOST_PEOPLE = 50;

/** What could tell these accounts from others, in one query. */
export async function loadDuplicateFacts(db: Reader, ids: readonly string[]): Promise<DuplicateFacts[]> {
  if (ids.length === 0) return [];
  const rows = await db.execute<FactsRow>(sql`
    select a.id, a.name, a.name_kana as "nameKana", a.corporate_number as "corporateNumber", a.website,
      array(select value from account_keys k where k.account_id = a.id and k.kind = 'domain') as keys,
      coalesce(c.mails, '{}') as mails, coalesce(c.phones, '{}') as phones, coalesce(c.people, '{}') as people
    from accounts a
    left join lateral (
      select array_agg(email) filter (where email is not null) as mails, array_agg(phone) filter (where phone is not null) as phones,
        array_agg(family_name || ' ' || given_name) filter (where given_name is not null) as people
      from (select * from contacts where account_id = a.id order by id limit ${MOST_PEOPLE}) known) c on true
    where a.id = any(${sql.param([...ids])}::uuid[])`);
  return rows.map(({ website, keys, mails, ...facts }) => {
    const own = website ? normaliseDomain(website) : null;
    const domains = [...keys, ...(own ? [own] : []), ...mails.map(companyDomainOf).filter((domain) => domain !== null)];
    return { ...facts, domains: [...new Set(domains)] };
  });
}
