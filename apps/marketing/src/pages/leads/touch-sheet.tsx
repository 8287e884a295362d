import { momentInZone, useAct } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { touchKindWords } from '@tasuki/domain/marketing/touch-kinds';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Form, InlineError, Kbd, NativeSelect, Sheet, SubmitButton, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import type { TouchKind } from '../../__generated__/operations.ts';
import { CampaignSelect } from './capture-lead-sheet.tsx';
import { type LeadRow, RECORD_TOUCH } from './lead-queries.ts';
import { leadTexts } from './lead-texts.ts';
import styles from './leads.module.css';

/** The kinds as the API spells them, the ones that people record by hand first. */
const KINDS: Record<TouchKind, keyof typeof touchKindWords> = {
  EVENT_ATTENDED: 'event-attended',
  CARD_EXCHANGED: 'card-exchanged',
  FORM_SUBMITTED: 'form-submitted',
  MAIL_SENT: 'mail-sent',
  MAIL_OPENED: 'mail-opened',
  MAIL_CLICKED: 'mail-clicked',
  PAGE_VIEWED: 'page-viewed',
};

interface TouchSheetProps {
  opened: boolean;
  lead: LeadRow;
  onClose: () => void;
}

/** Records that a campaign reached someone: a seminar, a card, a form. */
export function TouchSheet({ opened, lead, onClose }: TouchSheetProps) {
  const t = useTexts(leadTexts);
  return (
    <Sheet opened={opened} title={t('leads.touch.title', { company: lead.account.name })} onClose={onClose}>
      <TouchForm lead={lead} onClose={onClose} />
    </Sheet>
  );
}

function TouchForm({ lead, onClose }: Omit<TouchSheetProps, 'opened'>) {
  const t = useTexts(leadTexts);
  const { locale } = useLocale();
  const act = useAct();
  const toast = useToast();
  const { organisation } = useViewer();
  const [kind, setKind] = useState<TouchKind>('EVENT_ATTENDED');
  const [title, setTitle] = useState('');
  const [place, setPlace] = useState('');
  const [campaignId, setCampaignId] = useState('');
  const [occurredAt, setOccurredAt] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const submit = async () => {
    setProblem(undefined);
    const input = {
      accountId: lead.account.id,
      contactId: lead.contact?.id ?? null,
      campaignId: campaignId || null,
      kind,
      title: title.trim() || null,
      place: place.trim() || null,
      occurredAt: momentInZone(occurredAt, organisation.timeZone) ?? null,
    };
    if (!(await act(RECORD_TOUCH, { input }, { onProblem: setProblem }))) return;
    toast({ message: t('leads.touched', { company: lead.account.name }) });
    onClose();
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <NativeSelect
        label={t('leads.touch.kind')}
        value={kind}
        data-autofocus
        onChange={(event) => setKind(event.currentTarget.value as TouchKind)}
        data={Object.entries(KINDS).map(([value, key]) => ({ value, label: touchKindWords[key][locale] }))}
      />
      <TextInput
        label={t('leads.touch.name')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextInput
        label={t('leads.touch.place')}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <TextInput
        type="datetime-local"
        label={t('leads.touch.when')}
        value={occurredAt}
        onChange={(event) => setOccurredAt(event.currentTarget.value)}
      />
      <CampaignSelect value={campaignId} onChange={(event) => setCampaignId(event.currentTarget.value)} />
      {problem ? <InlineError>{problem}</InlineError> : null}
      <SubmitButton rightSection={<Kbd keys="mod+Enter" always />}>{t('leads.touch')}</SubmitButton>
    </Form>
  );
}
