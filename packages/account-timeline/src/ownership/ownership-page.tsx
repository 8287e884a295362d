import { useQuery } from '@apollo/client/react';
import { useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { EmptyState } from '@tasuki/ui';
import { Loaded, Panel, PanelPage } from '../panels/panel.tsx';
import { FindingGroups } from './finding-groups.tsx';
import styles from './ownership.module.css';
import { OWNERSHIP_COUNTS } from './ownership-queries.ts';
import { ownershipTexts } from './ownership-texts.ts';
import { UpsellRulesPanel } from './upsell-rules-panel.tsx';

/** Where work goes on without exactly one fitting owner, by what is alike, and how to mend much of it at once. */
export function OwnershipPage() {
  const t = useTexts(ownershipTexts);
  const viewer = useViewer();
  const query = useQuery(OWNERSHIP_COUNTS, { fetchPolicy: 'cache-and-network' });
  const total = query.data?.ownershipFindingCounts.reduce((sum, { count }) => sum + count, 0);
  return (
    <PanelPage title={t('ownership.title')}>
      <div className={styles.panels}>
        <Panel
          title={
            total ? t('ownership.count', { label: t('ownership.findings'), count: total }) : t('ownership.findings')
          }
          note={t('ownership.findings.note')}
        >
          <Loaded query={query} failed={t('ownership.failed')} rows={4}>
            {({ ownershipFindingCounts, users }) =>
              ownershipFindingCounts.length === 0 ? (
                <EmptyState title={t('ownership.none')} why={t('ownership.none.why')} />
              ) : (
                <FindingGroups groups={ownershipFindingCounts} people={users.nodes} />
              )
            }
          </Loaded>
        </Panel>
        {viewer.isAdmin ? <UpsellRulesPanel /> : null}
      </div>
    </PanelPage>
  );
}
