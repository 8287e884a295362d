import { useTexts } from '@tasuki/i18n';
import { ChipButton, ChipGroup, Sheet, useToast } from '@tasuki/ui';
import { useState } from 'react';
import styles from './customer.module.css';
import { customerTexts } from './customer-texts.ts';
import { HealthForm } from './health-form.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { recordTexts } from './record-texts.ts';
import { SurveyForm } from './survey-form.tsx';
import { TicketForm } from './ticket-form.tsx';
import { UsageForm } from './usage-form.tsx';

interface RecordSheetProps {
  opened: boolean;
  account: { id: string; name: string };
  onClose: () => void;
}

export interface RecordFormProps {
  accountId: string;
  onDone: () => void;
  onCancel: () => void;
}

const FORMS = {
  ticket: TicketForm,
  meeting: MeetingForm,
  health: HealthForm,
  survey: SurveyForm,
  usage: UsageForm,
} as const;
type Kind = keyof typeof FORMS;
const KINDS = Object.keys(FORMS) as Kind[];

/** What a customer said or did: a question, a talk, an answer, a figure. */
export function RecordSheet({ opened, account, onClose }: RecordSheetProps) {
  const t = useTexts(recordTexts);
  const tCustomer = useTexts(customerTexts);
  const toast = useToast();
  const [kind, setKind] = useState<Kind>('ticket');
  const RecordForm = FORMS[kind];
  return (
    <Sheet opened={opened} title={tCustomer('customer.record.title', { name: account.name })} onClose={onClose}>
      <div className={styles.kinds}>
        <ChipGroup aria-label={t('record.what')}>
          {KINDS.map((each) => (
            <ChipButton key={each} size="large" aria-pressed={each === kind} onClick={() => setKind(each)}>
              {t(`record.${each}`)}
            </ChipButton>
          ))}
        </ChipGroup>
      </div>
      <RecordForm
        accountId={account.id}
        onCancel={onClose}
        onDone={() => {
          toast({ message: t(`record.done.${kind}`) });
          onClose();
        }}
      />
    </Sheet>
  );
}
