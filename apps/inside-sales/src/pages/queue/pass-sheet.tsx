import { useHandoffActs } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { hearingItems } from '@tasuki/domain/handoffs/handoff-items';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, Kbd, NativeSelect, Sheet, Textarea, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { CallTarget } from './call-target.ts';
import { EvidenceField } from './evidence-field.tsx';
import styles from './queue.module.css';
import { queueTexts } from './queue-texts.ts';

const ITEMS = ['budget', 'authority', 'need', 'timing'] as const;
const RECEIVERS = ['FIELD_SALES', 'CUSTOMER_SUCCESS'] as const;

interface PassSheetProps {
  opened: boolean;
  target: CallTarget;
  onClose: () => void;
  onPassed: () => void;
}

/** The handoff sheet: what was found out, what bears it out, and a word to the next one. */
export function PassSheet({ opened, target, onClose, onPassed }: PassSheetProps) {
  const t = useTexts(queueTexts);
  return (
    <Sheet opened={opened} title={t('pass.title', { company: target.company })} onClose={onClose} size={520}>
      <PassForm target={target} onClose={onClose} onPassed={onPassed} />
    </Sheet>
  );
}

function PassForm({ target, onClose, onPassed }: Omit<PassSheetProps, 'opened'>) {
  const t = useTexts(queueTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const { organisation } = useViewer();
  const { offer } = useHandoffActs();
  const receivers = RECEIVERS.filter((leg) =>
    organisation.departments.some(({ department, isOn }) => department === leg && isOn),
  );
  const [to, setTo] = useState<(typeof RECEIVERS)[number]>(receivers[0] ?? 'FIELD_SALES');
  const [items, setItems] = useState({ budget: '', authority: '', need: '', timing: '' });
  const [evidence, setEvidence] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const missing = ITEMS.filter((item) => !items[item].trim()).map((item) => hearingItems[item][locale]);
  const submit = async () => {
    setProblem(undefined);
    const { accountId, company, leadId } = target;
    const filled = Object.fromEntries(Object.entries(items).filter(([, value]) => value.trim()));
    const told = evidence.length > 0 ? { ...filled, evidence: evidence.join('\n') } : filled;
    const what = { accountId, company, leadId, from: 'INSIDE_SALES', to, note, items: told } as const;
    if (!(await offer(what, { onProblem: setProblem }))) return;
    onClose();
    onPassed();
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <NativeSelect
        label={t('pass.to')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value as typeof to)}
        data={receivers.map((leg) => ({ value: leg, label: formats.department(leg) }))}
      />
      <fieldset className={styles.fieldset}>
        <legend>{t('pass.items')}</legend>
        {ITEMS.map((item, index) => (
          <TextInput
            key={item}
            label={hearingItems[item][locale]}
            value={items[item]}
            data-autofocus={index === 0 || undefined}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setItems((current) => ({ ...current, [item]: value }));
            }}
          />
        ))}
      </fieldset>
      <Textarea
        label={t('pass.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        minRows={3}
        autosize
      />
      <EvidenceField accountId={target.accountId} chosen={evidence} onChange={setEvidence} />
      {missing.length > 0 ? (
        <p className={styles.quiet}>{t('pass.missing', { items: missing.join(locale === 'ja' ? '・' : ', ') })}</p>
      ) : null}
      {problem ? <InlineError>{problem}</InlineError> : null}
      <Button type="submit" rightSection={<Kbd keys="mod+Enter" always />}>
        {t('pass.submit')}
      </Button>
    </Form>
  );
}
