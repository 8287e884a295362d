import { useTexts } from '@tasuki/i18n';
import { Form, InlineError, SubmitButton, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { useAct } from '../panels/use-act.ts';
import { type Model, SAVE_SCORE_BANDS } from './score-model-queries.ts';
import { scoreModelTexts } from './score-model-texts.ts';
import styles from './score-models.module.css';

const EDGES = ['fitA', 'fitB', 'engagement1', 'engagement2'] as const;

/** From how many points on a band begins: what definitions ask for by its letter or digit. Saved as a version of its own. */
export function BandsForm({ model, mayEdit }: { model: Model; mayEdit: boolean }) {
  const t = useTexts(scoreModelTexts);
  const { bands } = model.live.terms;
  return (
    <section className={styles.section}>
      <h3>{t('score-models.bands')}</h3>
      <p className={styles.quiet}>{t('score-models.bands.why')}</p>
      {mayEdit ? (
        <EditBands model={model} />
      ) : (
        <dl className={styles.bands}>
          {EDGES.map((edge) => (
            <div key={edge}>
              <dt>{t(`score-models.band.${edge}`)}</dt>
              <dd>{bands[edge]}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function EditBands({ model }: { model: Model }) {
  const t = useTexts(scoreModelTexts);
  const act = useAct();
  const toast = useToast();
  const [bands, setBands] = useState(() => withoutType(model.live.terms.bands));
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    setProblem(undefined);
    const { id: scoreModelId, version, nameJa, nameEn, isOn, product, live } = model;
    const terms = { ...plain(live.terms), bands };
    const input = { scoreModelId, version, nameJa, nameEn, isOn, productId: product?.id ?? null, terms };
    const saved = await act(SAVE_SCORE_BANDS, { input }, { onProblem: setProblem });
    if (saved) toast({ message: t('score-models.saved') });
  };
  return (
    <Form className={styles.form} onSubmit={() => save()}>
      <div className={styles.bands}>
        {EDGES.map((edge) => (
          <TextInput
            key={edge}
            type="number"
            label={t(`score-models.band.${edge}`)}
            value={String(bands[edge])}
            onChange={({ currentTarget: { value } }) => setBands((before) => ({ ...before, [edge]: Number(value) }))}
          />
        ))}
      </div>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <SubmitButton>{t('score-models.save')}</SubmitButton>
    </Form>
  );
}

/** What the cache adds to each record is no part of an input. */
function withoutType<Row extends object>(row: Row): Omit<Row, '__typename'> {
  const { __typename: _type, ...rest } = row as Row & { __typename?: string };
  return rest;
}

function plain({ groups, fit, engagement, disqualifiers }: Model['live']['terms']) {
  return {
    groups: groups.map(withoutType),
    fit: fit.map(withoutType),
    engagement: engagement.map(withoutType),
    disqualifiers: disqualifiers.map(withoutType),
  };
}
