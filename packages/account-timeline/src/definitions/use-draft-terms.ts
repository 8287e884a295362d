import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import { useState } from 'react';
import type { SaveDefinitionDraftInput } from '../__generated__/operations.ts';
import type { VersionDetail } from './definition-queries.ts';

/** A draft's terms while they are edited; the due time is text until it is sent. */
export interface DraftTerms {
  rule: RuleGroup;
  textJa: string;
  textEn: string;
  departments: string[];
  handoverItems: string[];
  returnReasons: string[];
  sla: string;
}

type SentTerms = Pick<
  SaveDefinitionDraftInput,
  'rule' | 'textJa' | 'textEn' | 'departments' | 'handoverItems' | 'returnReasons' | 'slaHours'
>;

/** A rule has to begin with something; this one everybody can read and change. */
const firstRule: RuleGroup = {
  combinator: 'and',
  rules: [{ field: 'touch.form-submissions', operator: '>=', value: 1, window: { days: 30 } }],
};

/** The terms of a version to be changed, or of a definition that does not exist yet. */
export function useDraftTerms(version: VersionDetail | null) {
  const [terms, setTerms] = useState<DraftTerms>(() => ({
    rule: (version?.rule as RuleGroup | undefined) ?? firstRule,
    textJa: version?.textJa ?? '',
    textEn: version?.textEn ?? '',
    departments: [...(version?.departments ?? [])],
    handoverItems: [...(version?.handoverItems ?? [])],
    returnReasons: [...(version?.returnReasons ?? [])],
    sla: version?.slaHours?.toString() ?? '',
  }));
  const { sla, ...rest } = terms;
  const sent = { ...rest, slaHours: sla.trim() ? Number(sla) : null } as SentTerms;
  return { terms, sent, set: (change: Partial<DraftTerms>) => setTerms((now) => ({ ...now, ...change })) };
}
