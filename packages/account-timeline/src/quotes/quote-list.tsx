import { defineTexts, useFormats, useTexts } from '@tasuki/i18n';
import { StatusChip, type Tone } from '@tasuki/ui';
import styles from './quotes.module.css';

const quoteTexts = defineTexts({
  'quotes.revision': { ja: '第{revision}版', en: 'revision {revision}' },
  'quotes.total': { ja: '{amount}（税込）', en: '{amount} with tax' },
  'quotes.until': { ja: '有効期限 {day}', en: 'valid until {day}' },
  'quotes.pdf.ja': { ja: 'PDF JA: {number} の日本語版', en: 'PDF JA: {number} in Japanese' },
  'quotes.pdf.en': { ja: 'PDF EN: {number} の英語版', en: 'PDF EN: {number} in English' },
  'quotes.SUBMITTED': { ja: '提出済', en: 'Submitted' },
  'quotes.SUPERSEDED': { ja: '旧版', en: 'Superseded' },
  'quotes.ACCEPTED': { ja: '採用', en: 'Accepted' },
  'quotes.DECLINED': { ja: '不採用', en: 'Declined' },
  'quotes.EXPIRED': { ja: '期限切れ', en: 'Expired' },
});

type State = 'SUBMITTED' | 'SUPERSEDED' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED';

const TONES: Record<State, Tone> = {
  ...{ SUBMITTED: 'quiet', SUPERSEDED: 'quiet', ACCEPTED: 'ok', DECLINED: 'quiet', EXPIRED: 'warn' },
};

export interface ListedQuote {
  id: string;
  number: string;
  revision: number;
  total: number;
  currency: string;
  state: State;
  validUntil: string | null;
  submittedAt: string;
  submittedBy: { name: string } | null;
}

/** The quotes that went out, the last one first: what each came to, what became of it, and the sheet itself. */
export function QuoteList({ quotes }: { quotes: readonly ListedQuote[] }) {
  const t = useTexts(quoteTexts);
  const formats = useFormats();
  return (
    <ul className={styles.quotes}>
      {quotes
        .toReversed()
        .map(({ id, number, revision, total, currency, state, validUntil, submittedAt, submittedBy }) => (
          <li key={id} data-old={state === 'SUPERSEDED' || undefined}>
            <span className={styles.what}>
              {number} {revision > 1 ? t('quotes.revision', { revision }) : null}
              <span className={styles.quiet}>
                {formats.date(submittedAt)} {submittedBy?.name}
                {validUntil ? ` · ${t('quotes.until', { day: formats.date(validUntil) })}` : null}
              </span>
            </span>
            <b>{t('quotes.total', { amount: formats.money({ amount: total, currency }) })}</b>
            <StatusChip tone={TONES[state]}>{t(`quotes.${state}`)}</StatusChip>
            <PdfLinks id={id} number={number} />
          </li>
        ))}
    </ul>
  );
}

/** The sheet in either language, whatever the screen speaks: the customer reads it. */
export function PdfLinks({ id, number }: { id: string; number: string }) {
  const t = useTexts(quoteTexts);
  return (
    <span className={styles.files}>
      {(['ja', 'en'] as const).map((locale) => (
        <a
          key={locale}
          href={`/api/quotes/${id}.pdf?locale=${locale}`}
          download
          aria-label={t(`quotes.pdf.${locale}`, { number })}
        >
          PDF {locale.toUpperCase()}
        </a>
      ))}
    </span>
  );
}
