import { useQuery } from '@apollo/client/react';
import { legs } from '@tasuki/domain/departments';
import { handoverItems, hearingItems, itemWords } from '@tasuki/domain/handoffs/handoff-items';
import { returnReasons, returnReasonWords } from '@tasuki/domain/handoffs/return-reasons';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Textarea, TextInput } from '@tasuki/ui';
import type { Department } from '../__generated__/operations.ts';
import { Loaded } from '../panels/panel.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { DEFINITION_FACTS } from './definition-facts-query.ts';
import { definitionTexts } from './definition-texts.ts';
import { LiveImpact } from './live-impact.tsx';
import { RuleEditor } from './rule-editor.tsx';
import type { DraftTerms } from './use-draft-terms.ts';

interface TermsFieldsProps {
  /** Of the definition that is edited; null while a new one is made. */
  definitionKey: string | null;
  terms: DraftTerms;
  set: (change: Partial<DraftTerms>) => void;
}

const items = [...Object.keys(hearingItems), ...Object.keys(handoverItems)];
const reasons = Object.keys(returnReasons);

/** Everything that people agree on in a definition, with what its rule would mean for the open leads now. */
export function TermsFields({ definitionKey, terms, set }: TermsFieldsProps) {
  const t = useTexts(definitionTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const facts = useQuery(DEFINITION_FACTS);
  return (
    <>
      <Textarea
        label={t('definitions.text.ja')}
        value={terms.textJa}
        onChange={(event) => set({ textJa: event.currentTarget.value })}
        autosize
      />
      <Textarea
        label={t('definitions.text.en')}
        value={terms.textEn}
        onChange={(event) => set({ textEn: event.currentTarget.value })}
        autosize
      />
      <Loaded query={facts} failed={t('definitions.failed')}>
        {({ definitionFacts }) => (
          <RuleEditor facts={definitionFacts} rule={terms.rule} onChange={(rule) => set({ rule })} locale={locale} />
        )}
      </Loaded>
      <LiveImpact definitionKey={definitionKey} rule={terms.rule} />
      <ChoiceGroup
        label={t('definitions.departments.field')}
        choices={legs.map((leg) => ({ value: enumOf(leg), label: formats.department(enumOf(leg)) }))}
        chosen={terms.departments}
        onChange={(departments) => set({ departments })}
      />
      <TextInput
        label={t('definitions.sla.field')}
        inputMode="numeric"
        value={terms.sla}
        onChange={(event) => set({ sla: event.currentTarget.value })}
      />
      <ChoiceGroup
        label={t('definitions.items')}
        choices={withOwn(items, terms.handoverItems).map((value) => ({ value, label: itemWords(value)[locale] }))}
        chosen={terms.handoverItems}
        onChange={(chosen) => set({ handoverItems: chosen })}
      />
      <ChoiceGroup
        label={t('definitions.reasons')}
        hint={t('definitions.reasons.all')}
        choices={withOwn(reasons, terms.returnReasons).map((value) => ({
          value,
          label: returnReasonWords(value)[locale],
        }))}
        chosen={terms.returnReasons}
        onChange={(chosen) => set({ returnReasons: chosen })}
      />
    </>
  );
}

const enumOf = (leg: string) => leg.toUpperCase().replace('-', '_') as Department;

/** What an organisation made up itself stays among the choices. */
const withOwn = (known: readonly string[], chosen: readonly string[]) => [...new Set([...known, ...chosen])];
