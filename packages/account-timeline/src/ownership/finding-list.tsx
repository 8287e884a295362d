import { useQuery } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { InlineError, MoreButton } from '@tasuki/ui';
import { Loaded } from '../panels/panel.tsx';
import { useCommand } from '../panels/use-command.ts';
import { AssignMany } from './assign-many.tsx';
import { FindingRow } from './finding-row.tsx';
import styles from './ownership.module.css';
import { ASSIGN_OWNERS, type Candidate, type FindingGroup, OWNERSHIP_FINDINGS } from './ownership-queries.ts';
import { ownershipTexts } from './ownership-texts.ts';

const PAGE_SIZE = 20;

interface FindingListProps {
  group: FindingGroup;
  /** Of the department whose work it is. */
  people: readonly Candidate[];
}

/** The findings of one group, each with its proposal. */
export function FindingList({ group, people }: FindingListProps) {
  const t = useTexts(ownershipTexts);
  const { run, busy, problem } = useCommand(ASSIGN_OWNERS);
  const { work, kind, department, rule, count } = group;
  const query = useQuery(OWNERSHIP_FINDINGS, {
    variables: { first: PAGE_SIZE, work, kind, department, rule },
    fetchPolicy: 'cache-and-network',
  });
  const more = (after: string) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ownershipFindings: [...before.ownershipFindings, ...next.ownershipFindings],
      }),
    });
  return (
    <div className={styles.opened}>
      <AssignMany group={group} people={people} />
      {problem ? <InlineError>{problem}</InlineError> : null}
      <Loaded query={query} failed={t('ownership.failed')} rows={4}>
        {({ ownershipFindings: findings }) => (
          <>
            <ul className={styles.rows}>
              {findings.map((finding) => (
                <FindingRow
                  key={finding.cursor}
                  finding={finding}
                  people={people}
                  isBusy={busy}
                  onAssign={(userId) =>
                    void run({ input: { owners: [{ accountId: finding.accountId, work, userId }] } })
                  }
                />
              ))}
            </ul>
            {findings.length < count ? (
              <MoreButton onMore={() => more(findings.at(-1)?.cursor ?? '')}>
                {t('ownership.more', { shown: findings.length, count })}
              </MoreButton>
            ) : null}
          </>
        )}
      </Loaded>
    </div>
  );
}
