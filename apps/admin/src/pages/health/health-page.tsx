import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Loaded, Panel, PanelPage } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Form, FormFoot, InlineError, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { HealthMeasure, HealthWeightsPageQuery } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useContestedSave } from '../../use-contested-save.tsx';
import own from './health.module.css';
import { HEALTH_WEIGHTS_PAGE, SET_HEALTH_WEIGHTS } from './health-queries.ts';
import { healthTexts } from './health-texts.ts';

/** How much each measure counts in the health of a customer. */
export function HealthPage() {
  const t = useTexts(healthTexts);
  const query = useQuery(HEALTH_WEIGHTS_PAGE);
  return (
    <PanelPage title={t('health-weights.title')}>
      <Panel title={t('health-weights.weights')} note={t('health-weights.why')}>
        <Loaded query={query} failed={t('health-weights.failed')} rows={3}>
          {({ healthWeights }) => (
            <WeightsForm key={healthWeights.version} settings={healthWeights} onSaved={() => void query.refetch()} />
          )}
        </Loaded>
      </Panel>
    </PanelPage>
  );
}

type Settings = HealthWeightsPageQuery['healthWeights'];

const standingOf = ({ version, weights }: Settings) => ({
  version,
  fields: Object.fromEntries(weights.map(({ measure, weight }) => [measure, String(weight)])) as Record<
    HealthMeasure,
    string
  >,
});

interface WeightsFormProps {
  settings: Settings;
  onSaved: () => void;
}

function WeightsForm({ settings, onSaved }: WeightsFormProps) {
  const t = useTexts({ ...adminTexts, ...healthTexts });
  const { locale } = useLocale();
  const client = useApolloClient();
  const { weights } = settings;
  const opened = standingOf(settings);
  const [given, setGiven] = useState(opened.fields);
  const [setWeights] = useMutation(SET_HEALTH_WEIGHTS);
  const nameOf = ({ labelJa, labelEn }: Settings['weights'][number]) => (locale === 'ja' ? labelJa : labelEn);
  const { submit, conflict, problem, isSaving } = useContestedSave({
    opened,
    words: Object.fromEntries(weights.map((one) => [one.measure, { label: `${nameOf(one)} (%)` }])) as Record<
      HealthMeasure,
      { label: string }
    >,
    write: async (mine, version) => {
      const wanted = weights.map(({ measure }) => ({ measure, weight: Number(mine[measure]) }));
      const { data } = await setWeights({ variables: { input: { version, weights: wanted } } });
      return data?.setHealthWeights.refusal;
    },
    readLatest: async () => {
      const { data } = await client.query({ query: HEALTH_WEIGHTS_PAGE, fetchPolicy: 'no-cache' });
      return data && standingOf(data.healthWeights);
    },
    onSaved,
  });
  const total = weights.reduce((sum, { measure }) => sum + (Number(given[measure]) || 0), 0);
  const totalText =
    total < 100
      ? t('health-weights.more', { total, missing: 100 - total })
      : total > 100
        ? t('health-weights.less', { total, over: total - 100 })
        : t('health-weights.total', { total });
  return (
    <Form onSubmit={() => submit(given)} className={own.form} aria-label={t('health-weights.title')}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.grid}>
        {weights.map(({ measure, labelJa, labelEn }) => (
          <TextInput
            key={measure}
            label={`${locale === 'ja' ? labelJa : labelEn} (%)`}
            inputMode="numeric"
            value={given[measure]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setGiven((before) => ({ ...before, [measure]: value }));
            }}
          />
        ))}
      </div>
      <output className={styles.quiet}>{totalText}</output>
      {conflict}
      <FormFoot busy={isSaving} submit={t('admin.save')} disabled={total !== 100} />
    </Form>
  );
}
