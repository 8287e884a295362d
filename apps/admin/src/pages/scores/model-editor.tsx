import { useMutation } from '@apollo/client/react';
import { checkScoreTerms } from '@tasuki/domain/scores/check-score-terms';
import type { ScoreTerms } from '@tasuki/domain/scores/score-terms';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { adminTexts } from '../../admin-texts.ts';
import { useSave } from '../../use-save.ts';
import { BandsFields } from './bands-fields.tsx';
import { DisqualifierLines } from './disqualifier-lines.tsx';
import { EventLines } from './event-lines.tsx';
import { FitLines } from './fit-lines.tsx';
import { GroupLines } from './group-lines.tsx';
import { ModelPreview } from './model-preview.tsx';
import { draftOf } from './score-draft.ts';
import { CREATE_SCORE_MODEL, type Fact, type Model, UPDATE_SCORE_MODEL } from './score-queries.ts';
import styles from './scores.module.css';
import { scoresTexts } from './scores-texts.ts';

interface ModelEditorProps {
  model: Model;
  isNew: boolean;
  facts: readonly Fact[];
  products: readonly { id: string; nameJa: string; nameEn: string }[];
  onSaved: (id: string) => void;
}

/** A model as a draft, beside what it would do to the open leads. */
export function ModelEditor({ model, isNew, facts, products, onSaved }: ModelEditorProps) {
  const t = useTexts({ ...adminTexts, ...scoresTexts });
  const { locale } = useLocale();
  const formats = useFormats();
  const [draft, setDraft] = useState(() => draftOf(model, isNew));
  const { submit, problem, isSaving } = useSubmit({ model, isNew, draft, onSaved });
  const setTerms = (change: Partial<ScoreTerms>) =>
    setDraft((before) => ({ ...before, terms: { ...before.terms, ...change } }));
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const { terms } = draft;
  const wrong = checkScoreTerms(terms);
  const parts = { terms, facts, onChange: setTerms };
  const { number, effectiveFrom, author } = model.live;
  return (
    <div className={styles.page}>
      <Form className={styles.editor} onSubmit={() => void submit()} aria-label={t('models.title')}>
        <p className={styles.quiet}>
          {isNew
            ? null
            : author
              ? t('models.version', { number, when: formats.date(effectiveFrom) })
              : t('models.version.first', { number })}{' '}
          {t('models.why')}
        </p>
        <div className={styles.grid}>
          {isNew ? (
            <TextInput
              label={t('models.key')}
              required
              value={draft.key}
              onChange={(event) => set({ key: event.currentTarget.value })}
            />
          ) : null}
          <TextInput
            label={t('admin.name.ja')}
            required
            value={draft.nameJa}
            onChange={(event) => set({ nameJa: event.currentTarget.value })}
          />
          <TextInput
            label={t('admin.name.en')}
            required
            value={draft.nameEn}
            onChange={(event) => set({ nameEn: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('models.product')}
            value={draft.productId ?? ''}
            onChange={(event) => set({ productId: event.currentTarget.value || null })}
            data={[
              { value: '', label: t('models.product.all') },
              ...products.map(({ id, nameJa, nameEn }) => ({ value: id, label: locale === 'ja' ? nameJa : nameEn })),
            ]}
          />
        </div>
        {isNew ? null : (
          <Checkbox
            label={t('models.on')}
            checked={draft.isOn}
            onChange={(event) => set({ isOn: event.currentTarget.checked })}
          />
        )}
        <FitLines {...parts} />
        <EventLines {...parts} />
        <GroupLines {...parts} />
        <DisqualifierLines {...parts} />
        <BandsFields bands={terms.bands} onChange={(bands) => setTerms({ bands })} />
        {problem ? <InlineError>{problem}</InlineError> : null}
        <div className={styles.acts}>
          <Button type="submit" loading={isSaving} disabled={wrong !== null}>
            {t('admin.save')}
          </Button>
        </div>
      </Form>
      <ModelPreview terms={terms} wrong={wrong} scoreModelId={isNew ? null : model.id} />
    </div>
  );
}

interface Submitting extends Pick<ModelEditorProps, 'model' | 'isNew' | 'onSaved'> {
  draft: ReturnType<typeof draftOf>;
}

function useSubmit({ model, isNew, draft, onSaved }: Submitting) {
  const [create] = useMutation(CREATE_SCORE_MODEL);
  const [update] = useMutation(UPDATE_SCORE_MODEL);
  const { save, problem, isSaving } = useSave();
  const { key, isOn, ...fields } = draft;
  const submit = () =>
    save(async () => {
      if (isNew) {
        const { data } = await create({ variables: { input: { key, ...fields } } });
        if (data?.createScoreModel.scoreModel) onSaved(data.createScoreModel.scoreModel.id);
        return data?.createScoreModel.refusal;
      }
      const input = { ...fields, isOn, scoreModelId: model.id, version: model.version };
      const { data } = await update({ variables: { input } });
      if (data?.updateScoreModel.scoreModel) onSaved(data.updateScoreModel.scoreModel.id);
      return data?.updateScoreModel.refusal;
    });
  return { submit, problem, isSaving };
}
