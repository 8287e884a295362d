import { Link } from '@tanstack/react-router';
import { useFormats, useTexts } from '@tasuki/i18n';
import type { RecordRow } from './record-row.ts';
import styles from './records.module.css';
import { recordsTexts } from './records-texts.ts';

/** The records as rows, each a link to its account's timeline. */
export function RecordList({ label, rows }: { label: string; rows: readonly RecordRow[] }) {
  const t = useTexts(recordsTexts);
  const formats = useFormats();
  return (
    <table className={styles.records}>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t('records.account')}</th>
          <th scope="col">{t('records.what')}</th>
          <th scope="col">{t('records.person')}</th>
          <th scope="col" className={styles.end}>
            {t('records.amount')}
          </th>
          <th scope="col" className={styles.end}>
            {t('records.day')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.account ? (
                <Link to={`/accounts/${row.account.id}`}>{row.account.name}</Link>
              ) : (
                <span className={styles.quiet}>{t('records.no-account')}</span>
              )}
            </th>
            <td>{row.what}</td>
            <td>{row.person}</td>
            <td className={styles.end}>{row.amount ? formats.money(row.amount) : null}</td>
            <td className={styles.end}>{row.day ? formats.date(row.day) : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
