import { useLocale, useTexts } from '@tasuki/i18n';
import { numbersTexts } from '../numbers-texts.ts';
import styles from './view.module.css';

interface CsvLinkProps {
  /** What is saved, as people call it. */
  title: string;
  list: 'kpis' | 'kpi-records';
  /** The very question that the page asks: the file holds the same figures. */
  variables: Record<string, unknown>;
}

/** Saves what is shown as a file. */
export function CsvLink({ title, list, variables }: CsvLinkProps) {
  const t = useTexts(numbersTexts);
  const { locale } = useLocale();
  const query = new URLSearchParams({ variables: JSON.stringify(variables), locale });
  return (
    <a
      className={styles.csv}
      href={`/api/export/${list}.csv?${query}`}
      download
      aria-label={`${t('numbers.csv')}: ${t('numbers.csv.of', { title })}`}
    >
      {t('numbers.csv')}
    </a>
  );
}
