import { useSourceName } from '@tasuki/account-timeline';
import { ScoreCell } from '@tasuki/account-timeline/score-cell';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import type { Column } from '@tasuki/ui';
import { useMemo } from 'react';
import { LeadEntry } from './lead-entry.tsx';
import type { LeadRow } from './lead-queries.ts';
import { LeadStateChip } from './lead-state-chip.tsx';
import { leadTexts } from './lead-texts.ts';
import styles from './leads.module.css';

export function useLeadColumns(): readonly Column<LeadRow>[] {
  const t = useTexts(leadTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const sourceName = useSourceName();
  return useMemo(
    () => [
      {
        key: 'company',
        header: t('leads.company'),
        width: 'minmax(160px, 3fr)',
        render: ({ account }) => <b title={account.name}>{account.name}</b>,
      },
      {
        key: 'contact',
        header: t('leads.contact'),
        width: 'minmax(96px, 2fr)',
        render: ({ contact }) => (contact ? formats.person(contact) : null),
      },
      {
        key: 'score',
        header: t('leads.score'),
        head: <TermLabel label={t('leads.score')} figure="lead-score" />,
        width: '72px',
        render: ({ scores: [score] }) => (score ? <ScoreCell cell={score.cell} /> : null),
      },
      {
        key: 'source',
        header: t('leads.source'),
        width: 'minmax(88px, 1fr)',
        render: ({ source }) => sourceName(source),
      },
      {
        key: 'campaign',
        header: t('leads.campaign'),
        width: 'minmax(88px, 1fr)',
        render: ({ campaign }) => campaign && (locale === 'ja' ? campaign.nameJa : campaign.nameEn),
      },
      {
        key: 'state',
        header: t('leads.state'),
        width: '120px',
        render: ({ state }) => <LeadStateChip state={state} />,
      },
      {
        key: 'entered',
        header: t('leads.entered'),
        width: '96px',
        align: 'end',
        render: (lead) => <LeadEntry lead={lead} />,
      },
    ],
    [t, locale, formats, sourceName],
  );
}

/** The lead on a phone: three lines. */
export function LeadCard({ lead }: { lead: LeadRow }) {
  const sourceName = useSourceName();
  const formats = useFormats();
  return (
    <>
      <b className={styles.oneLine} title={lead.account.name}>
        {lead.account.name}
      </b>
      <span className={styles.oneLine}>
        {[lead.contact ? formats.person(lead.contact) : undefined, sourceName(lead.source)].filter(Boolean).join(' · ')}
      </span>
      <span className={styles.cardLine}>
        <LeadStateChip state={lead.state} />
        {lead.scores[0] ? <ScoreCell cell={lead.scores[0].cell} /> : null}
        <LeadEntry lead={lead} />
      </span>
    </>
  );
}
