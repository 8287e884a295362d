import { useQuery } from '@apollo/client/react';
import { may, useViewer } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Sheet } from '@tasuki/ui';
import { Loaded } from '../panels/panel.tsx';
import { OverrideForm } from './override-form.tsx';
import { OverrideNow } from './override-now.tsx';
import { ScoreCell } from './score-cell.tsx';
import { ScoreHistory } from './score-history.tsx';
import { ScorePoints } from './score-points.tsx';
import { type DetailedScore, LEAD_SCORE_DETAIL, type ScoredAccount, type ShownScore } from './score-queries.ts';
import { scoreTexts } from './score-texts.ts';
import { ScoreTrend } from './score-trend.tsx';
import styles from './scores.module.css';

interface ScoreSheetProps {
  opened: boolean;
  leadId: string;
  account: ScoredAccount;
  score: ShownScore;
  onClose: () => void;
}

/** A number that explains itself: every point with its event, the caps, the moves, and the person who knew better. */
export function ScoreSheet({ opened, leadId, account, score, onClose }: ScoreSheetProps) {
  const t = useTexts(scoreTexts);
  const { locale } = useLocale();
  const { model } = score;
  const title = t('scores.sheet', { company: account.name, model: locale === 'ja' ? model.nameJa : model.nameEn });
  return (
    <Sheet opened={opened} title={title} onClose={onClose} size={520}>
      <SheetBody leadId={leadId} account={account} score={score} />
    </Sheet>
  );
}

function SheetBody({ leadId, account, score }: Pick<ScoreSheetProps, 'leadId' | 'account' | 'score'>) {
  const t = useTexts(scoreTexts);
  const { locale } = useLocale();
  const variables = { id: leadId, locale: locale === 'ja' ? 'JA' : 'EN' } as const;
  const query = useQuery(LEAD_SCORE_DETAIL, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded query={query} failed={t('scores.failed')} rows={8}>
      {({ node }) => {
        const detail = node && 'scores' in node ? node.scores.find(({ id }) => id === score.id) : undefined;
        if (!node || !('scores' in node) || !detail) return <p className={styles.quiet}>{t('scores.none')}</p>;
        return <Detail leadId={leadId} account={account} modelId={score.model.id} state={node.state} detail={detail} />;
      }}
    </Loaded>
  );
}

interface DetailProps {
  leadId: string;
  account: ScoredAccount;
  modelId: string;
  state: string;
  detail: DetailedScore;
}

const OPEN_STATES = ['open', 'offered', 'working', 'passed'];

function Detail({ leadId, account, modelId, state, detail }: DetailProps) {
  const t = useTexts(scoreTexts);
  const viewer = useViewer();
  const mayOverride = OPEN_STATES.includes(state) && may(viewer, 'overrideScore');
  const ids = { leadId, scoreModelId: modelId };
  return (
    <div className={styles.sheet}>
      <p className={styles.head}>
        <ScoreCell cell={detail.cell} />
        <span className={styles.quiet}>{t('scores.version', { number: detail.versionNumber })}</span>
      </p>
      {detail.override ? <OverrideNow ids={ids} detail={detail} mayWithdraw={mayOverride} /> : null}
      <ScorePoints accountId={account.id} side="FIT" sum={detail.fit} detail={detail} />
      <ScorePoints accountId={account.id} side="ENGAGEMENT" sum={detail.engagement} detail={detail} />
      {mayOverride && !detail.override ? <OverrideForm ids={ids} cell={detail.computedCell} /> : null}
      <ScoreTrend trend={detail.trend} />
      <ScoreHistory accountId={account.id} history={detail.history} />
    </div>
  );
}
