import { useTexts } from '@tasuki/i18n';
import { uiTexts } from '../ui-texts.ts';
import styles from './feedback.module.css';

/** A grey bar where text will be. It appears after 150 ms, so that quick answers do not flicker. */
export function Skeleton({ width = '100%', height = 12 }: { width?: number | string; height?: number }) {
  return <span className={styles.skeleton} style={{ width, height }} />;
}

/** Skeleton rows in the geometry of the list that is loading. */
export function SkeletonRows({ rows = 8, rowHeight = 40 }: { rows?: number; rowHeight?: number }) {
  const t = useTexts(uiTexts);
  return (
    <div role="status" aria-label={t('ui.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
          key={index}
          style={{ height: rowHeight, display: 'flex', alignItems: 'center', paddingInline: 16 }}
        >
          <Skeleton width={`${80 - ((index * 17) % 40)}%`} />
        </div>
      ))}
    </div>
  );
}
