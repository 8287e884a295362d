import { useQuery } from '@apollo/client/react';
import { Loaded, Panel } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, EmptyState } from '@tasuki/ui';
import { useState } from 'react';
import { useApiLocale } from '../figures/use-catalogue.ts';
import { useFigureWords } from '../figures/write-figure.ts';
import { periodLabel } from '../view/period-label.ts';
import { filterOf, useView } from '../view/view-state.ts';
import { GroupChips } from './group-chips.tsx';
import { RecordList } from './record-list.tsx';
import styles from './records.module.css';
import { KPI_RECORDS, type KpiRecord, type RecordsKpi } from './records-query.ts';
import { recordsTexts } from './records-texts.ts';

const PAGE_SIZE = 100;

/** A figure, what it means, and its records page by page. */
export function RecordsPanel({ kpi: name, isNumeratorOnly }: { kpi: string; isNumeratorOnly: boolean }) {
  const t = useTexts(recordsTexts);
  const { view } = useView();
  const locale = useApiLocale();
  const variables = {
    name,
    period: { from: view.period.from, to: view.period.to },
    filter: filterOf(view),
    numeratorOnly: isNumeratorOnly,
    first: PAGE_SIZE,
    locale,
  };
  const query = useQuery(KPI_RECORDS, { variables });
  const more = async (after: string) => {
    const { data } = await query.fetchMore({ variables: { after }, updateQuery: (before) => before });
    return data?.kpis[0]?.records ?? [];
  };
  return (
    <Loaded query={query} failed={t('records.failed')} rows={10}>
      {({ kpis: [kpi] }) =>
        kpi ? (
          <Records key={JSON.stringify(variables)} kpi={kpi} isNumeratorOnly={isNumeratorOnly} onMore={more} />
        ) : null
      }
    </Loaded>
  );
}

interface RecordsProps {
  kpi: RecordsKpi;
  isNumeratorOnly: boolean;
  onMore: (after: string) => Promise<readonly KpiRecord[]>;
}

function Records({ kpi, isNumeratorOnly, onMore }: RecordsProps) {
  const t = useTexts(recordsTexts);
  const formats = useFormats();
  const words = useFigureWords();
  const { view } = useView();
  const [later, setLater] = useState<readonly KpiRecord[]>([]);
  const [isBusy, setBusy] = useState(false);
  const records = [...kpi.records, ...later];
  const hasMore = records.length > 0 && records.length % PAGE_SIZE === 0;
  const load = async () => {
    const last = records.at(-1);
    if (!last) return;
    setBusy(true);
    setLater([...later, ...(await onMore(last.id))]);
    setBusy(false);
  };
  const parts = words.parts(kpi.unit, kpi);
  return (
    <Panel
      title={`${kpi.label} ${words.write(kpi.unit, kpi.value, kpi.currency)}`}
      note={[parts, periodLabel(view.period, formats)].filter(Boolean).join(' · ')}
      tools={<Which kpi={kpi} isNumeratorOnly={isNumeratorOnly} />}
    >
      <div className={styles.meaning}>
        <p>{kpi.question}</p>
        <p className={styles.quiet}>{kpi.formula}</p>
        <GroupChips kpi={kpi.name} />
      </div>
      {records.length === 0 ? (
        <EmptyState title={t('records.empty')} why={t('records.empty.why')} />
      ) : (
        <>
          <RecordList label={kpi.label} records={records} />
          <footer className={styles.foot}>
            <span>{t('records.shown', { count: records.length })}</span>
            {hasMore ? (
              <Button variant="default" loading={isBusy} onClick={load}>
                {t('records.more')}
              </Button>
            ) : null}
          </footer>
        </>
      )}
    </Panel>
  );
}

/** Of a rate: everything below the line, or only what stands above it. */
function Which({ kpi, isNumeratorOnly }: { kpi: RecordsKpi; isNumeratorOnly: boolean }) {
  const t = useTexts(recordsTexts);
  const formats = useFormats();
  const { setUrl } = useView();
  const { unit, numerator, denominator, currency } = kpi;
  // Money above the line is no part of the records below it.
  if (unit !== 'ratio' || currency !== null || numerator === null || denominator === null) return null;
  const choice = (only: 'numerator' | undefined, text: string) => (
    <button
      type="button"
      className={styles.choice}
      aria-pressed={isNumeratorOnly === (only !== undefined)}
      onClick={() => setUrl({ only })}
    >
      {text}
    </button>
  );
  return (
    <fieldset className={styles.which} aria-label={t('records.which')}>
      {choice(undefined, t('records.all', { count: formats.number(denominator) }))}
      {choice('numerator', t('records.numerator', { count: formats.number(numerator) }))}
    </fieldset>
  );
}
