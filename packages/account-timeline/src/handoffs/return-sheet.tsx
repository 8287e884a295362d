import { useTexts } from '@tasuki/i18n';
import { Sheet } from '@tasuki/ui';
import { useState } from 'react';
import type { HandoffRow } from './handoff-queries.ts';
import { handoffTexts } from './handoff-texts.ts';
import { useHandoffActs } from './use-handoff-acts.ts';
import { type Why, WhyForm } from './why-form.tsx';

interface ReturnSheetProps {
  handoff: HandoffRow | undefined;
  /** Before it is sent. */
  onSend: (handoff: HandoffRow) => void;
  onClose: () => void;
}

/** Hands a pass back, with a reason that the sender can learn from. */
export function ReturnSheet({ handoff, ...rest }: ReturnSheetProps) {
  const t = useTexts(handoffTexts);
  const title = handoff ? t('handoffs.return.title', { company: handoff.account.name }) : '';
  return (
    <Sheet opened={handoff !== undefined} title={title} onClose={rest.onClose}>
      {handoff ? <ReturnForm handoff={handoff} {...rest} /> : null}
    </Sheet>
  );
}

function ReturnForm({ handoff, onSend, onClose }: ReturnSheetProps & { handoff: HandoffRow }) {
  const t = useTexts(handoffTexts);
  const { returnBack } = useHandoffActs();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const send = async (why: Why) => {
    setProblem(undefined);
    setBusy(true);
    onSend(handoff);
    const done = await returnBack(handoff, why, { onProblem: setProblem });
    setBusy(false);
    if (done) onClose();
  };
  return (
    <WhyForm
      handoff={handoff}
      explanation={t('handoffs.return.why')}
      legend={t('handoffs.return.reason')}
      busy={busy}
      problem={problem}
      onSend={(why) => void send(why)}
    />
  );
}
