import { PdfLinks, QuoteList } from '@tasuki/account-timeline/quote-list';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, onceOpened } from '@tasuki/ui';
import { useState } from 'react';
import styles from './deal.module.css';
import type { Deal } from './deal-queries.ts';
import { dealTexts } from './deal-texts.ts';

const QuoteEditorSheet = onceOpened(
  () => import('./quote-editor-sheet.tsx').then((part) => part.QuoteEditorSheet),
  ({ opened }) => opened,
);

/** The quotes that went out, the one that is being written, and the editor for it. */
export function DealQuotes({ deal }: { deal: Deal }) {
  const t = useTexts(dealTexts);
  const formats = useFormats();
  const [isWriting, setIsWriting] = useState(false);
  const { quoteDraft: draft, currency } = deal;
  return (
    <section className={styles.section}>
      <div className={styles.spread}>
        <h3>{t('deal.quotes')}</h3>
        {deal.state === 'open' ? (
          <Button variant="default" size="xs" onClick={() => setIsWriting(true)}>
            {draft ? t('deal.quote.continue') : deal.quotes.length > 0 ? t('deal.quote.revise') : t('deal.quote.write')}
          </Button>
        ) : null}
      </div>
      {draft ? (
        <p className={styles.spread}>
          <span>
            {t('deal.quote.draft', { amount: formats.money({ amount: draft.total, currency }) })}{' '}
            <span className={styles.quiet}>
              {formats.date(draft.savedAt)} {draft.savedBy?.name}
            </span>
          </span>
          <PdfLinks id={draft.id} number={t('deal.quote.draft-name')} />
        </p>
      ) : null}
      {deal.quotes.length > 0 ? <QuoteList quotes={deal.quotes} /> : null}
      {deal.quotes.length === 0 && !draft ? <p className={styles.quiet}>{t('deal.quotes.none')}</p> : null}
      {deal.state === 'open' ? (
        <QuoteEditorSheet deal={deal} opened={isWriting} onClose={() => setIsWriting(false)} />
      ) : null}
    </section>
  );
}
