import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import styles from '../../list-page.module.css';
import { importsTexts } from './imports-texts.ts';
import type { FileNote } from './read-report.ts';

/** What many rows of a file have in common, told once, with the first of their lines. */
export function FileNotes({ notes }: { notes: readonly FileNote[] }) {
  const t = useTexts(importsTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.form}>
      {notes.map(({ file, rows, lines, reason, reasonJa }) => (
        <li key={`${file} ${reason}`} className={styles.section}>
          <span className={styles.quiet}>
            {t(rows > lines.length ? 'imports.note.more' : 'imports.note', {
              ...{ file, rows: formats.number(rows) },
              lines: lines.join(locale === 'ja' ? '・' : ', '),
            })}
          </span>
          <span>{locale === 'ja' ? reasonJa : reason}</span>
        </li>
      ))}
    </ul>
  );
}
