import { useCommand } from '@tasuki/account-timeline';
import { addMonths } from '@tasuki/domain/days';
import { findLossReason, lossReasons } from '@tasuki/domain/field-sales/loss-reasons';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Form, FormFoot, Modal, NativeSelect, Textarea, TextInput, uiTexts, useToast } from '@tasuki/ui';
import { useState } from 'react';
import styles from './deal.module.css';
import { LOSE_DEAL } from './deal-commands.ts';
import { winTexts } from './win-texts.ts';

export interface ClosingDeal {
  id: string;
  name: string;
  accountName: string;
}

interface LoseDialogProps {
  deal: ClosingDeal | undefined;
  onClose: () => void;
  onLost: () => void;
}

/** A loss has a reason, and the reason says when to knock again. */
export function LoseDialog({ deal, onClose, onLost }: LoseDialogProps) {
  const t = useTexts(winTexts);
  const tUi = useTexts(uiTexts);
  return (
    <Modal
      opened={deal !== undefined}
      onClose={onClose}
      title={t('lose.title', { name: deal?.name ?? '' })}
      closeButtonProps={{ 'aria-label': tUi('ui.close') }}
    >
      {deal ? <LoseForm deal={deal} onClose={onClose} onLost={onLost} /> : null}
    </Modal>
  );
}

function LoseForm({ deal, onClose, onLost }: LoseDialogProps & { deal: ClosingDeal }) {
  const t = useTexts(winTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const toast = useToast();
  const losing = useCommand(LOSE_DEAL);
  const [reasonCode, setReasonCode] = useState('');
  const [note, setNote] = useState('');
  const [ownDay, setOwnDay] = useState<string | undefined>();
  const reason = findLossReason(reasonCode);
  const suggested = reason ? addMonths(formats.dayKey(new Date()), reason.monthsToReapproach) : '';
  const reapproachOn = ownDay ?? suggested;
  const submit = async () => {
    const input = { opportunityId: deal.id, reasonCode, note: note.trim() || null, reapproachOn: reapproachOn || null };
    if (!(await losing.run({ input }))) return;
    toast({ message: t('lose.done', { name: deal.accountName }) });
    onLost();
  };
  return (
    <Form onSubmit={submit} className={styles.form}>
      <NativeSelect
        label={t('lose.reason')}
        required
        data-autofocus
        value={reasonCode}
        onChange={(event) => setReasonCode(event.currentTarget.value)}
        data={[
          { value: '', label: t('lose.reason.choose'), disabled: true },
          ...lossReasons.map(({ code, label }) => ({ value: code, label: label[locale] })),
        ]}
      />
      <TextInput
        type="date"
        label={t('lose.reapproach')}
        description={t('lose.reapproach.help')}
        value={reapproachOn}
        onChange={(event) => setOwnDay(event.currentTarget.value)}
      />
      <Textarea label={t('lose.note')} rows={3} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <FormFoot
        problem={losing.problem}
        busy={losing.busy}
        submit={t('lose.submit')}
        disabled={reasonCode === ''}
        onCancel={onClose}
      />
    </Form>
  );
}
