import type { Finding } from './ownership-queries.ts';

type Shared = Pick<Finding, 'accountId' | 'work' | 'proposedUserId'>;

/** Owners of findings: people in turn, or, without people, whoever is proposed for each. */
export function share(findings: readonly Shared[], people: readonly string[] | null) {
  return findings.flatMap(({ accountId, work, proposedUserId }, at) => {
    const userId = people ? people[at % people.length] : proposedUserId;
    return userId ? [{ accountId, work, userId }] : [];
  });
}
