import { useTexts } from '@tasuki/i18n';
import type { ProposedPair } from './duplicate-queries.ts';
import styles from './duplicates.module.css';
import { duplicatesTexts } from './duplicates-texts.ts';

/** Names stand above already; a number, domain or person is worth showing. */
const NAMED_ABOVE = new Set(['SAME_NAME', 'LEGAL_FORM_DIFFERS', 'CHARACTER_FORMS_DIFFER', 'SIMILAR_NAME']);

export function PairReasons({ reasons }: Pick<ProposedPair, 'reasons'>) {
  const t = useTexts(duplicatesTexts);
  return (
    <span className={styles.reasons}>
      {reasons.map(({ reason, values }) => (
        <span key={reason} className={styles.reason}>
          {t(`duplicates.reason.${reason}`)}
          {NAMED_ABOVE.has(reason) ? null : <span className={styles.quiet}> {values.join(', ')}</span>}
        </span>
      ))}
    </span>
  );
}
