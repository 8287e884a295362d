import { useQuery } from '@apollo/client/react';
import { Loaded } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { EmptyState, useIsShown, useShortcuts } from '@tasuki/ui';
import { type ReactNode, useRef, useState } from 'react';
import { DisqualifySheet } from './disqualify-sheet.tsx';
import { LeadActs } from './lead-acts.tsx';
import { LeadHeader } from './lead-header.tsx';
import { LEAD_DETAIL, type LeadRow } from './lead-queries.ts';
import { LeadRecent } from './lead-recent.tsx';
import { leadTexts } from './lead-texts.ts';
import styles from './leads.module.css';
import { mayPass, usePassLead } from './pass-lead.tsx';
import { TouchSheet } from './touch-sheet.tsx';

interface LeadDetailProps {
  leadId: string;
  /** The lead as the list has it: its keys work before its records have arrived. */
  row: LeadRow | undefined;
  /** The lead has left the inbox: on to the next. */
  onDone: () => void;
}

/** One lead: who, from where, what happened lately, and the three things to do with it. */
export function LeadDetail({ leadId, row, onDone }: LeadDetailProps) {
  const t = useTexts(leadTexts);
  const { locale } = useLocale();
  const query = useQuery(LEAD_DETAIL, { variables: { id: leadId, locale: locale === 'ja' ? 'JA' : 'EN' } });
  const node = query.data?.node;
  const lead = node && 'state' in node ? node : row;
  const recent = (
    <Loaded query={query} failed={t('leads.failed')} rows={lead ? 5 : 8}>
      {() => (node && 'state' in node ? <LeadRecent events={node.account.timeline.nodes} /> : null)}
    </Loaded>
  );
  if (lead) return <Detail lead={lead} recent={recent} onDone={onDone} />;
  return node === null ? <EmptyState title={t('leads.gone')} /> : recent;
}

interface DetailProps {
  lead: LeadRow;
  recent: ReactNode;
  onDone: () => void;
}

function Detail({ lead, recent, onDone: goOn }: DetailProps) {
  const t = useTexts(leadTexts);
  const isShown = useIsShown();
  // Whoever has chosen another lead meanwhile stays there.
  const onDone = () => {
    if (isShown()) goOn();
  };
  const [sheet, setSheet] = useState<'touch' | 'disqualify' | undefined>();
  const noteField = useRef<HTMLTextAreaElement>(null);
  const passing = usePassLead(lead, onDone);
  const mayOffer = mayPass(lead);
  const mayDrop = lead.state === 'open' || lead.state === 'working';
  const group = t('leads.details');
  useShortcuts(
    [
      { keys: 'o', label: t('leads.offer'), group, run: () => void passing.pass() },
      { keys: 'c', label: t('leads.compose'), group, run: passing.openSheet },
      { keys: 'e', label: t('leads.note.edit'), group, run: () => noteField.current?.focus() },
    ],
    mayOffer,
  );
  useShortcuts([
    { keys: 't', label: t('leads.touch'), group, run: () => setSheet('touch') },
    { keys: 'd', label: t('leads.disqualify'), group, run: () => mayDrop && setSheet('disqualify') },
  ]);
  return (
    <article className={styles.article}>
      <LeadHeader lead={lead} />
      <LeadActs
        lead={lead}
        passing={passing}
        noteField={noteField}
        mayOffer={mayOffer}
        mayDrop={mayDrop}
        onTouch={() => setSheet('touch')}
        onDrop={() => setSheet('disqualify')}
      />
      {recent}
      {passing.sheet}
      <TouchSheet opened={sheet === 'touch'} lead={lead} onClose={() => setSheet(undefined)} />
      <DisqualifySheet
        opened={sheet === 'disqualify'}
        lead={lead}
        onClose={() => setSheet(undefined)}
        onDone={onDone}
      />
    </article>
  );
}
