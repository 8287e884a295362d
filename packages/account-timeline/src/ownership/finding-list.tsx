import { useTexts } from '@tasuki/i18n';
import { Button, EmptyState, InlineError, NativeSelect } from '@tasuki/ui';
import { useState } from 'react';
import { useCommand } from '../panels/use-command.ts';
import { FindingRow } from './finding-row.tsx';
import styles from './ownership.module.css';
import { ASSIGN_OWNERS, type Candidate, type Finding } from './ownership-queries.ts';
import { ownershipTexts } from './ownership-texts.ts';

const MOST_AT_ONCE = 200;

interface FindingListProps {
  findings: readonly Finding[];
  people: readonly Candidate[];
  mayHaveMore: boolean;
  isFiltered: boolean;
  onClear: () => void;
  onMore: (after: string) => void;
}

/** The findings with their proposals; all proposals, or one person for all that is shown, go in one step. */
export function FindingList({ findings, people, mayHaveMore, isFiltered, onClear, onMore }: FindingListProps) {
  const t = useTexts(ownershipTexts);
  const { run, busy, problem } = useCommand(ASSIGN_OWNERS);
  const [everybodyTo, setEverybodyTo] = useState('');
  const assign = (owners: { accountId: string; work: Finding['work']; userId: string }[]) =>
    void run({ input: { owners: owners.slice(0, MOST_AT_ONCE) } });
  const proposed = findings.flatMap(({ accountId, work, proposedUserId: userId }) =>
    userId ? [{ accountId, work, userId }] : [],
  );
  const last = findings.at(-1);
  if (!last)
    return isFiltered ? (
      <EmptyState
        title={t('ownership.none.filtered')}
        why={t('ownership.none.why')}
        action={<Button onClick={onClear}>{t('ownership.none.clear')}</Button>}
      />
    ) : (
      <EmptyState title={t('ownership.none')} why={t('ownership.none.why')} />
    );
  return (
    <div className={styles.body}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.bulk}>
        {proposed.length > 0 ? (
          <Button loading={busy} onClick={() => assign(proposed)}>
            {t('ownership.assign.all', { count: Math.min(proposed.length, MOST_AT_ONCE) })}
          </Button>
        ) : null}
        <NativeSelect
          aria-label={t('ownership.assign.rest', { count: findings.length })}
          value={everybodyTo}
          onChange={(event) => setEverybodyTo(event.currentTarget.value)}
          data={[
            { value: '', label: t('ownership.to.none') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button
          variant="default"
          disabled={!everybodyTo}
          loading={busy}
          onClick={() => assign(findings.map(({ accountId, work }) => ({ accountId, work, userId: everybodyTo })))}
        >
          {t('ownership.assign.shown', { count: Math.min(findings.length, MOST_AT_ONCE) })}
        </Button>
      </div>
      <ul className={styles.rows}>
        {findings.map((finding) => (
          <FindingRow
            key={finding.cursor}
            finding={finding}
            people={people.filter(({ memberships }) =>
              memberships.some(({ department }) => department === finding.department),
            )}
            isBusy={busy}
            onAssign={(userId) => assign([{ accountId: finding.accountId, work: finding.work, userId }])}
          />
        ))}
      </ul>
      {mayHaveMore ? (
        <Button variant="default" onClick={() => onMore(last.cursor)}>
          {t('ownership.more')}
        </Button>
      ) : null}
    </div>
  );
}
