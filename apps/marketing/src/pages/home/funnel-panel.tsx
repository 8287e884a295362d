import { useQuery } from '@apollo/client/react';
import { Loaded, Panel, type Period } from '@tasuki/account-timeline';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { useFormats, useTexts } from '@tasuki/i18n';
import { departmentColor, StatusChip } from '@tasuki/ui';
import type { LeadFunnelQuery } from '../../__generated__/operations.ts';
import styles from './home.module.css';
import { LEAD_FUNNEL } from './home-queries.ts';
import { homeTexts } from './home-texts.ts';
import { NoLeads } from './no-leads.tsx';

type Funnel = LeadFunnelQuery['leadFunnel'];

/** Shorter than this, a cohort says little about wins: most deals are still open. */
const RIPE_DAYS = 180;

const STAGES = [
  { key: 'entered', department: 'MARKETING', term: { kpi: 'lead-count' } },
  { key: 'offered', department: 'MARKETING', term: { figure: 'cohort-offered', definition: 'mql' } },
  { key: 'accepted', department: 'INSIDE_SALES', term: { figure: 'cohort-accepted', definition: 'mql' } },
  { key: 'deals', department: 'FIELD_SALES', term: { figure: 'cohort-deals' } },
  { key: 'won', department: 'CUSTOMER_SUCCESS', term: { figure: 'cohort-won' } },
] as const;

/** One cohort from lead to win. The bar of a stage is its share of all leads, in the colour of who has them then. */
export function FunnelPanel({ period, days }: { period: Period; days: number }) {
  const t = useTexts(homeTexts);
  const query = useQuery(LEAD_FUNNEL, { variables: { period } });
  return (
    <Panel
      title={t('home.funnel')}
      note={t('home.funnel.note')}
      tools={days < RIPE_DAYS ? <StatusChip tone="warn">{t('home.funnel.unripe')}</StatusChip> : null}
    >
      <Loaded query={query} failed={t('home.funnel.failed')} rows={3}>
        {({ leadFunnel }) => <Stages funnel={leadFunnel} />}
      </Loaded>
    </Panel>
  );
}

function Stages({ funnel }: { funnel: Funnel }) {
  const t = useTexts(homeTexts);
  const formats = useFormats();
  if (funnel.entered === 0) return <NoLeads />;
  return (
    <ol className={styles.funnel}>
      {STAGES.map(({ key, department, term }, index) => {
        const before = STAGES[index - 1];
        const share = funnel[key] / funnel.entered;
        return (
          <li key={key}>
            <span className={styles.stageName}>
              <TermLabel label={t(`home.stage.${key}`)} {...term} />
            </span>
            <span className={styles.stageCount}>{formats.number(funnel[key])}</span>
            <span className={styles.stageRate}>
              {before
                ? t('home.conversion', { rate: formats.percent(ratio(funnel[key], funnel[before.key])) })
                : t('home.total', { rate: formats.percent(1) })}
            </span>
            <span className={styles.bar} aria-hidden>
              <span style={{ width: `${share * 100}%`, background: departmentColor(department) }} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
