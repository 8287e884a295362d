import { useQuery } from '@apollo/client/react';
import { useLocale, useTexts } from '@tasuki/i18n';
import { onceOpened, StatusChip } from '@tasuki/ui';
import { useState } from 'react';
import { Loaded } from '../panels/panel.tsx';
import { ScoreCell } from './score-cell.tsx';
import { LEAD_SCORES, type ScoredAccount, type ShownScore } from './score-queries.ts';
import { scoreTexts } from './score-texts.ts';
import styles from './scores.module.css';

const ScoreSheet = onceOpened(
  () => import('./score-sheet.tsx').then((m) => m.ScoreSheet),
  ({ opened }) => opened,
);

/** Where a lead stands in each model's grid, and why; a click opens every point. */
export function LeadScores({ leadId }: { leadId: string }) {
  const t = useTexts(scoreTexts);
  const query = useQuery(LEAD_SCORES, { variables: { id: leadId } });
  return (
    <Loaded query={query} failed={t('scores.failed')} rows={1}>
      {({ node }) =>
        node && 'scores' in node ? <Badges leadId={node.id} account={node.account} scores={node.scores} /> : null
      }
    </Loaded>
  );
}

interface BadgesProps {
  leadId: string;
  account: ScoredAccount;
  scores: readonly ShownScore[];
}

function Badges({ leadId, account, scores }: BadgesProps) {
  const t = useTexts(scoreTexts);
  const [openId, setOpenId] = useState<string | undefined>();
  const open = scores.find(({ id }) => id === openId);
  if (scores.length === 0)
    return (
      <p className={styles.quiet}>
        {t('scores.none')} {t('scores.none.why')}
      </p>
    );
  return (
    <div className={styles.badges}>
      {scores.map((score) => (
        <Badge key={score.id} score={score} isOne={scores.length === 1} onOpen={() => setOpenId(score.id)} />
      ))}
      <ScoreSheet
        opened={open !== undefined}
        leadId={leadId}
        account={account}
        score={open ?? (scores[0] as ShownScore)}
        onClose={() => setOpenId(undefined)}
      />
    </div>
  );
}

function Badge({ score, isOne, onOpen }: { score: ShownScore; isOne: boolean; onOpen: () => void }) {
  const t = useTexts(scoreTexts);
  const { locale } = useLocale();
  const { cell, fit, engagement, model, override, disqualifiedBy, reasons } = score;
  const name = locale === 'ja' ? model.nameJa : model.nameEn;
  const label = (one: { labelJa: string; labelEn: string }) => (locale === 'ja' ? one.labelJa : one.labelEn);
  const why = reasons.map((reason) => {
    const count = reason.count > 1 ? ` ${t('scores.times', { count: reason.count })}` : '';
    return `${label(reason)}${count} ${signed(reason.points)}`;
  });
  const out = disqualifiedBy.map(({ nameJa, nameEn }) => (locale === 'ja' ? nameJa : nameEn));
  const separator = locale === 'ja' ? '・' : ', ';
  return (
    <button type="button" className={styles.badge} title={t('scores.open', { model: name })} onClick={onOpen}>
      <ScoreCell cell={cell} />
      <span className={styles.sums}>
        {isOne ? null : <span>{name}</span>}
        <span>{t('scores.sum', { side: t('scores.fit'), points: fit })}</span>
        <span>{t('scores.sum', { side: t('scores.engagement'), points: engagement })}</span>
        {override ? <StatusChip tone="warn">{t('scores.overridden')}</StatusChip> : null}
      </span>
      <span className={styles.reasons}>
        {out.length > 0
          ? t('scores.out.by', { reasons: out.join(separator) })
          : why.join(separator) || t('scores.no-points')}
      </span>
    </button>
  );
}

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));
