import { checkScoreTerms } from '@tasuki/domain/scores/check-score-terms';
import type { ScoreTerms } from '@tasuki/domain/scores/score-terms';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox, Form, FormFoot, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { adminTexts } from '../../admin-texts.ts';
import { BandsFields } from './bands-fields.tsx';
import { DisqualifierLines } from './disqualifier-lines.tsx';
import { EventLines } from './event-lines.tsx';
import { FitLines } from './fit-lines.tsx';
import { GroupLines } from './group-lines.tsx';
import { ModelPreview } from './model-preview.tsx';
import { draftOf } from './score-draft.ts';
import type { Fact, Model } from './score-queries.ts';
import styles from './scores.module.css';
import { scoresTexts } from './scores-texts.ts';
import { useSaveModel } from './use-save-model.ts';

export interface ModelEditorProps {
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
  const { submit, conflict, problem, isSaving } = useSaveModel({ model, isNew, facts, products, onSaved });
  const setTerms = (change: Partial<ScoreTerms>) =>
    setDraft((before) => ({ ...before, terms: { ...before.terms, ...change } }));
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const { terms } = draft;
  const wrong = checkScoreTerms(terms);
  const parts = { terms, facts, onChange: setTerms };
  const { number, effectiveFrom, author } = model.live;
  return (
    <div className={styles.page}>
      <Form className={styles.editor} onSubmit={() => submit(draft)} aria-label={t('models.title')}>
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
        {conflict}
        <FormFoot busy={isSaving} submit={t('admin.save')} disabled={wrong !== null} />
      </Form>
      <ModelPreview terms={terms} wrong={wrong} scoreModelId={isNew ? null : model.id} />
    </div>
  );
}
