import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Loaded, Panel, PanelPage, PassSummary, type Period, useLastDays, useUrlState } from '@tasuki/account-timeline';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { useViewer } from '@tasuki/apollo';
import { defineTexts, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { NativeSelect, StatTile } from '@tasuki/ui';
import type { OwnFiguresQuery, OwnFiguresQueryVariables } from '../../__generated__/operations.ts';
import styles from './stats.module.css';

const texts = defineTexts({
  'stats.title': { ja: '実績', en: 'Results' },
  'stats.period': { ja: '期間', en: 'Period' },
  'stats.days': { ja: '過去 {days, number} 日', en: 'Last {days, number} days' },
  'stats.mine': { ja: '自分の実績', en: 'My figures' },
  'stats.mine.note': { ja: '件数だけでなく、質も見ます', en: 'Quality, not only volume' },
  'stats.failed': { ja: '実績を読み込めませんでした', en: 'The figures could not be loaded' },
  'stats.of': { ja: '{part} / {whole} 件', en: '{part} of {whole}' },
  'stats.all': { ja: '部門全体 {value}', en: 'Department: {value}' },
  'stats.passes': { ja: '部門が渡したものの結果', en: 'What became of our passes' },
});

const OWN_FIGURES: TypedDocumentNode<OwnFiguresQuery, OwnFiguresQueryVariables> = gql`
  query OwnFigures($period: PeriodInput!, $locale: Locale) {
    kpis(
      names: ["call-count", "contact-rate", "appointment-count", "handoff-acceptance-rate"]
      period: $period
      groupBy: [USER]
      filter: { department: INSIDE_SALES }
    ) {
      name
      unit
      label(locale: $locale)
      value
      numerator
      denominator
      groups {
        key
        value
        numerator
        denominator
      }
    }
  }
`;

type Kpi = OwnFiguresQuery['kpis'][number];

const PERIODS = [7, 30, 90];
const USUAL_PERIOD = 30;

/** A person's own figures beside the department's; other people's stay theirs. */
export function StatsPage() {
  const t = useTexts(texts);
  const [url, setUrl] = useUrlState();
  const days = PERIODS.find((each) => String(each) === url.days) ?? USUAL_PERIOD;
  const period = useLastDays(days);
  return (
    <PanelPage
      title={t('stats.title')}
      tools={
        <NativeSelect
          aria-label={t('stats.period')}
          value={String(days)}
          onChange={(event) => setUrl({ days: event.currentTarget.value })}
          data={PERIODS.map((each) => ({ value: String(each), label: t('stats.days', { days: each }) }))}
        />
      }
    >
      <OwnFigures period={period} />
      <Panel title={t('stats.passes')} note={t('stats.days', { days })}>
        <PassSummary from="INSIDE_SALES" period={period} />
      </Panel>
    </PanelPage>
  );
}

function OwnFigures({ period }: { period: Period }) {
  const t = useTexts(texts);
  const { locale } = useLocale();
  const query = useQuery(OWN_FIGURES, { variables: { period, locale: locale === 'ja' ? 'JA' : 'EN' } });
  return (
    <Panel title={t('stats.mine')} note={t('stats.mine.note')}>
      <Loaded query={query} failed={t('stats.failed')} rows={3}>
        {({ kpis }) => (
          <div className={styles.tiles}>
            {kpis.map((kpi) => (
              <Figure key={kpi.name} kpi={kpi} />
            ))}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

function Figure({ kpi }: { kpi: Kpi }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const viewer = useViewer();
  const own = kpi.groups.find(({ key }) => key === viewer.id);
  const isRate = kpi.unit === 'ratio';
  const write = (value: number | null | undefined) => (isRate ? formats.percent(value) : formats.number(value ?? 0));
  const parts =
    isRate && own?.denominator
      ? t('stats.of', { part: formats.number(own.numerator ?? 0), whole: formats.number(own.denominator) })
      : undefined;
  return (
    <StatTile
      label={<TermLabel label={kpi.label} kpi={kpi.name} />}
      value={write(own?.value)}
      note={[parts, t('stats.all', { value: write(kpi.value) })].filter(Boolean).join(' · ')}
    />
  );
}
