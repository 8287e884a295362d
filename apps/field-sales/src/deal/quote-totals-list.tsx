import { useFormats, useTexts } from '@tasuki/i18n';
import styles from './quote-editor.module.css';
import { type FormLine, totalsSoFar } from './quote-form.ts';
import { quoteEditorTexts } from './quote-texts.ts';

/** What the quote comes to while it is typed, by the very rule that the API will use. */
export function QuoteTotalsList({ lines, currency }: { lines: readonly FormLine[]; currency: string }) {
  const t = useTexts(quoteEditorTexts);
  const formats = useFormats();
  const { subtotalMinor, taxes, totalMinor } = totalsSoFar(lines, currency);
  const tell = (minor: number) => formats.money({ minor, currency });
  return (
    <dl className={styles.totals} aria-live="polite">
      <dt>{t('quote.subtotal')}</dt>
      <dd>{tell(subtotalMinor)}</dd>
      {taxes
        .filter(({ percent }) => percent > 0)
        .map(({ percent, taxableMinor, taxMinor }) => (
          <div key={percent} style={{ display: 'contents' }}>
            <dt>{t('quote.taxed', { percent, amount: tell(taxableMinor) })}</dt>
            <dd>{tell(taxMinor)}</dd>
          </div>
        ))}
      <dt className={styles.total}>{t('quote.total')}</dt>
      <dd className={styles.total}>{tell(totalMinor)}</dd>
    </dl>
  );
}
