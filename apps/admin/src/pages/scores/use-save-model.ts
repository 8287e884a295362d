import { useApolloClient, useMutation } from '@apollo/client/react';
import { productNamesOf } from '@tasuki/domain/definitions/rule-words';
import { useLocale, useTexts } from '@tasuki/i18n';
import { adminTexts } from '../../admin-texts.ts';
import { useContestedSave } from '../../use-contested-save.tsx';
import type { ModelEditorProps } from './model-editor.tsx';
import { type Draft, draftOf } from './score-draft.ts';
import { CREATE_SCORE_MODEL, SCORE_MODELS_PAGE, UPDATE_SCORE_MODEL } from './score-queries.ts';
import { scoresTexts } from './scores-texts.ts';
import { tellTerms } from './tell-terms.ts';

/** Saves a draft as a new model, or over the version that it began with. */
export function useSaveModel({ model, isNew, facts, products, onSaved }: ModelEditorProps) {
  const t = useTexts({ ...adminTexts, ...scoresTexts });
  const { locale } = useLocale();
  const client = useApolloClient();
  const [create] = useMutation(CREATE_SCORE_MODEL);
  const [update] = useMutation(UPDATE_SCORE_MODEL);
  const productName = (id: string | null) => {
    const product = products.find((one) => one.id === id);
    return product ? (locale === 'ja' ? product.nameJa : product.nameEn) : t('models.product.all');
  };
  return useContestedSave<Draft>({
    opened: { fields: draftOf(model, isNew), version: model.version },
    words: {
      key: { label: t('models.key') },
      nameJa: { label: t('admin.name.ja') },
      nameEn: { label: t('admin.name.en') },
      productId: { label: t('models.product'), tell: productName },
      isOn: { label: t('models.on') },
      terms: { label: t('models.points'), tell: (terms) => tellTerms(terms, locale, productNamesOf(facts)) },
    },
    write: async ({ key, isOn, ...fields }, version) => {
      if (isNew) {
        const { data } = await create({ variables: { input: { key, ...fields } } });
        if (data?.createScoreModel.scoreModel) onSaved(data.createScoreModel.scoreModel.id);
        return data?.createScoreModel.refusal;
      }
      const { data } = await update({
        variables: { input: { ...fields, isOn, scoreModelId: model.id, version } },
      });
      if (data?.updateScoreModel.scoreModel) onSaved(data.updateScoreModel.scoreModel.id);
      return data?.updateScoreModel.refusal;
    },
    readLatest: async () => {
      const { data } = await client.query({ query: SCORE_MODELS_PAGE, fetchPolicy: 'no-cache' });
      const latest = data?.scoreModels.find(({ id }) => id === model.id);
      return latest && { fields: draftOf(latest, false), version: latest.version };
    },
    onTakeTheirs: () => onSaved(model.id),
  });
}
