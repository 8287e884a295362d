import { useTexts } from '@tasuki/i18n';
import type { AuditPageQuery } from '../../__generated__/operations.ts';
import { auditTexts } from './audit-texts.ts';

export type AuditEntry = AuditPageQuery['auditEntries']['edges'][number]['node'];

/** Who did it: a person's name, else what it was that acted. */
export function useActorName() {
  const t = useTexts(auditTexts);
  return ({ actorName, actorType }: AuditEntry) => actorName ?? t(`audit.actor.${actorType}` as 'audit.actor.system');
}
