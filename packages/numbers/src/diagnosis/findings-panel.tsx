import { useQuery } from '@apollo/client/react';
import { Loaded, Panel, useAct, useApp } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Button, EmptyState, MoreButton, NativeSelect, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { useApiLocale } from '../figures/use-catalogue.ts';
import { useView } from '../view/view-state.ts';
import styles from './diagnosis.module.css';
import { DIAGNOSE_JOINTS, DIAGNOSIS_FINDINGS } from './diagnosis-queries.ts';
import { diagnosisTexts } from './diagnosis-texts.ts';
import { FindingCard } from './finding-card.tsx';
import { FindingSheets, type Task } from './finding-sheets.tsx';

const PAGE = 50;

/** The findings that concern the app's department; in the admin app all of them. */
export function FindingsPanel() {
  const t = useTexts(diagnosisTexts);
  const { department } = useApp();
  const { url, setUrl } = useView();
  const locale = useApiLocale();
  const [task, setTask] = useState<Task>();
  const isClosed = url.findings === 'closed';
  const query = useQuery(DIAGNOSIS_FINDINGS, {
    variables: {
      first: PAGE,
      states: isClosed ? ['CLOSED'] : ['OPEN', 'ACTED'],
      department: department === 'ADMIN' ? null : department,
      locale,
    },
  });
  return (
    <Panel
      title={t('diagnosis.findings')}
      note={t('diagnosis.note')}
      tools={
        <>
          <NativeSelect
            aria-label={t('diagnosis.which')}
            value={isClosed ? 'closed' : 'open'}
            onChange={({ currentTarget }) =>
              setUrl({ findings: currentTarget.value === 'closed' ? 'closed' : undefined })
            }
            data={(['open', 'closed'] as const).map((value) => ({ value, label: t(`diagnosis.which.${value}`) }))}
          />
          <RunNow />
        </>
      }
    >
      <Loaded query={query} failed={t('diagnosis.failed')} rows={8}>
        {({ diagnosisFindings: { edges, pageInfo } }) => (
          <div className={styles.cards}>
            {edges.map(({ node: finding }) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                onAct={() => setTask({ kind: 'act', finding })}
                onClose={() => setTask({ kind: 'close', finding })}
              />
            ))}
            {edges.length === 0 ? (
              <EmptyState
                title={t(isClosed ? 'diagnosis.empty.closed' : 'diagnosis.empty')}
                why={isClosed ? undefined : t('diagnosis.empty.why')}
              />
            ) : null}
            {pageInfo.hasNextPage ? (
              <MoreButton onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}>
                {t('diagnosis.more')}
              </MoreButton>
            ) : null}
          </div>
        )}
      </Loaded>
      <FindingSheets task={task} onDone={() => setTask(undefined)} />
    </Panel>
  );
}

/** For managers and admins: otherwise it is done every night. */
function RunNow() {
  const t = useTexts(diagnosisTexts);
  const { permissions } = useViewer();
  const act = useAct();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  if (!permissions.includes('runDiagnosis')) return null;
  const run = async () => {
    setBusy(true);
    const payload = await act(DIAGNOSE_JOINTS, {});
    setBusy(false);
    if (payload) toast({ message: t('diagnosis.ran', { judged: payload.judged ?? 0, found: payload.found ?? 0 }) });
  };
  return (
    <Button variant="default" loading={isBusy} onClick={run}>
      {t('diagnosis.run')}
    </Button>
  );
}
