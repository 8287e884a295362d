import { may, useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Button, ConfirmDialog } from '@tasuki/ui';
import { useState } from 'react';
import type { HandoffRow } from './handoff-queries.ts';
import { handoffTexts } from './handoff-texts.ts';
import { useHandoffActs } from './use-handoff-acts.ts';

/** Takes back an offer that nobody has answered yet; stands only where that can be. */
export function WithdrawOffer({ handoff }: { handoff: HandoffRow }) {
  const t = useTexts(handoffTexts);
  const viewer = useViewer();
  const { withdraw } = useHandoffActs();
  const [isAsking, setAsking] = useState(false);
  if (handoff.state !== 'offered' || !may(viewer, 'withdrawHandoff')) return null;
  const company = handoff.account.name;
  return (
    <>
      <Button
        variant="default"
        size="xs"
        aria-label={t('handoffs.withdraw.of', { company })}
        onClick={() => setAsking(true)}
      >
        {t('handoffs.withdraw')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('handoffs.withdraw.of', { company })}
        confirmLabel={t('handoffs.withdraw')}
        onConfirm={() => {
          setAsking(false);
          void withdraw({ id: handoff.id, company });
        }}
        onClose={() => setAsking(false)}
      >
        <p>{t('handoffs.withdraw.why')}</p>
      </ConfirmDialog>
    </>
  );
}
