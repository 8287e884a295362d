import { Link } from '@tanstack/react-router';
import { useSourceName } from '@tasuki/account-timeline';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { lazyPart } from '@tasuki/ui';
import { type ReactNode, Suspense } from 'react';
import { paths } from '../../paths.ts';
import { LeadEntry } from './lead-entry.tsx';
import type { LeadRow } from './lead-queries.ts';
import { LeadStateChip } from './lead-state-chip.tsx';
import { leadTexts } from './lead-texts.ts';
import styles from './leads.module.css';

// Shown beside what the inbox has at once; its code comes with the first lead.
const LeadScores = lazyPart(() => import('@tasuki/account-timeline/lead-scores').then((m) => m.LeadScores));

const CONSENTS = ['unknown', 'granted', 'withdrawn'] as const;

/** Who the lead is and where it came from. */
export function LeadHeader({ lead }: { lead: LeadRow }) {
  const t = useTexts(leadTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const sourceName = useSourceName();
  const { account, contact, campaign } = lead;
  const consent = CONSENTS.find((each) => each === contact?.consent);
  const attributes = Object.entries((lead.attributes ?? {}) as Record<string, unknown>);
  return (
    <header className={styles.header}>
      <p className={styles.cardLine}>
        <LeadStateChip state={lead.state} />
        <LeadEntry lead={lead} />
      </p>
      <h2 className={styles.name}>
        <Link to={paths.account(account.id)}>{account.name}</Link>
      </h2>
      {contact ? <p>{[formats.person(contact), contact.title].filter(Boolean).join(' · ')}</p> : null}
      <Suspense>
        <LeadScores leadId={lead.id} />
      </Suspense>
      <dl className={styles.facts}>
        <Fact label={t('leads.email')}>{contact?.email}</Fact>
        <Fact label={t('leads.phone')}>{contact?.phone}</Fact>
        <Fact label={t('leads.consent')}>{consent && t(`leads.consent.${consent}`)}</Fact>
        <Fact label={t('leads.source')}>{sourceName(lead.source) ?? t('leads.source.none')}</Fact>
        <Fact label={t('leads.campaign')}>{campaign && (locale === 'ja' ? campaign.nameJa : campaign.nameEn)}</Fact>
        <Fact label={t('leads.cycle')}>{lead.cycleNumber}</Fact>
        {attributes.map(([name, value]) => (
          <Fact key={name} label={name}>
            {typeof value === 'object' ? JSON.stringify(value) : String(value)}
          </Fact>
        ))}
      </dl>
    </header>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
