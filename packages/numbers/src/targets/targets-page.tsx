import { useQuery } from '@apollo/client/react';
import { Loaded, Panel, useApp, useUrlState } from '@tasuki/account-timeline';
import { DEPARTMENTS, type Department, useLocale, useTexts } from '@tasuki/i18n';
import { EmptyState, NativeSelect } from '@tasuki/ui';
import { useOwnerName } from '../overview/owners.ts';
import styles from '../plan-grid/plan-grid.module.css';
import { FiscalYearSelect, useAnswerOfYear, useFiscalYear } from '../plan-grid/use-fiscal-year.tsx';
import { NumbersFrame } from '../view/numbers-frame.tsx';
import { TargetGrid } from './target-grid.tsx';
import { TARGETS_PAGE } from './target-queries.ts';
import { targetsTexts } from './targets-texts.ts';
import { canPlan, useChoices, useMayPlan } from './whose.ts';

/** What departments, teams and people want to reach, month by month, and what came of it. */
export function TargetsPage() {
  const t = useTexts(targetsTexts);
  const ownerName = useOwnerName();
  const { locale } = useLocale();
  const app = useApp();
  const [url, setUrl] = useUrlState();
  const { year, current, columns, period } = useFiscalYear();
  const department = DEPARTMENTS.find((one) => one === (url.department ?? app.department)) ?? app.department;
  const mayPlan = useMayPlan(department);
  const variables = { period, department, locale: locale === 'ja' ? ('JA' as const) : ('EN' as const) };
  const query = useQuery(TARGETS_PAGE, { variables });
  const ofYear = useAnswerOfYear(year, query.data);
  const choices = useChoices(query.data ?? query.previousData, department);
  const whose = choices.find(({ value }) => value === url.of) ?? choices[0];
  const tools = (
    <>
      <NativeSelect
        aria-label={t('targets.department')}
        value={department}
        onChange={(event) => setUrl({ department: event.currentTarget.value as Department, of: undefined })}
        data={DEPARTMENTS.map((value) => ({ value, label: ownerName(value) }))}
      />
      <NativeSelect
        aria-label={t('targets.whose')}
        value={whose?.value ?? ''}
        onChange={(event) => setUrl({ of: event.currentTarget.value || undefined })}
        data={choices.map(({ value, label }) => ({ value, label }))}
      />
      <FiscalYearSelect year={year} current={current} />
    </>
  );
  return (
    <NumbersFrame tools={tools} hasPeriod={false}>
      <Loaded query={{ ...query, data: ofYear, previousData: undefined }} failed={t('targets.failed')} rows={12}>
        {(data) => {
          if (!whose) return null;
          const kpis = data.kpiCatalogue.filter((entry) => entry.owner === department && canPlan(entry, whose));
          const why = mayPlan ? t('targets.why') : t('targets.read-only', { department: ownerName(department) });
          return (
            <Panel title={t('targets.title', { whose: whose.label })} note={why}>
              {kpis.length > 0 ? (
                <div className={styles.inPanel}>
                  <TargetGrid
                    key={`${whose.value} ${year}`}
                    {...{ whose, mayPlan, kpis, columns, period }}
                    targets={data.kpiTargets}
                    onSaved={() => query.refetch()}
                  />
                </div>
              ) : (
                <EmptyState title={t('targets.none')} why={t('targets.none.why')} />
              )}
            </Panel>
          );
        }}
      </Loaded>
    </NumbersFrame>
  );
}
