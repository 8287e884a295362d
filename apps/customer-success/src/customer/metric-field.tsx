import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { usageMetricWords } from '@tasuki/domain/customer-success/usage-metric-words';
import { useLocale, useTexts } from '@tasuki/i18n';
import { NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { UsageMetricsQuery, UsageMetricsQueryVariables } from '../__generated__/operations.ts';
import { recordTexts } from './record-texts.ts';

const USAGE_METRICS: TypedDocumentNode<UsageMetricsQuery, UsageMetricsQueryVariables> = gql`
  query UsageMetrics($accountId: ID!) {
    account(id: $accountId) {
      id
      usageMetrics
    }
  }
`;

/** What most organisations count. */
const USUAL = ['active-seats', 'logins'];
const OTHER = '';

/** What is counted: of the customer's own measures, the one counted last, until somebody chooses. */
export function useMetric(accountId: string) {
  const { data, loading } = useQuery(USAGE_METRICS, { variables: { accountId } });
  const [chosen, setChosen] = useState<string | undefined>();
  const metrics = [...new Set([...(data?.account?.usageMetrics ?? []), ...USUAL])];
  return { metrics, metric: chosen ?? metrics[0] ?? OTHER, setMetric: setChosen, isLoading: loading };
}

/** Chooses a measure, or names another one. */
export function MetricField({ metrics, metric, setMetric }: ReturnType<typeof useMetric>) {
  const t = useTexts(recordTexts);
  const { locale } = useLocale();
  const isListed = metrics.includes(metric);
  return (
    <>
      <NativeSelect
        label={t('record.metric')}
        value={isListed ? metric : OTHER}
        onChange={(event) => setMetric(event.currentTarget.value)}
        data={[
          ...metrics.map((value) => ({ value, label: usageMetricWords(value)[locale] })),
          { value: OTHER, label: t('record.metric.other') },
        ]}
      />
      {isListed ? null : (
        <TextInput
          label={t('record.metric.name')}
          required
          value={metric}
          onChange={(event) => setMetric(event.currentTarget.value)}
        />
      )}
    </>
  );
}
