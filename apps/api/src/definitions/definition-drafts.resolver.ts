import { definitions, definitionVersions, findLiveVersion, type Transaction, type VersionRow } from '@tasuki/db';
import { refuse } from '@tasuki/domain';
import {
  checkKey,
  checkTerms,
  refuseEdit,
  refuseRebase,
  refuseRollBack,
} from '@tasuki/domain/definitions/decide-definition';
import type { DefinitionTerms } from '@tasuki/domain/definitions/definition-state';
import { and, eq, max, sql } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import { changeVersion, presentVersion, readTerms } from './change-version.ts';
import {
  CreateDefinitionInput,
  CreateDefinitionPayload,
  RebaseDefinitionInput,
  RebaseDefinitionPayload,
  RollBackDefinitionInput,
  RollBackDefinitionPayload,
  SaveDefinitionDraftInput,
  SaveDefinitionDraftPayload,
} from './definition-commands.type.ts';
import { backToDraft, updateVersion } from './write-version.ts';

@Resolver()
export class DefinitionDraftsResolver {
  @Mutation((_returns) => CreateDefinitionPayload, { description: 'Makes a definition with its first draft.' })
  async createDefinition(
    @Arg('input', (_type) => CreateDefinitionInput) input: CreateDefinitionInput,
    @Ctx() context: ApiContext,
  ): Promise<CreateDefinitionPayload> {
    const { key, nameJa, nameEn } = input;
    const answer = await runSettingsChange<VersionRow>(
      context,
      'createDefinition',
      'createDefinition',
      async ({ tx, viewer }) => {
        const terms = readTerms(input);
        const refused = checkKey(key) ?? checkTerms(terms);
        if (refused) return { refused };
        if (!nameJa.trim() || !nameEn.trim())
          return {
            refused: refuse('NAME_MISSING', 'A definition needs a name in both languages.', { field: 'nameJa' })
              .refused!,
          };
        const now = context.now();
        const names = { nameJa: nameJa.trim(), nameEn: nameEn.trim() };
        const [made] = await tx
          .insert(definitions)
          .values({ id: uuidv7(), key, ...names, createdAt: now })
          .onConflictDoNothing()
          .returning();
        if (!made)
          return {
            refused: refuse('DEFINITION_KEY_TAKEN', 'There is a definition with this key.', { field: 'key' }).refused!,
          };
        const row = await insertDraft(tx, {
          definitionId: made.id,
          baseVersionId: null,
          authorId: viewer.id,
          now,
          terms,
        });
        return { row, details: { key } };
      },
    );
    return presentVersion(context, answer);
  }

  @Mutation((_returns) => SaveDefinitionDraftPayload, {
    description: 'Begins a new version on the one in force, or changes a draft.',
  })
  async saveDefinitionDraft(
    @Arg('input', (_type) => SaveDefinitionDraftInput) input: SaveDefinitionDraftInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveDefinitionDraftPayload> {
    const terms = readTerms(input);
    const names = { operation: 'editDefinition', name: 'saveDefinitionDraft' } as const;
    if (input.versionId)
      return changeVersion(context, { ...names, versionId: input.versionId }, async ({ tx, row, version }) => {
        if (row.version !== input.version) return { refused: conflict({ ...terms }, { ...row }, row.version) };
        const refused = refuseEdit(version) ?? checkTerms(terms);
        if (refused) return { refused };
        return { row: await updateVersion(tx, row.id, terms), details: { ...terms } };
      });
    const answer = await runSettingsChange<VersionRow>(context, names.operation, names.name, async ({ tx, viewer }) => {
      const refused = checkTerms(terms);
      if (refused) return { refused };
      const { id } = readId(input.definitionId, 'definition', 'definitionId');
      return beginVersion(tx, { definitionId: id, authorId: viewer.id, now: context.now(), terms });
    });
    return presentVersion(context, answer);
  }

  @Mutation((_returns) => RebaseDefinitionPayload, {
    description: 'Puts a stale draft on the version in force; signatures are void.',
  })
  async rebaseDefinition(
    @Arg('input', (_type) => RebaseDefinitionInput) { versionId }: RebaseDefinitionInput,
    @Ctx() context: ApiContext,
  ): Promise<RebaseDefinitionPayload> {
    const names = { operation: 'editDefinition', name: 'rebaseDefinition', versionId } as const;
    return changeVersion(context, names, async ({ tx, row, version, liveVersionId }) => {
      const refused = refuseRebase(version, { liveVersionId });
      if (refused) return { refused };
      return { row: await backToDraft(tx, row.id, { baseVersionId: liveVersionId }) };
    });
  }

  @Mutation((_returns) => RollBackDefinitionPayload, {
    description: 'Begins a new version with the terms of an old one; it is reviewed like any other.',
  })
  async rollBackDefinition(
    @Arg('input', (_type) => RollBackDefinitionInput) { versionId }: RollBackDefinitionInput,
    @Ctx() context: ApiContext,
  ): Promise<RollBackDefinitionPayload> {
    const names = { operation: 'editDefinition', name: 'rollBackDefinition', versionId } as const;
    return changeVersion(context, names, async ({ tx, row, version, viewer, now }) => {
      const refused = refuseRollBack(version);
      if (refused) return { refused };
      const begun = await beginVersion(tx, { definitionId: row.definitionId, authorId: viewer.id, now, terms: row });
      return 'refused' in begun ? begun : { row: begun.row, details: { from: row.number } };
    });
  }
}

interface NewVersion {
  definitionId: string;
  authorId: string;
  now: Date;
  terms: DefinitionTerms;
}

/** A new draft on the version in force; one open version at a time, so that people sign what they talk about. */
async function beginVersion(tx: Transaction, version: NewVersion) {
  const [definition] = await tx
    .select()
    .from(definitions)
    .where(eq(definitions.id, version.definitionId))
    .for('update');
  if (!definition) throw badUserInput('There is no such definition.', { field: 'definitionId' });
  const isOpen = sql`${definitionVersions.state} in ('draft', 'in-review')`;
  const open = await tx.$count(definitionVersions, and(eq(definitionVersions.definitionId, definition.id), isOpen));
  if (open > 0)
    return {
      refused: refuse('DEFINITION_OPEN', 'There is a draft of this definition already. Finish it or discard it.')
        .refused!,
    };
  const live = await findLiveVersion(tx, definition.id);
  const row = await insertDraft(tx, { ...version, baseVersionId: live?.id ?? null });
  return { row, details: { number: row.number } };
}

async function insertDraft(tx: Transaction, draft: NewVersion & { baseVersionId: string | null }): Promise<VersionRow> {
  const { definitionId, authorId, baseVersionId, now: createdAt, terms } = draft;
  const { rule, textJa, textEn, handoverItems, slaHours, returnReasons, departments } = terms;
  const [{ last = 0 } = {}] = await tx
    .select({ last: max(definitionVersions.number) })
    .from(definitionVersions)
    .where(eq(definitionVersions.definitionId, definitionId));
  const content = { rule, textJa, textEn, handoverItems, slaHours, returnReasons, departments };
  const [row] = await tx
    .insert(definitionVersions)
    .values({
      id: uuidv7(),
      definitionId,
      number: (last ?? 0) + 1,
      state: 'draft',
      authorId,
      baseVersionId,
      createdAt,
      ...content,
    })
    .returning();
  return row!;
}
