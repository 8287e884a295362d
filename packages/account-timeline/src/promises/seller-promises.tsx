import { useQuery } from '@apollo/client/react';
import { useFormats, useTexts } from '@tasuki/i18n';
import { EmptyState } from '@tasuki/ui';
import { Loaded, Panel } from '../panels/panel.tsx';
import { useLastDays } from '../panels/period.ts';
import { TermLabel } from '../terms/term-label.tsx';
import { SELLER_PROMISES } from './promise-queries.ts';
import { promiseTexts } from './promise-texts.ts';
import styles from './promises.module.css';

const DAYS = 365;

/** What a seller promised beyond what can be kept, beside what they won: for them and whoever leads them. */
export function SellerPromises() {
  const t = useTexts(promiseTexts);
  const formats = useFormats();
  const query = useQuery(SELLER_PROMISES, { variables: { period: useLastDays(DAYS) } });
  const tell = (rate: number | null, part: number, whole: number) =>
    rate === null ? '—' : t('sellers.of', { rate: formats.percent(rate), part, whole });
  return (
    <Panel title={t('sellers.title')} note={t('sellers.note', { days: DAYS })}>
      <Loaded query={query} failed={t('sellers.failed')} rows={2}>
        {({ sellerPromises }) =>
          sellerPromises.length === 0 ? (
            <EmptyState title={t('sellers.none')} why={t('sellers.none.why')} />
          ) : (
            <div className={styles.scroll}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('sellers.name')}</th>
                    <th scope="col">
                      <TermLabel label={t('sellers.over')} kpi="over-promise-rate" />
                    </th>
                    <th scope="col">
                      <TermLabel label={t('sellers.open')} figure="promises-open" />
                    </th>
                    <th scope="col">
                      <TermLabel label={t('sellers.win')} kpi="opportunity-win-rate" />
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {sellerPromises.map(({ userId, name, open, kept, atRisk, impossible, won, lost, ...rates }) => (
                    <tr key={userId}>
                      <th scope="row">{name}</th>
                      <td>{tell(rates.overPromiseRate, atRisk + impossible, kept + atRisk + impossible)}</td>
                      <td>{formats.number(open)}</td>
                      <td>{tell(rates.winRate, won, won + lost)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
    </Panel>
  );
}
