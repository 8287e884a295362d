import { useUrlState } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { ChipButton } from '@tasuki/ui';
import { type ReactNode, useId, useRef } from 'react';
import { numbersTexts } from '../numbers-texts.ts';
import styles from './charts.module.css';
import { useWidth } from './use-width.ts';

interface ChartFrameProps {
  title: string;
  /** Set where marks open their records. */
  opens?: boolean;
  /** The picture, for the width that there is. */
  picture: (width: number) => ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
}

/** A picture that can be read as a table: title, switch, and how the keys work. Who wants tables wants them on the whole page. */
export function ChartFrame({ title, opens = false, picture, table }: ChartFrameProps) {
  const t = useTexts(numbersTexts);
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  const [url, setUrl] = useUrlState();
  const isTable = url.as === 'table';
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <h3 id={id}>{title}</h3>
        <ChipButton size="small" onClick={() => setUrl({ as: isTable ? undefined : 'table' })}>
          {t(isTable ? 'chart.picture' : 'chart.table')}
        </ChipButton>
      </figcaption>
      <div ref={ref} className={styles.canvas}>
        {isTable ? <div className={styles.tableScroll}>{table}</div> : null}
        {!isTable && width > 0 ? picture(width) : null}
      </div>
      {isTable ? null : <p className={styles.keys}>{t(opens ? 'chart.keys' : 'chart.keys.read')}</p>}
    </figure>
  );
}
