import type { NewEvent } from '@tasuki/domain';
import { updateAccount } from '@tasuki/domain/accounts/update-account';
import { accountState } from '../acts/accounts.ts';
import { daysLater } from '../calendar.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';
import type { World } from '../world.ts';

/** So long after both companies are known somebody says that they belong together: on the same weekday. */
const DAYS_UNSEEN = 7;

/** Identified regional companies and the one that they belong to, known by their domains. Answers what to append once all accounts are there. */
export function tellCompanyGroups({ tellers, calendar, staff }: World): NewEvent[] {
  const byDomain = new Map(tellers.map((teller) => [domainOf(teller), teller]));
  return tellers.flatMap((teller, index) => {
    const since = teller.events.find(({ kind }) => kind === 'accounts.account-identified')?.occurredAt;
    const parent = byDomain.get(domainOf(teller).replace(/^[^.]+\./, ''));
    const entered = parent?.events[0]?.occurredAt;
    if (!since || !parent || !entered) return [];
    const at = daysLater(since > entered ? since : entered, DAYS_UNSEEN);
    if (at > calendar.now) return [];
    const { id: by, department } = staff.marketing[index % staff.marketing.length] as Person;
    const changes = { parentId: parent.accountId };
    return updateAccount(accountState(teller), [], { by, as: department, at, version: 1, changes }).accepted ?? [];
  });
}

const domainOf = ({ rows }: Teller): string =>
  rows.all<{ kind: string; value: string }>('accountKeys').find(({ kind }) => kind === 'domain')?.value ?? '';
