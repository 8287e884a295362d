import { useQuery } from '@apollo/client/react';
import { useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { FiscalYearSelect, useAnswerOfYear, useFiscalYear } from '@tasuki/numbers/plan-grid';
import styles from '../../list-page.module.css';
import { ListPage } from '../../list-page.tsx';
import { CampaignCosts } from './campaign-costs.tsx';
import { COSTS_PAGE } from './cost-queries.ts';
import { costsTexts } from './costs-texts.ts';
import { DepartmentCosts } from './department-costs.tsx';

/** What the departments and the campaigns cost, month by month. */
export function CostsPage() {
  const t = useTexts(costsTexts);
  const { organisation } = useViewer();
  const { year, current, columns, period } = useFiscalYear();
  const { data, error, loading, refetch } = useQuery(COSTS_PAGE, { variables: { period } });
  const shown = useAnswerOfYear(year, data);
  return (
    <ListPage
      title={t('costs.title')}
      tools={<FiscalYearSelect year={year} current={current} />}
      failedTitle={t('costs.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {shown ? (
        <div className={styles.planning}>
          <p className={styles.quiet}>{t('costs.why', { currency: organisation.currency })}</p>
          <DepartmentCosts plan={shown.costPlan} columns={columns} onSaved={() => refetch()} />
          <CampaignCosts campaigns={shown.campaignCosts} onSaved={() => refetch()} />
        </div>
      ) : null}
    </ListPage>
  );
}
