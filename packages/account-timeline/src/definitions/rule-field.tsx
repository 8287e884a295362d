import { useQuery } from '@apollo/client/react';
import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import { useLocale, useTexts } from '@tasuki/i18n';
import { lazyPart } from '@tasuki/ui';
import { Suspense } from 'react';
import { Loaded } from '../panels/panel.tsx';
import { DEFINITION_FACTS } from './definition-facts-query.ts';
import { definitionTexts } from './definition-texts.ts';

const RuleEditor = lazyPart(() => import('./rule-editor.tsx').then((m) => m.RuleEditor));

interface RuleFieldProps {
  rule: RuleGroup;
  onChange: (rule: RuleGroup) => void;
}

/** A rule over the facts of definitions, for pages that are no definition. */
export function RuleField({ rule, onChange }: RuleFieldProps) {
  const t = useTexts(definitionTexts);
  const { locale } = useLocale();
  const facts = useQuery(DEFINITION_FACTS);
  return (
    <Loaded query={facts} failed={t('definitions.failed')} rows={2}>
      {({ definitionFacts }) => (
        <Suspense>
          <RuleEditor facts={definitionFacts} rule={rule} onChange={onChange} locale={locale} />
        </Suspense>
      )}
    </Loaded>
  );
}
