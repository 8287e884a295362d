import { useTexts } from '@tasuki/i18n';
import { uiTexts } from '../ui-texts.ts';
import styles from './feedback.module.css';
import { LoadFailed } from './load-failed.tsx';

interface RefreshLineProps {
  active: boolean;
  /** Why the refresh failed; what is shown is then older than it looks, or belongs to what was asked before. */
  problem?: { sentence: string } | false | undefined;
  onRetry?: () => unknown;
}

/** Content that is being refreshed: the old rows stay readable meanwhile, and say so where no new ones came. */
export function RefreshLine({ active, problem, onRetry }: RefreshLineProps) {
  const t = useTexts(uiTexts);
  if (active) return <div className={styles.progress} aria-hidden />;
  if (!problem) return null;
  const sentence = t('ui.refresh-failed', { why: problem.sentence });
  return <LoadFailed at="head" sentence={sentence} onRetry={() => void onRetry?.()} />;
}
