import { definitions, lockVersion, type Transaction, type VersionRow } from '@tasuki/db';
import type { Operation, Refusal } from '@tasuki/domain';
import type { DefinitionTerms, DefinitionVersion } from '@tasuki/domain/definitions/definition-state';
import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import { eq } from 'drizzle-orm';
import type { Viewer } from '../auth/viewer.ts';
import { runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { present } from '../records/present.ts';
import { readId } from '../records/read-id.ts';
import type { DefinitionPayload, DefinitionTermsInput } from './definition-commands.type.ts';

export interface VersionScope {
  tx: Transaction;
  viewer: Viewer;
  row: VersionRow;
  version: DefinitionVersion;
  liveVersionId: string | null;
  now: Date;
}

export type VersionOutcome = { row: VersionRow; details?: Record<string, unknown> } | { refused: Refusal };

/** Load with a lock, decide, write, audit, answer: what every step of a version's life does. */
export async function changeVersion(
  context: ApiContext,
  { operation, name, versionId }: { operation: Operation; name: string; versionId: string },
  work: (scope: VersionScope) => Promise<VersionOutcome>,
): Promise<DefinitionPayload> {
  const answer = await runSettingsChange<VersionRow>(context, operation, name, async ({ tx, viewer }) => {
    const { id } = readId(versionId, 'definition-version', 'versionId');
    const found = await lockVersion(tx, id);
    if (!found) throw badUserInput('There is no such version.', { field: 'versionId' });
    const outcome = await work({ ...found, tx, viewer, now: context.now() });
    if ('refused' in outcome) return outcome;
    const { definitionId, number } = outcome.row;
    return { row: outcome.row, details: { definitionId, number, ...outcome.details } };
  });
  return presentVersion(context, answer);
}

export async function presentVersion(
  { db }: ApiContext,
  { row, refusal }: { row: VersionRow | null; refusal: Refusal | null },
): Promise<DefinitionPayload> {
  if (!row) return { definition: null, version: null, refusal };
  const [definition] = await db.select().from(definitions).where(eq(definitions.id, row.definitionId));
  return {
    definition: definition ? present('definition', definition) : null,
    version: present('definition-version', row),
    refusal,
  };
}

/** The terms of an input; the rule checks them. */
export function readTerms(input: DefinitionTermsInput): DefinitionTerms {
  return {
    rule: input.rule as RuleGroup,
    textJa: input.textJa.trim(),
    textEn: input.textEn.trim(),
    departments: [...new Set(input.departments)] as DefinitionTerms['departments'],
    handoverItems: input.handoverItems ?? [],
    slaHours: input.slaHours ?? null,
    returnReasons: input.returnReasons ?? [],
  };
}
