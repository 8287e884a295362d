import { useQuery } from '@apollo/client/react';
import { BringData, Loaded, Panel } from '@tasuki/account-timeline';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { addMonths } from '@tasuki/domain/days';
import { useFormats, useTexts } from '@tasuki/i18n';
import { EmptyState } from '@tasuki/ui';
import type { WaterlineBarKey, WaterlineQuery } from '../__generated__/operations.ts';
import { Waterfall } from '../charts/waterfall.tsx';
import { Opened } from '../funnel/opened.tsx';
import { numbersPaths } from '../paths.ts';
import { PAGE_SIZE, PagedRecords } from '../records/paged-records.tsx';
import { NumbersFrame } from '../view/numbers-frame.tsx';
import viewStyles from '../view/view.module.css';
import { useView } from '../view/view-state.ts';
import { WATERLINE, WATERLINE_ACCOUNTS } from './retention-queries.ts';
import { retentionTexts } from './retention-texts.ts';

type Waterline = WaterlineQuery['nrrWaterline'][number];

interface Days {
  from: string;
  to: string;
}

const BARS = ['start', 'churn', 'contraction', 'expansion', 'end'] as const;
const COLORS: Record<(typeof BARS)[number], string> = {
  start: 'var(--adm)',
  churn: 'var(--bad)',
  contraction: 'var(--warn)',
  expansion: 'var(--ok)',
  end: 'var(--cs)',
};

/** From the MRR at the start to what the same customers pay now, against the line of 100 %. */
export function WaterlinePage() {
  const t = useTexts(retentionTexts);
  const { view, url, calendar } = useView();
  // NRR is of twelve months: those up to the end of the period, or to today.
  const to = view.period.to <= calendar.today ? view.period.to : calendar.today;
  const period = { from: addMonths(to, -12), to };
  const query = useQuery(WATERLINE, { variables: { period } });
  const bar = BARS.find((each) => each === url.bar);
  return (
    <NumbersFrame>
      <Loaded query={query} failed={t('retention.failed')} rows={8}>
        {({ nrrWaterline }) =>
          nrrWaterline.length === 0 ? (
            <NobodyAtStart day={period.from} />
          ) : (
            <div className={viewStyles.stack}>
              {nrrWaterline.map((one) => (
                <WaterlinePanel key={one.currency} waterline={one} />
              ))}
            </div>
          )
        }
      </Loaded>
      {bar && url.currency ? (
        <Opened key={`${bar} ${url.currency}`}>
          <BarAccounts bar={bar} currency={url.currency} period={period} />
        </Opened>
      ) : null}
    </NumbersFrame>
  );
}

/** Whoever became a customer since is in no NRR yet: an organisation in its first year has customers, and nothing here. */
export function NobodyAtStart({ day }: { day: string }) {
  const t = useTexts(retentionTexts);
  const formats = useFormats();
  return (
    <EmptyState
      title={t('waterline.empty', { day: formats.date(day) })}
      why={t('waterline.empty.why')}
      action={<BringData />}
    />
  );
}

function WaterlinePanel({ waterline: { currency, nrr, bars } }: { waterline: Waterline }) {
  const t = useTexts(retentionTexts);
  const formats = useFormats();
  const { url } = useView();
  const amountOf = (bar: (typeof BARS)[number]) => bars.find((one) => one.bar === keyOf(bar));
  const start = amountOf('start')?.amount ?? 0;
  let level = start;
  const steps = BARS.map((bar) => {
    const { amount = 0, accountCount = 0 } = amountOf(bar) ?? {};
    const isBalance = bar === 'start' || bar === 'end';
    const from = isBalance ? 0 : level;
    const to = isBalance ? amount : bar === 'expansion' ? level + amount : level - amount;
    if (!isBalance) level = to;
    return {
      key: bar,
      name: t(`waterline.${bar}`),
      head: <TermLabel label={t(`waterline.${bar}`)} figure={`waterline-${bar}`} />,
      from,
      to,
      text: t('waterline.bar', { amount: formats.moneyShort({ amount, currency }), count: accountCount }),
      color: COLORS[bar],
      target: { to: numbersPaths.waterline, search: { period: url.period, bar, currency }, stays: true },
    };
  });
  return (
    <Panel title={t('waterline.title', { currency })} note={t('waterline.note', { nrr: formats.percent(nrr) })}>
      <Waterfall title={`${t('waterline.title', { currency })} · ${t('waterline.line')}`} steps={steps} line={start} />
    </Panel>
  );
}

function BarAccounts({ bar, currency, period }: { bar: (typeof BARS)[number]; currency: string; period: Days }) {
  const t = useTexts(retentionTexts);
  const variables = { period, bar: keyOf(bar), currency, first: PAGE_SIZE };
  const query = useQuery(WATERLINE_ACCOUNTS, { variables });
  const name = t(`waterline.${bar}`);
  const toRows = (data: typeof query.data) =>
    (data?.nrrWaterline[0]?.bars[0]?.accounts ?? []).map(({ account, amount, cursor }) => ({
      id: account.id,
      cursor,
      account,
      what: t('waterline.what', { bar: name }),
      person: undefined,
      amount: { amount, currency },
      day: undefined,
    }));
  const more = async (after: string) => {
    const { data } = await query.fetchMore({ variables: { after }, updateQuery: (before) => before });
    return toRows(data);
  };
  return (
    <Panel title={t('waterline.opened', { bar: name })}>
      <Loaded query={query} failed={t('retention.failed')} rows={8}>
        {(data) => <PagedRecords key={JSON.stringify(variables)} label={name} rows={toRows(data)} onMore={more} />}
      </Loaded>
    </Panel>
  );
}

const keyOf = (bar: (typeof BARS)[number]): WaterlineBarKey => bar.toUpperCase() as WaterlineBarKey;
