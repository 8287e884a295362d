import { useQuery } from '@apollo/client/react';
import type { Department } from '@tasuki/i18n';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Loaded } from '../panels/panel.tsx';
import type { Period } from '../panels/period.ts';
import { TermLabel } from '../terms/term-label.tsx';
import { PASS_SUMMARY } from './handoff-queries.ts';
import { handoffTexts } from './handoff-texts.ts';
import styles from './handoffs.module.css';

const FIGURES = [
  'passed',
  'waiting',
  'accepted',
  'returned',
  'expired',
  'recycled',
  'deals',
  'won',
  'lost',
  'overridden',
] as const;

/** 「12 件渡し、10 件受入、6 件案件化、1 件受注」: the outcome of a period's passes, told back to the sender. */
export function PassSummary({ from, period }: { from: Department; period: Period }) {
  const t = useTexts(handoffTexts);
  const formats = useFormats();
  const tell = (rate: number | null) => (rate === null ? '—' : formats.percent(rate));
  const query = useQuery(PASS_SUMMARY, { variables: { from, period } });
  return (
    <Loaded query={query} failed={t('handoffs.failed')} rows={1}>
      {({ passSummary }) => (
        <>
          <dl className={styles.summary}>
            {FIGURES.map((figure) => (
              <div key={figure} data-figure={figure}>
                <dt>
                  <TermLabel label={t(`handoffs.summary.${figure}`)} figure={`passes-${figure}`} />
                </dt>
                <dd>{formats.number(passSummary[figure])}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.rates}>
            {t('handoffs.rates', { returned: tell(passSummary.returnRate), notRipe: tell(passSummary.notRipeRate) })}
          </p>
        </>
      )}
    </Loaded>
  );
}
