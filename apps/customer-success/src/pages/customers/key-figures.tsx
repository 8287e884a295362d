import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Loaded } from '@tasuki/account-timeline';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { NOTHING, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import type { CustomerKeyFiguresQuery, CustomerKeyFiguresQueryVariables } from '../../__generated__/operations.ts';
import styles from './customers.module.css';
import { customersTexts } from './customers-texts.ts';

const KEY_FIGURES: TypedDocumentNode<CustomerKeyFiguresQuery, CustomerKeyFiguresQueryVariables> = gql`
  query CustomerKeyFigures($locale: Locale) {
    kpis(names: ["mrr", "nrr", "grr", "churn-rate", "onboarding-completion-rate"]) {
      name
      label(locale: $locale)
      unit
      value
      numerator
      denominator
      currency
      groups {
        key
        value
      }
    }
  }
`;

type Figure = CustomerKeyFiguresQuery['kpis'][number];

/** How the customer base does as a whole. */
export function KeyFigures() {
  const t = useTexts(customersTexts);
  const { locale } = useLocale();
  const query = useQuery(KEY_FIGURES, { variables: { locale: locale === 'ja' ? 'JA' : 'EN' } });
  return (
    <Loaded query={query} failed={t('customers.figures.failed')} rows={1}>
      {({ kpis }) => (
        <dl className={styles.figures} aria-label={t('customers.figures')}>
          {kpis.map((figure) => (
            <div key={figure.name}>
              <dt>
                <TermLabel label={figure.label} kpi={figure.name} />
              </dt>
              <dd>
                <FigureValue figure={figure} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Loaded>
  );
}

function FigureValue({ figure }: { figure: Figure }) {
  const formats = useFormats();
  const { unit, value, currency, groups, numerator, denominator } = figure;
  if (unit === 'money') {
    // Mixed currencies have no total: one amount for each.
    const amounts = value === null ? groups.map(({ key, value: part }) => ({ currency: key, amount: part ?? 0 })) : [];
    const told = value === null ? amounts : [{ currency, amount: value }];
    if (told.length === 0) return NOTHING;
    return told.map((money) => formats.moneyShort(money)).join(' + ');
  }
  if (unit !== 'ratio') return value === null ? NOTHING : formats.number(value);
  if (value === null) {
    const told = groups.filter((group) => group.key && group.value !== null);
    if (told.length === 0) return NOTHING;
    return told.map(({ key, value: part }) => (
      <span key={key} className={styles.part}>
        {formats.percent(part)} <small>{key}</small>
      </span>
    ));
  }
  return (
    <>
      {formats.percent(value)}
      {numerator !== null && denominator ? (
        <small>{` ${formats.number(Math.round(numerator))} / ${formats.number(Math.round(denominator))}`}</small>
      ) : null}
    </>
  );
}
