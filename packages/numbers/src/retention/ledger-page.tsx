import { useQuery } from '@apollo/client/react';
import { BringData, Loaded, Panel } from '@tasuki/account-timeline';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { useFormats, useTexts } from '@tasuki/i18n';
import { EmptyState } from '@tasuki/ui';
import type { LedgerQuery, MrrMovementKind } from '../__generated__/operations.ts';
import charts from '../charts/charts.module.css';
import { FigureLink } from '../charts/figure-link.tsx';
import { Opened } from '../funnel/opened.tsx';
import { numbersPaths } from '../paths.ts';
import { useDescribeRecords } from '../records/describe-record.ts';
import { PAGE_SIZE, PagedRecords } from '../records/paged-records.tsx';
import { NumbersFrame } from '../view/numbers-frame.tsx';
import { monthsUpTo, readPeriod } from '../view/period.ts';
import viewStyles from '../view/view.module.css';
import { useView } from '../view/view-state.ts';
import { LEDGER, LEDGER_MOVEMENTS } from './retention-queries.ts';
import { retentionTexts } from './retention-texts.ts';

const KINDS = [
  { kind: 'new', field: 'newBusiness' },
  { kind: 'expansion', field: 'expansion' },
  { kind: 'contraction', field: 'contraction' },
  { kind: 'churn', field: 'churn' },
  { kind: 'reactivation', field: 'reactivation' },
] as const;

const MONTHS_SHOWN = 12;

type Month = LedgerQuery['mrrLedger'][number];

/** Month by month what was added to the MRR and what was lost, down to each movement. */
export function LedgerPage() {
  const t = useTexts(retentionTexts);
  const { view, url, calendar } = useView();
  const months = monthsUpTo(view.period, calendar, MONTHS_SHOWN);
  const period = { from: months[0]?.from ?? view.period.from, to: months.at(-1)?.to ?? view.period.to };
  const query = useQuery(LEDGER, { variables: { period } });
  const opened = KINDS.find(({ kind }) => kind === url.kind);
  return (
    <NumbersFrame>
      <Loaded query={query} failed={t('retention.failed')} rows={14}>
        {({ mrrLedger }) =>
          mrrLedger.length === 0 ? (
            <EmptyState title={t('retention.empty')} why={t('retention.empty.why')} action={<BringData />} />
          ) : (
            <div className={viewStyles.stack}>
              {[...new Set(mrrLedger.map(({ currency }) => currency))].map((currency) => (
                <LedgerPanel
                  key={currency}
                  currency={currency}
                  months={mrrLedger.filter((one) => one.currency === currency)}
                />
              ))}
            </div>
          )
        }
      </Loaded>
      {opened && url.currency && url.at ? (
        <Opened key={`${url.kind} ${url.at} ${url.currency}`}>
          <Movements kind={opened.kind} month={url.at} currency={url.currency} />
        </Opened>
      ) : null}
    </NumbersFrame>
  );
}

function LedgerPanel({ currency, months }: { currency: string; months: readonly Month[] }) {
  const t = useTexts(retentionTexts);
  const formats = useFormats();
  const { url } = useView();
  const money = (amount: number) => formats.money({ amount, currency });
  return (
    <Panel title={t('ledger.title', { currency })} note={t('ledger.note')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={charts.tableScroll} tabIndex={0} aria-label={t('ledger.title', { currency })}>
        <table className={charts.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('ledger.month')}</th>
              <th scope="col">
                <TermLabel label={t('ledger.opening')} figure="ledger-opening" />
              </th>
              {KINDS.map(({ kind }) => (
                <th key={kind} scope="col">
                  <TermLabel label={t(`ledger.${kind}`)} figure={`ledger-${kind}`} />
                </th>
              ))}
              <th scope="col">
                <TermLabel label={t('ledger.closing')} figure="ledger-closing" />
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((one) => (
              <tr key={one.month}>
                <th scope="row">{formats.month(`${one.month}-01`)}</th>
                <td>{money(one.opening)}</td>
                {KINDS.map(({ kind, field }) => (
                  <td key={kind}>
                    <FigureLink
                      name={`${formats.month(`${one.month}-01`)}, ${t(`ledger.${kind}`)}`}
                      target={
                        one[field] === 0
                          ? undefined
                          : {
                              to: numbersPaths.ledger,
                              search: { period: url.period, kind, at: one.month, currency },
                              stays: true,
                            }
                      }
                    >
                      {one[field] === 0 ? '—' : money(one[field])}
                    </FigureLink>
                  </td>
                ))}
                <td>{money(one.closing)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}

interface MovementsProps {
  kind: (typeof KINDS)[number]['kind'];
  /** `2026-07` */
  month: string;
  currency: string;
}

function Movements({ kind, month, currency }: MovementsProps) {
  const t = useTexts(retentionTexts);
  const formats = useFormats();
  const { calendar } = useView();
  const describe = useDescribeRecords();
  const { from, to } = readPeriod(month, calendar);
  const kinds: MrrMovementKind[] = [kind.toUpperCase() as MrrMovementKind];
  const variables = { period: { from, to }, kinds, currency, first: PAGE_SIZE };
  const query = useQuery(LEDGER_MOVEMENTS, { variables });
  const toRows = (data: typeof query.data) =>
    (data?.mrrMovements.edges ?? []).flatMap(({ cursor, node }) => describe([node]).map((row) => ({ ...row, cursor })));
  const more = async (after: string) => {
    const { data } = await query.fetchMore({ variables: { after }, updateQuery: (before) => before });
    return toRows(data);
  };
  const title = t('ledger.opened', { month: formats.month(from), kind: t(`ledger.${kind}`) });
  return (
    <Panel title={title}>
      <Loaded query={query} failed={t('retention.failed')} rows={8}>
        {(data) => <PagedRecords key={JSON.stringify(variables)} label={title} rows={toRows(data)} onMore={more} />}
      </Loaded>
    </Panel>
  );
}
