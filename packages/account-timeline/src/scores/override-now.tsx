import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, InlineError, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { useAct } from '../panels/use-act.ts';
import type { ScoreIds } from './override-form.tsx';
import { type DetailedScore, WITHDRAW_SCORE_OVERRIDE } from './score-queries.ts';
import { scoreTexts } from './score-texts.ts';
import styles from './scores.module.css';

interface OverrideNowProps {
  ids: ScoreIds;
  detail: DetailedScore;
  mayWithdraw: boolean;
}

/** Who knew better, why, and until when. */
export function OverrideNow({ ids, detail: { override, computedCell }, mayWithdraw }: OverrideNowProps) {
  const t = useTexts(scoreTexts);
  const formats = useFormats();
  const act = useAct();
  const toast = useToast();
  const [problem, setProblem] = useState<string | undefined>();
  if (!override) return null;
  const { cell, reason, until, by } = override;
  const withdraw = async () => {
    setProblem(undefined);
    if (await act(WITHDRAW_SCORE_OVERRIDE, { input: ids }, { onProblem: setProblem }))
      toast({ message: t('scores.withdrawn') });
  };
  return (
    <section className={styles.override}>
      <p>
        <b>{t('scores.override.now', { by: by?.name ?? t('scores.someone'), cell, until: formats.dateTime(until) })}</b>
      </p>
      <p>{reason}</p>
      <p className={styles.quiet}>{t('scores.override.computed', { cell: computedCell })}</p>
      {problem ? <InlineError>{problem}</InlineError> : null}
      {mayWithdraw ? (
        <div>
          <Button variant="default" onClick={() => void withdraw()}>
            {t('scores.withdraw')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
