import { useApolloClient } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { Button, InlineError, NativeSelect, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { useCommand } from '../panels/use-command.ts';
import styles from './ownership.module.css';
import { ASSIGN_OWNERS, type Candidate, type FindingGroup, OWNERSHIP_FINDINGS } from './ownership-queries.ts';
import { ownershipTexts } from './ownership-texts.ts';
import { share } from './share.ts';

/** As many as the API takes in one step. */
const MOST_AT_ONCE = 200;
const PROPOSED = 'proposed';
const IN_TURN = 'in-turn';

/** Owners for a whole group in one step: whoever is proposed, one person, or all of the department in turn. */
export function AssignMany({ group, people }: { group: FindingGroup; people: readonly Candidate[] }) {
  const t = useTexts(ownershipTexts);
  const client = useApolloClient();
  const { run, busy, problem } = useCommand(ASSIGN_OWNERS);
  const [to, setTo] = useState(PROPOSED);
  const toast = useToast();
  const { work, kind, department, rule, count } = group;
  const most = Math.min(count, MOST_AT_ONCE);
  const assign = async () => {
    const variables = { first: MOST_AT_ONCE, work, kind, department, rule };
    const { data } = await client.query({ query: OWNERSHIP_FINDINGS, variables, fetchPolicy: 'no-cache' });
    const findings = data?.ownershipFindings ?? [];
    const ids = to === IN_TURN ? people.map(({ id }) => id) : [to];
    const owners = to === PROPOSED ? share(findings, null) : share(findings, ids);
    // A toast, since the group is gone once all of it has owners.
    if (owners.length === 0) toast({ message: t('ownership.many.none') });
    else if (await run({ input: { owners } })) toast({ message: t('ownership.many.done', { count: owners.length }) });
  };
  return (
    <div className={styles.many}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.bulk}>
        <NativeSelect
          label={t('ownership.many')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          data={[
            { value: PROPOSED, label: t('ownership.many.proposed') },
            ...(people.length > 1
              ? [{ value: IN_TURN, label: t('ownership.many.turn', { people: people.length }) }]
              : []),
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button loading={busy} onClick={() => void assign()}>
          {t(to === PROPOSED ? 'ownership.many.assign-proposed' : 'ownership.many.assign', { count: most })}
        </Button>
      </div>
    </div>
  );
}
