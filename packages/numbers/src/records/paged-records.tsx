import { useTexts } from '@tasuki/i18n';
import { EmptyState, MoreButton } from '@tasuki/ui';
import { useState } from 'react';
import { RecordList } from './record-list.tsx';
import type { RecordRow } from './record-row.ts';
import styles from './records.module.css';
import { recordsTexts } from './records-texts.ts';

export const PAGE_SIZE = 100;

interface PagedRecordsProps {
  label: string;
  /** The first page. */
  rows: readonly RecordRow[];
  /** The page after a row. */
  onMore: (after: string) => Promise<readonly RecordRow[]>;
}

/** Records as rows, a page at a time. */
export function PagedRecords({ label, rows, onMore }: PagedRecordsProps) {
  const t = useTexts(recordsTexts);
  const [later, setLater] = useState<readonly RecordRow[]>([]);
  const all = [...rows, ...later];
  const last = all.at(-1);
  if (!last) return <EmptyState title={t('records.empty')} why={t('records.empty.why')} />;
  const load = async () => setLater([...later, ...(await onMore(last.cursor ?? last.id))]);
  return (
    <>
      <RecordList label={label} rows={all} />
      <footer className={styles.foot}>
        <span>{t('records.shown', { count: all.length })}</span>
        {all.length % PAGE_SIZE === 0 ? <MoreButton onMore={load}>{t('records.more')}</MoreButton> : null}
      </footer>
    </>
  );
}
