import { useMutation, useQuery } from '@apollo/client/react';
import { Loaded, Panel, PanelPage } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { HealthMeasure, HealthWeightsPageQuery } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useSave } from '../../use-save.ts';
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

interface WeightsFormProps {
  settings: HealthWeightsPageQuery['healthWeights'];
  onSaved: () => void;
}

function WeightsForm({ settings: { version, weights }, onSaved }: WeightsFormProps) {
  const t = useTexts({ ...adminTexts, ...healthTexts });
  const { locale } = useLocale();
  const [given, setGiven] = useState<Partial<Record<HealthMeasure, string>>>({});
  const [setWeights] = useMutation(SET_HEALTH_WEIGHTS);
  const { save, problem, isSaving } = useSave(onSaved);
  const all = weights.map(({ measure, weight }) => ({ measure, weight: Number(given[measure] ?? weight) }));
  const total = all.reduce((sum, { weight }) => sum + (Number.isFinite(weight) ? weight : 0), 0);
  const submit = () =>
    save(async () => {
      const { data } = await setWeights({ variables: { input: { version, weights: all } } });
      return data?.setHealthWeights.refusal;
    });
  return (
    <Form onSubmit={submit} className={own.form} aria-label={t('health-weights.title')}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.grid}>
        {weights.map(({ measure, labelJa, labelEn, weight }) => (
          <TextInput
            key={measure}
            label={`${locale === 'ja' ? labelJa : labelEn} (%)`}
            inputMode="numeric"
            value={given[measure] ?? String(weight)}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setGiven((before) => ({ ...before, [measure]: value }));
            }}
          />
        ))}
      </div>
      <output className={styles.quiet}>{t('health-weights.total', { total })}</output>
      <div className={styles.actions}>
        <Button type="submit" loading={isSaving} disabled={total !== 100}>
          {t('admin.save')}
        </Button>
      </div>
    </Form>
  );
}
