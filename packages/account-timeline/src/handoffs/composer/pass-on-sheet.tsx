import type { Department } from '@tasuki/i18n';
import { useFormats, useTexts } from '@tasuki/i18n';
import { NativeSelect, Sheet } from '@tasuki/ui';
import { useState } from 'react';
import { composerTexts } from './composer-texts.ts';
import { HandoffComposer } from './handoff-composer.tsx';
import { useReceivers } from './receivers-of.ts';
import type { Passing } from './use-composer.ts';

export interface PassOnSheetProps extends Omit<Passing, 'to' | 'given'> {
  opened: boolean;
  /** Only these; every joint of the department unless given. */
  to?: readonly Department[];
  onClose: () => void;
  onPassed?: () => void;
}

/** An account passed over any joint of a department, forward or back: one sheet for all of them. */
export function PassOnSheet({ opened, onClose, ...form }: PassOnSheetProps) {
  const t = useTexts(composerTexts);
  const title = t('pass-on.title', { company: form.account.name });
  return (
    <Sheet opened={opened} title={title} onClose={onClose} size={560}>
      {opened ? <PassOnForm {...form} onClose={onClose} /> : null}
    </Sheet>
  );
}

function PassOnForm({ to: only, onClose, onPassed, ...passing }: Omit<PassOnSheetProps, 'opened'>) {
  const t = useTexts(composerTexts);
  const formats = useFormats();
  const all = useReceivers(passing.from);
  const receivers = only ? all.filter((receiver) => only.includes(receiver)) : all;
  const [chosen, setChosen] = useState<Department | undefined>();
  const to = chosen ?? receivers[0];
  if (!to) return <p>{t('pass-on.nobody')}</p>;
  return (
    <HandoffComposer
      {...passing}
      to={to}
      submit={t('pass-on.submit', { department: formats.department(to) })}
      head={
        <>
          {receivers.length > 1 ? (
            <NativeSelect
              label={t('pass-on.to')}
              value={to}
              onChange={(event) => setChosen(event.currentTarget.value as Department)}
              data={receivers.map((each) => ({ value: each, label: formats.department(each) }))}
            />
          ) : null}
          <WhatItIs from={passing.from} to={to} />
        </>
      }
      onPassed={() => {
        onClose();
        onPassed?.();
      }}
    />
  );
}

/** Passes back say what follows from them; a pass forward needs no word. */
function WhatItIs({ from, to }: { from: Department; to: Department }) {
  const t = useTexts(composerTexts);
  if (from === 'FIELD_SALES' && to === 'INSIDE_SALES') return <p>{t('pass-on.reapproach')}</p>;
  if (from !== 'MARKETING' && to === 'MARKETING') return <p>{t('pass-on.nurture')}</p>;
  return null;
}
