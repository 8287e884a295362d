import { accountStateOf, findTakenKeys, lockAccount } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import type { EditableAccountFields } from '@tasuki/domain/accounts/account-fields';
import { identifyAccount, updateAccount } from '@tasuki/domain/accounts/update-account';
import type { Batch } from '../engine/batch.ts';
import type { Row } from '../reading/read-rows.ts';
import { refusalReason } from '../reasons/refusal-reason.ts';

export interface StatedAccount extends Partial<Omit<EditableAccountFields, 'attributes'>> {
  name: string;
  domain?: string | null;
  attributes: Record<string, unknown>;
}

/**
 * Brings an account up to date with what a row says; a provisional one is identified by its name. An empty cell takes nothing
 * away. Answers the account's id, null where a rule refused and the row was rejected.
 */
export async function updateKnownAccount(
  batch: Batch,
  row: Row,
  accountId: string,
  { domain = null, attributes, ...rest }: StatedAccount,
  as: Department = 'marketing',
): Promise<string | null> {
  const found = await lockAccount(batch.tx, accountId);
  if (!found) return null;
  const state = await accountStateOf(batch.tx, found);
  const taken = await findTakenKeys(batch.tx, { domains: domain ? [domain] : [], ...rest }, state.id);
  const given = Object.entries({ ...rest, attributes: { ...state.attributes, ...attributes } });
  const changes = Object.fromEntries(given.filter(([, value]) => value !== null && value !== undefined));
  const domains = domain ? [...state.domains, domain] : undefined;
  const acting = { ...batch.acting(as, null, batch.run.now), version: state.version };
  const identified =
    state.state === 'provisional' ? (identifyAccount(state, taken, { ...acting, name: rest.name }).accepted ?? []) : [];
  const decision = updateAccount(
    identified.length > 0 ? { ...state, name: rest.name, state: 'identified' } : state,
    taken,
    { ...acting, changes, domains },
  );
  if (decision.refused) {
    batch.issue('rejected', row, refusalReason(decision.refused));
    return null;
  }
  batch.append([...identified, ...decision.accepted]);
  batch.count(identified.length + decision.accepted.length > 0 ? 'updated' : 'unchanged', 'accounts');
  return state.id;
}
