import { accountStateOf, findTakenKeys, lockAccount } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import type { EditableAccountFields } from '@tasuki/domain/accounts/account-fields';
import { type AccountState, identifyAccount, updateAccount } from '@tasuki/domain/accounts/update-account';
import { joinAttributes, type Said, spreadAttributes, valuesOf } from '@tasuki/domain/imports/take-news';
import type { Batch, Link } from '../engine/batch.ts';
import { readNews } from '../engine/read-news.ts';
import { saidUntilNow } from '../engine/said-until-now.ts';
import type { Row } from '../reading/read-rows.ts';
import { refusalReason } from '../reasons/refusal-reason.ts';

export interface StatedAccount extends Partial<Omit<EditableAccountFields, 'attributes'>> {
  name: string;
  domain?: string | null;
  attributes: Record<string, unknown>;
}

export interface KnownAccountRow {
  row: Row;
  hash: string;
  accountId: string;
  /** What the source said of it last, if it is the source's own. */
  said?: Said | null;
  as?: Department;
}

/** What the source has said of an account with these words, to be compared with the next. */
export const saidOfAccount = ({ domain: _domain, ...stated }: StatedAccount): Said => spreadAttributes({ ...stated });

/**
 * Brings an account up to date with what a row says anew; a provisional one is identified by its name. Answers the link to
 * remember, null where the account is not there yet, or a rule refused and the row was rejected.
 */
export async function updateKnownAccount(
  batch: Batch,
  { row, hash, accountId, said, as = 'marketing' }: KnownAccountRow,
  stated: StatedAccount,
): Promise<Link | null> {
  const found = await lockAccount(batch.tx, accountId);
  if (!found) return null;
  const state = await accountStateOf(batch.tx, found);
  const { domain = null, name, corporateNumber } = stated;
  const wanted = { domains: domain ? [domain] : [], corporateNumber };
  const taken = await findTakenKeys(batch.tx, wanted, state.id);
  const acting = { ...batch.acting(as, null, batch.run.now), version: state.version };
  const isProvisional = state.state === 'provisional';
  const identified = isProvisional ? (identifyAccount(state, taken, { ...acting, name }).accepted ?? []) : [];
  const current: AccountState = identified.length > 0 ? { ...state, name, state: 'identified' } : state;
  const says = saidOfAccount(stated);
  const stands = valuesOf(spreadAttributes({ ...current }), says);
  const until = await saidUntilNow(batch, said, { accountId: state.id, recordId: state.id, stands });
  const { changes, remembered } = readNews(batch, { row, hash, said: until, says, stands });
  const decision = updateAccount(current, taken, {
    ...acting,
    changes: joinAttributes(changes, current.attributes),
    domains: domain ? [...state.domains, domain] : undefined,
  });
  if (decision.refused) {
    batch.issue('rejected', row, refusalReason(decision.refused));
    return null;
  }
  batch.append([...identified, ...decision.accepted]);
  batch.count(identified.length + decision.accepted.length > 0 ? 'updated' : 'unchanged', 'accounts');
  return { accountId: state.id, recordId: state.id, ...remembered };
}
