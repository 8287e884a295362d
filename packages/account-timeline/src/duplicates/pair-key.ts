import type { ProposedPair } from './duplicate-queries.ts';

const SEPARATOR = '.';

/** A pair as it stands in the address; the first is the account that would stay. */
export function pairKey({ account, other }: Pick<ProposedPair, 'account' | 'other'>): string {
  return [account.id, other.id].join(SEPARATOR);
}

export function readPairKey(key: string | undefined): readonly [string, string] | undefined {
  const [one, other] = (key ?? '').split(SEPARATOR);
  return one && other ? [one, other] : undefined;
}
