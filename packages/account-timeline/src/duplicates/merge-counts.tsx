import { useFormats, useTexts } from '@tasuki/i18n';
import type { Preview } from './duplicate-queries.ts';
import styles from './duplicates.module.css';
import { duplicatesTexts } from './duplicates-texts.ts';

const COUNTED = ['events', 'contacts', 'leads', 'opportunities', 'contracts', 'handoffs', 'tasks'] as const;

/** How much each side brings along. */
export function MergeCounts({ survivor, merged }: Pick<Preview, 'survivor' | 'merged'>) {
  const t = useTexts(duplicatesTexts);
  const formats = useFormats();
  return (
    <table className={styles.table}>
      <caption>{t('duplicates.counts')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('duplicates.counts.survivor')}</th>
          <th scope="col">{t('duplicates.counts.merged')}</th>
          <th scope="col">{t('duplicates.together')}</th>
        </tr>
      </thead>
      <tbody>
        {COUNTED.map((what) => (
          <tr key={what}>
            <th scope="row">{t(`duplicates.${what}`)}</th>
            <td>{formats.number(survivor[what])}</td>
            <td>{formats.number(merged[what])}</td>
            <td>{formats.number(survivor[what] + merged[what])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
