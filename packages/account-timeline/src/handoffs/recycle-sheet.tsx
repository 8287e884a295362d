import { useTexts } from '@tasuki/i18n';
import { Sheet, useToast } from '@tasuki/ui';
import { useCommand } from '../panels/use-command.ts';
import { type AnsweredHandoff, RECYCLE_HANDOFF } from './answered-queries.ts';
import { answeredTexts } from './answered-texts.ts';
import { type Why, WhyForm } from './why-form.tsx';

interface RecycleSheetProps {
  handoff: AnsweredHandoff | undefined;
  onClose: () => void;
}

/** 案件化せず: worked after accepting, and not ripe. It goes back with a day on which to knock again. */
export function RecycleSheet({ handoff, onClose }: RecycleSheetProps) {
  const t = useTexts(answeredTexts);
  const title = handoff ? t('answered.recycle.title', { company: handoff.account.name }) : '';
  return (
    <Sheet opened={handoff !== undefined} title={title} onClose={onClose}>
      {handoff ? <RecycleForm handoff={handoff} onClose={onClose} /> : null}
    </Sheet>
  );
}

function RecycleForm({ handoff, onClose }: { handoff: AnsweredHandoff; onClose: () => void }) {
  const t = useTexts(answeredTexts);
  const toast = useToast();
  const recycling = useCommand(RECYCLE_HANDOFF);
  const send = async (why: Why) => {
    if (!(await recycling.run({ input: { handoffId: handoff.id, ...why } }))) return;
    toast({ message: t('answered.recycled', { company: handoff.account.name }) });
    onClose();
  };
  return (
    <WhyForm
      handoff={handoff}
      explanation={t('answered.recycle.why')}
      legend={t('answered.recycle.reason')}
      busy={recycling.busy}
      problem={recycling.problem}
      onSend={(why) => void send(why)}
    />
  );
}
