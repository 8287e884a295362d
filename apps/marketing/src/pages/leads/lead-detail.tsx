import { useQuery } from '@apollo/client/react';
import { Loaded, useHandoffActs } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { EmptyState, useShortcuts } from '@tasuki/ui';
import { useRef, useState } from 'react';
import { DisqualifySheet } from './disqualify-sheet.tsx';
import { LeadActs } from './lead-acts.tsx';
import { LeadHeader } from './lead-header.tsx';
import { LEAD_DETAIL, type LeadRow } from './lead-queries.ts';
import { LeadRecent, type RecentEvent } from './lead-recent.tsx';
import { leadTexts } from './lead-texts.ts';
import styles from './leads.module.css';
import { TouchSheet } from './touch-sheet.tsx';

interface LeadDetailProps {
  leadId: string;
  /** The lead has left the inbox: on to the next. */
  onDone: () => void;
}

/** One lead: who, from where, what happened lately, and the three things to do with it. */
export function LeadDetail({ leadId, onDone }: LeadDetailProps) {
  const t = useTexts(leadTexts);
  const { locale } = useLocale();
  const query = useQuery(LEAD_DETAIL, { variables: { id: leadId, locale: locale === 'ja' ? 'JA' : 'EN' } });
  return (
    <Loaded query={query} failed={t('leads.failed')} rows={8}>
      {({ node }) =>
        node && 'state' in node ? (
          <Detail lead={node} events={node.account.timeline.nodes} onDone={onDone} />
        ) : (
          <EmptyState title={t('leads.gone')} />
        )
      }
    </Loaded>
  );
}

interface DetailProps {
  lead: LeadRow;
  events: readonly RecentEvent[];
  onDone: () => void;
}

function Detail({ lead, events, onDone }: DetailProps) {
  const t = useTexts(leadTexts);
  const { offer } = useHandoffActs();
  const [note, setNote] = useState('');
  const [sheet, setSheet] = useState<'touch' | 'disqualify' | undefined>();
  const noteField = useRef<HTMLTextAreaElement>(null);
  const mayOffer = lead.state === 'open' && lead.account.holder === 'MARKETING';
  const mayDrop = lead.state === 'open' || lead.state === 'working';
  const pass = async () => {
    if (!mayOffer) return;
    const { account } = lead;
    // On to the next at once: the answer comes as a toast, with the way back.
    onDone();
    const input = { accountId: account.id, leadId: lead.id, from: 'MARKETING', to: 'INSIDE_SALES' } as const;
    await offer({ ...input, company: account.name, note });
  };
  const group = t('leads.details');
  useShortcuts(
    [
      { keys: 'o', label: t('leads.offer'), group, run: () => void pass() },
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
        note={note}
        noteField={noteField}
        mayOffer={mayOffer}
        mayDrop={mayDrop}
        onNote={setNote}
        onOffer={() => void pass()}
        onTouch={() => setSheet('touch')}
        onDrop={() => setSheet('disqualify')}
      />
      <LeadRecent events={events} />
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
