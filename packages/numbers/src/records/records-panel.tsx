import { useQuery } from '@apollo/client/react';
import { Loaded, Panel } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { ChipButton, ChipGroup } from '@tasuki/ui';
import { useApiLocale } from '../figures/use-catalogue.ts';
import { useFigureWords, writeFigure } from '../figures/write-figure.ts';
import { CsvLink } from '../view/csv-link.tsx';
import { periodLabel } from '../view/period-label.ts';
import { filterOf, useView } from '../view/view-state.ts';
import { useDescribeRecords } from './describe-record.ts';
import { GroupChips } from './group-chips.tsx';
import { PAGE_SIZE, PagedRecords } from './paged-records.tsx';
import type { RecordsPart } from './record-target.ts';
import styles from './records.module.css';
import { KPI_RECORDS, type RecordsKpi } from './records-query.ts';
import { recordsTexts } from './records-texts.ts';

/** A figure, what it means, and its records page by page. */
export function RecordsPanel({ kpi: name, only }: { kpi: string; only: RecordsPart | undefined }) {
  const t = useTexts(recordsTexts);
  const { view } = useView();
  const locale = useApiLocale();
  const formats = useFormats();
  const words = useFigureWords();
  const period = { from: view.period.from, to: view.period.to };
  const filter = filterOf(view);
  const part = { numeratorOnly: only === 'numerator', missesOnly: only === 'misses' };
  const variables = { name, period, filter, ...part, first: PAGE_SIZE, locale };
  const query = useQuery(KPI_RECORDS, { variables });
  const describe = useDescribeRecords();
  const more = async (after: string) => {
    const { data } = await query.fetchMore({ variables: { after }, updateQuery: (before) => before });
    return describe(data?.kpis[0]?.records ?? []);
  };
  return (
    <Loaded query={query} failed={t('records.failed')} rows={10}>
      {({ kpis: [kpi] }) =>
        kpi ? (
          <Panel
            title={`${kpi.label} ${writeFigure(kpi.unit, kpi, words.write)}`}
            note={[words.parts(kpi.unit, kpi), periodLabel(view.period, formats)].filter(Boolean).join(' · ')}
            tools={
              <>
                <Which kpi={kpi} chosen={only} />
                <CsvLink title={kpi.label} list="kpi-records" variables={{ names: [name], period, filter, ...part }} />
              </>
            }
          >
            <div className={styles.meaning}>
              <p>{kpi.question}</p>
              <p className={styles.quiet}>{kpi.formula}</p>
              <GroupChips kpi={kpi.name} />
            </div>
            <PagedRecords
              key={JSON.stringify(variables)}
              label={kpi.label}
              rows={describe(kpi.records)}
              onMore={more}
            />
          </Panel>
        ) : null
      }
    </Loaded>
  );
}

/** Of a rate: everything below the line, only what stands above it, or only what missed it. */
function Which({ kpi, chosen }: { kpi: RecordsKpi; chosen: RecordsPart | undefined }) {
  const t = useTexts(recordsTexts);
  const formats = useFormats();
  const { setUrl } = useView();
  const { unit, numerator, denominator, currency } = kpi;
  // Money above the line is no part of the records below it.
  if (unit !== 'ratio' || currency !== null || numerator === null || denominator === null) return null;
  const choice = (only: RecordsPart | undefined, text: string) => (
    <ChipButton size="large" aria-pressed={chosen === only} onClick={() => setUrl({ only })}>
      {text}
    </ChipButton>
  );
  return (
    <ChipGroup aria-label={t('records.which')}>
      {choice(undefined, t('records.all', { count: formats.number(denominator) }))}
      {choice('numerator', t('records.numerator', { count: formats.number(numerator) }))}
      {choice('misses', t('records.misses', { count: formats.number(denominator - numerator) }))}
    </ChipGroup>
  );
}
