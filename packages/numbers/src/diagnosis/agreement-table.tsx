import { TermLabel } from '@tasuki/account-timeline/term-label';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { StatusChip } from '@tasuki/ui';
import styles from './diagnosis.module.css';
import type { CriterionData } from './diagnosis-queries.ts';
import { diagnosisTexts } from './diagnosis-texts.ts';
import { writeKappa } from './write-kappa.ts';

interface AgreementTableProps {
  criteria: readonly CriterionData[];
  /** Shows the passes behind a criterion. */
  onOpen: (criterion: CriterionData) => void;
}

/** One row a criterion: the agreement as a dot within its interval, with how many passes it is about. */
export function AgreementTable({ criteria, onOpen }: AgreementTableProps) {
  const t = useTexts(diagnosisTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  return (
    <table className={styles.agreement}>
      <caption className="visually-hidden">{t('agreement.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('agreement.criterion')}</th>
          <th scope="col">
            <TermLabel label={t('agreement.kappa')} figure="agreement-kappa" />
          </th>
          <th scope="col">
            <TermLabel label={t('agreement.observed')} figure="agreement-observed" />
          </th>
          <th scope="col">
            <TermLabel label={t('agreement.n')} figure="agreement-n" />
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => {
          const { kind, labelJa, labelEn, definitionJa, definitionEn, definitionKey, observed, n } = criterion;
          const label = locale === 'ja' ? labelJa : labelEn;
          const of = locale === 'ja' ? definitionJa : definitionEn;
          return (
            <tr key={`${kind} ${labelJa} ${definitionJa}`} data-kind={kind}>
              <th scope="row">
                <span className={styles.quiet}>{of ?? t(`agreement.kind.${kind}`)}</span>
                {definitionKey ? <TermLabel label={label} definition={definitionKey} /> : label}
              </th>
              <td>
                <Kappa criterion={criterion} />
              </td>
              <td>{n > 0 ? formats.percent(observed) : '—'}</td>
              <td>
                {n > 0 ? (
                  <button
                    type="button"
                    className={styles.count}
                    aria-label={t('agreement.passes.open', { count: n, criterion: label })}
                    onClick={() => onOpen(criterion)}
                  >
                    {formats.number(n)}
                  </button>
                ) : (
                  formats.number(n)
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Kappa({ criterion: { kappa, low, high, isSmall, n } }: { criterion: CriterionData }) {
  const t = useTexts(diagnosisTexts);
  if (n === 0) return <span className={styles.quiet}>—</span>;
  if (kappa === null || low === null || high === null)
    return <span className={styles.quiet}>{t('agreement.one-sided')}</span>;
  const place = (value: number) => `${((value + 1) / 2) * 100}%`;
  return (
    <span className={styles.kappa}>
      <b>{writeKappa(kappa)}</b>
      <span className={styles.quiet}>{`${writeKappa(low)} – ${writeKappa(high)}`}</span>
      <span className={styles.scale} aria-hidden>
        <span className={styles.interval} style={{ left: place(low), right: `calc(100% - ${place(high)})` }} />
        <span className={styles.dot} style={{ left: place(kappa) }} />
      </span>
      {isSmall ? <StatusChip tone="warn">{t('agreement.small')}</StatusChip> : null}
    </span>
  );
}
