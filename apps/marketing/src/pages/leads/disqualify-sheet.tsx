import { useAct } from '@tasuki/account-timeline';
import { disqualificationReasons } from '@tasuki/domain/marketing/disqualification-reasons';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Form, InlineError, Kbd, NativeSelect, Sheet, SubmitButton, Textarea, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { DISQUALIFY_LEAD, type LeadRow } from './lead-queries.ts';
import { leadTexts } from './lead-texts.ts';
import styles from './leads.module.css';

interface DisqualifySheetProps {
  opened: boolean;
  lead: LeadRow;
  onClose: () => void;
  onDone: () => void;
}

/** Drops a lead, with the reason: without it nobody learns which sources bring the wrong people. */
export function DisqualifySheet({ opened, lead, ...rest }: DisqualifySheetProps) {
  const t = useTexts(leadTexts);
  return (
    <Sheet opened={opened} title={t('leads.disqualify.title', { company: lead.account.name })} onClose={rest.onClose}>
      <DisqualifyForm lead={lead} {...rest} />
    </Sheet>
  );
}

function DisqualifyForm({ lead, onClose, onDone }: Omit<DisqualifySheetProps, 'opened'>) {
  const t = useTexts(leadTexts);
  const { locale } = useLocale();
  const act = useAct();
  const toast = useToast();
  const [reasonCode, setReasonCode] = useState('');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const submit = async () => {
    setProblem(undefined);
    const input = { leadId: lead.id, reasonCode, note: note.trim() || null };
    if (!(await act(DISQUALIFY_LEAD, { input }, { onProblem: setProblem }))) return;
    toast({ message: t('leads.disqualified', { company: lead.account.name }) });
    onClose();
    onDone();
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <NativeSelect
        label={t('leads.disqualify.reason')}
        required
        data-autofocus
        value={reasonCode}
        onChange={(event) => setReasonCode(event.currentTarget.value)}
        data={[
          { value: '', label: '—' },
          ...Object.entries(disqualificationReasons).map(([value, words]) => ({ value, label: words[locale] })),
        ]}
      />
      <Textarea
        label={t('leads.disqualify.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        minRows={2}
        autosize
      />
      {problem ? <InlineError>{problem}</InlineError> : null}
      <SubmitButton rightSection={<Kbd keys="mod+Enter" always />}>{t('leads.disqualify')}</SubmitButton>
    </Form>
  );
}
