import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { Loaded, Panel, PanelPage } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { EmptyState, StatusChip } from '@tasuki/ui';
import { HandOverForm } from './hand-over-form.tsx';
import styles from './leave.module.css';
import { LEAVE_PAGE, type Leaving } from './leave-queries.ts';
import { leaveTexts } from './leave-texts.ts';
import { PastReassignments } from './past-reassignments.tsx';

/** Somebody leaves, or changes their work: everything that they have open is counted, shared out and given away in one step. */
export function LeavePage() {
  const t = useTexts(leaveTexts);
  const { userId = '' } = useParams({ strict: false }) as { userId?: string };
  const query = useQuery(LEAVE_PAGE, { variables: { userId }, fetchPolicy: 'cache-and-network' });
  const node = query.data?.node;
  const person = node && 'leftAt' in node ? node : null;
  const refetch = () => void query.refetch();
  return (
    <PanelPage
      title={person ? t('leave.title', { name: person.name }) : t('leave.title.none')}
      tools={person?.leftAt ? <StatusChip tone="quiet">{t('leave.gone')}</StatusChip> : null}
    >
      <Loaded query={query} failed={t('leave.failed')} rows={8}>
        {(data) => (
          <div className={styles.panels}>
            <OpenWorkPanel work={data.openWork} hasLeft={Boolean(person?.leftAt)} />
            {person ? (
              <HandOverForm
                key={person.version}
                person={person}
                total={data.openWork.total}
                people={data.users.nodes.filter(({ id }) => id !== userId)}
                onDone={refetch}
              />
            ) : null}
            {data.reassignments.length > 0 ? <PastReassignments past={data.reassignments} onUndone={refetch} /> : null}
          </div>
        )}
      </Loaded>
    </PanelPage>
  );
}

interface OpenWorkPanelProps {
  work: Leaving['openWork'];
  hasLeft: boolean;
}

function OpenWorkPanel({ work: { total, accounts, kinds }, hasLeft }: OpenWorkPanelProps) {
  const t = useTexts(leaveTexts);
  const { locale } = useLocale();
  return (
    <Panel title={t('leave.open')} note={total > 0 ? t('leave.open.note', { total, accounts }) : null}>
      {total === 0 ? (
        <EmptyState title={t('leave.open.none')} why={t(hasLeft ? 'leave.open.none.left' : 'leave.open.none.why')} />
      ) : (
        <dl className={styles.kinds}>
          {kinds.map(({ kind, labelJa, labelEn, count }) => (
            <div key={kind}>
              <dt>{locale === 'ja' ? labelJa : labelEn}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
