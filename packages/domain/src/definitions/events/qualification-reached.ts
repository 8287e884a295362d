import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insertOrKeep } from '../../timeline/row-change.ts';

export const ruleOutcome = z.object({
  field: z.string(),
  operator: z.string(),
  expected: z.unknown(),
  value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  passed: z.boolean(),
  eventIds: z.array(z.string()),
});

/** A lead passed a definition in force. What it passed stays with it: later versions rewrite nothing. */
export const qualificationReached = defineEventKind({
  name: 'definitions.qualification-reached',
  department: 'by-actor',
  label: { ja: '定義の条件を満たした', en: 'Definition reached' },
  icon: 'certificate',
  payload: z.object({
    qualificationId: z.string(),
    leadId: z.string(),
    definitionId: z.string(),
    definitionKey: z.string(),
    nameJa: z.string(),
    nameEn: z.string(),
    versionId: z.string(),
    versionNumber: z.number().int().positive(),
    rules: z.array(ruleOutcome),
  }),
  summary: {
    ja: ({ nameJa, versionNumber }) => `${nameJa}（第${versionNumber}版）の条件を満たした`,
    en: ({ nameEn, versionNumber }) => `Reached the definition of ${nameEn} (version ${versionNumber})`,
  },
  project: ({ accountId, occurredAt, payload: { qualificationId, nameJa: _ja, nameEn: _en, ...fields } }) => [
    insertOrKeep('qualifications', { ...fields, accountId, id: qualificationId, qualifiedAt: occurredAt }),
  ],
});
