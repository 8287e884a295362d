import { defineTexts, useLocale, useTexts } from '@tasuki/i18n';
import styles from './export-links.module.css';

const texts = defineTexts({
  'export.label': { ja: 'CSVで書き出す', en: 'Export as CSV' },
  'export.utf-8': { ja: 'CSV', en: 'CSV' },
  'export.cp932': { ja: 'CSV（Shift_JIS）', en: 'CSV (Shift_JIS)' },
});

/** What `/api/export/<name>.csv` knows. */
export type ExportName =
  | 'accounts'
  | 'contracts'
  | 'handoffs'
  | 'kpi-records'
  | 'kpis'
  | 'leads'
  | 'opportunities'
  | 'tasks';

interface ExportLinksProps {
  name: ExportName;
  /** The same variables that the page's query sends, without paging: the file holds what the page shows. */
  variables: object;
}

/** Downloads of a list or of figures as they are filtered now: UTF-8, or CP932 for programs that ask for it. */
export function ExportLinks({ name, variables }: ExportLinksProps) {
  const t = useTexts(texts);
  const { locale } = useLocale();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are links.
    <span role="group" aria-label={t('export.label')} className={styles.links}>
      {(['utf-8', 'cp932'] as const).map((encoding) => (
        <a key={encoding} href={exportAddress(name, { variables, encoding, locale })} download>
          {t(`export.${encoding}`)}
        </a>
      ))}
    </span>
  );
}

interface ExportTerms {
  variables: object;
  encoding: 'utf-8' | 'cp932';
  locale: string;
}

/** Where the file is. */
export function exportAddress(name: ExportName, { variables, encoding, locale }: ExportTerms): string {
  return `/api/export/${name}.csv?${new URLSearchParams({ variables: JSON.stringify(variables), encoding, locale })}`;
}
