import { HandoffComposer } from '@tasuki/account-timeline/handoff-composer';
import { useViewer } from '@tasuki/apollo';
import { useFormats, useTexts } from '@tasuki/i18n';
import { NativeSelect, Sheet } from '@tasuki/ui';
import { useState } from 'react';
import type { CallTarget } from './call-target.ts';
import { queueTexts } from './queue-texts.ts';

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
    <Sheet opened={opened} title={t('pass.title', { company: target.company })} onClose={onClose} size={560}>
      <PassForm target={target} onClose={onClose} onPassed={onPassed} />
    </Sheet>
  );
}

function PassForm({ target, onClose, onPassed }: Omit<PassSheetProps, 'opened'>) {
  const t = useTexts(queueTexts);
  const formats = useFormats();
  const { organisation } = useViewer();
  const receivers = RECEIVERS.filter((leg) =>
    organisation.departments.some(({ department, isOn }) => department === leg && isOn),
  );
  const [to, setTo] = useState<(typeof RECEIVERS)[number]>(receivers[0] ?? 'FIELD_SALES');
  return (
    <HandoffComposer
      account={{ id: target.accountId, name: target.company }}
      from="INSIDE_SALES"
      to={to}
      leadId={target.leadId}
      submit={t('pass.submit')}
      head={
        <NativeSelect
          label={t('pass.to')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value as typeof to)}
          data={receivers.map((leg) => ({ value: leg, label: formats.department(leg) }))}
        />
      }
      onPassed={() => {
        onClose();
        onPassed();
      }}
    />
  );
}
