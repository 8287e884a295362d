import { useQuery } from '@apollo/client/react';
import { productNamesOf, type ValueNames } from '@tasuki/domain/definitions/rule-words';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Loaded, Panel, PanelPage } from '../panels/panel.tsx';
import { BandsForm } from './bands-form.tsx';
import { useScoringRight } from './may-set-scores.ts';
import { type Model, SCORE_MODELS_READ } from './score-model-queries.ts';
import { scoreModelTexts } from './score-model-texts.ts';
import styles from './score-models.module.css';
import { ScoreTerms } from './score-terms.tsx';

/** How leads are scored, for everybody to read; whose work scoring is sets the bands here. */
export function ScoreModelsPage() {
  const t = useTexts(scoreModelTexts);
  const formats = useFormats();
  const { department, mayEdit } = useScoringRight();
  const query = useQuery(SCORE_MODELS_READ);
  return (
    <PanelPage title={t('score-models.title')}>
      {department ? (
        <p className={styles.quiet}>
          {mayEdit ? t('score-models.full') : t('score-models.who', { department: formats.department(department) })}
        </p>
      ) : null}
      <Loaded query={query} failed={t('score-models.failed')} rows={8}>
        {({ scoreModels, definitionFacts }) => (
          <div className={styles.models}>
            {scoreModels.map((model) => (
              <ModelPanel
                key={`${model.id} ${model.live.number}`}
                model={model}
                names={productNamesOf(definitionFacts)}
                mayEdit={mayEdit}
              />
            ))}
          </div>
        )}
      </Loaded>
    </PanelPage>
  );
}

interface ModelPanelProps {
  model: Model;
  names: ValueNames;
  mayEdit: boolean;
}

function ModelPanel({ model, names, mayEdit }: ModelPanelProps) {
  const t = useTexts(scoreModelTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const { live, product, isOn } = model;
  const name = locale === 'ja' ? model.nameJa : model.nameEn;
  const of = product ? (locale === 'ja' ? product.nameJa : product.nameEn) : null;
  const { number, effectiveFrom, author } = live;
  const version = author
    ? t('score-models.version', { number, when: formats.date(effectiveFrom) })
    : t('score-models.version.first', { number });
  return (
    <Panel title={of ? `${name} · ${of}` : name} note={isOn ? version : t('score-models.off')}>
      <div className={styles.model}>
        <BandsForm model={model} mayEdit={mayEdit} />
        <ScoreTerms terms={live.terms} names={names} />
      </div>
    </Panel>
  );
}
