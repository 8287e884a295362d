import { useQuery } from '@apollo/client/react';
import { useUrlState } from '@tasuki/account-timeline';
import { DEPARTMENTS, type Department, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import type { TargetsPageQuery } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { ListPage } from '../../list-page.tsx';
import { FiscalYearSelect, useFiscalYear } from '../../plan-grid/use-fiscal-year.tsx';
import { TargetGrid, type Whose } from './target-grid.tsx';
import { TARGETS_PAGE } from './target-queries.ts';
import { targetsTexts } from './targets-texts.ts';

/** What departments, teams and people want to reach, KPI by KPI and month by month. */
export function TargetsPage() {
  const t = useTexts({ ...adminTexts, ...targetsTexts });
  const formats = useFormats();
  const { locale } = useLocale();
  const [url, setUrl] = useUrlState();
  const { year, current, columns, period } = useFiscalYear();
  const department = (url.department ?? 'MARKETING') as Department;
  const variables = { period, department, locale: locale === 'ja' ? ('JA' as const) : ('EN' as const) };
  const { data, previousData, error, loading, refetch } = useQuery(TARGETS_PAGE, { variables });
  const shown = data ?? previousData;
  const choices = useChoices(shown, department);
  const whose = choices.find(({ value }) => value === url.of) ?? choices[0];
  const tools = (
    <>
      <NativeSelect
        aria-label={t('admin.department')}
        value={department}
        onChange={(event) => setUrl({ department: event.currentTarget.value, of: undefined })}
        data={DEPARTMENTS.filter((one) => one !== 'ADMIN').map((value) => ({
          value,
          label: formats.department(value),
        }))}
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
    <ListPage
      title={t('targets.title')}
      tools={tools}
      failedTitle={t('targets.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {shown && whose ? (
        <div className={styles.planning}>
          <p className={styles.quiet}>{t('targets.why')}</p>
          <TargetGrid
            key={whose.value}
            whose={whose}
            kpis={shown.kpiCatalogue.filter(({ owner }) => owner === department)}
            targets={shown.kpiTargets}
            columns={columns}
            onSaved={() => refetch()}
          />
        </div>
      ) : null}
    </ListPage>
  );
}

/** The department itself, its teams, its people. */
function useChoices(data: TargetsPageQuery | undefined, department: Department): (Whose & { value: string })[] {
  const t = useTexts(targetsTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const teams = data?.teams.filter((team) => team.department === department) ?? [];
  return [
    { value: '', label: formats.department(department), scope: 'DEPARTMENT', department, ofId: null },
    ...teams.map(({ id, nameJa, nameEn }) => ({
      value: id,
      label: t('targets.team', { name: locale === 'ja' ? nameJa : nameEn }),
      scope: 'TEAM' as const,
      department: null,
      ofId: id,
    })),
    ...(data?.users.nodes ?? []).map(({ id, name }) => ({
      value: id,
      label: t('targets.person', { name }),
      scope: 'USER' as const,
      department: null,
      ofId: id,
    })),
  ];
}
