import {
  definitions,
  findLiveVersion,
  lockDefinition,
  readOpenVersions,
  readVersion,
  type VersionRow,
} from '@tasuki/db';
import { refuse } from '@tasuki/domain';
import {
  checkKey,
  checkTerms,
  refuseBegin,
  refuseEdit,
  refuseRebase,
  refuseRollBack,
} from '@tasuki/domain/definitions/decide-definition';
import { termsOf } from '@tasuki/domain/definitions/definition-state';
import { contestedTerms, rebaseTerms } from '@tasuki/domain/definitions/rebase-terms';
import { isWriter } from '@tasuki/domain/definitions/sign-definition';
import { checkNames } from '@tasuki/domain/names';
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
import { backToDraft, beginVersion, updateVersion } from './write-version.ts';

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
        const refused = checkKey(key) ?? checkNames('A definition', input) ?? checkTerms(terms);
        if (refused) return { refused };
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
        const row = await beginVersion(tx, { definitionId: made.id, authorId: viewer.id, now, terms });
        return { row, details: { key } };
      },
    );
    return presentVersion(context, answer);
  }

  @Mutation((_returns) => SaveDefinitionDraftPayload, {
    description:
      'Begins a new version on the one in force, or changes a draft. A person has one draft of a definition.',
  })
  async saveDefinitionDraft(
    @Arg('input', (_type) => SaveDefinitionDraftInput) input: SaveDefinitionDraftInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveDefinitionDraftPayload> {
    const terms = readTerms(input);
    const names = { operation: 'editDefinition', name: 'saveDefinitionDraft' } as const;
    if (input.versionId)
      return changeVersion(context, { ...names, versionId: input.versionId }, async ({ tx, row, version, viewer }) => {
        if (row.version !== input.version) return { refused: conflict({ ...terms }, { ...row }, row.version) };
        const refused = refuseEdit(version) ?? checkTerms(terms);
        if (refused) return { refused };
        const editorIds = isWriter(viewer.id, version) ? version.editorIds : [...version.editorIds, viewer.id];
        return { row: await updateVersion(tx, row.id, { ...terms, editorIds }), details: { ...terms } };
      });
    const answer = await runSettingsChange<VersionRow>(context, names.operation, names.name, async ({ tx, viewer }) => {
      const refused = checkTerms(terms);
      if (refused) return { refused };
      const { id } = readId(input.definitionId, 'definition', 'definitionId');
      if (!(await lockDefinition(tx, id)))
        throw badUserInput('There is no such definition.', { field: 'definitionId' });
      const second = refuseBegin(await readOpenVersions(tx, id), viewer.id);
      if (second) return { refused: second };
      const row = await beginVersion(tx, { definitionId: id, authorId: viewer.id, now: context.now(), terms });
      return { row, details: { number: row.number } };
    });
    return presentVersion(context, answer);
  }

  @Mutation((_returns) => RebaseDefinitionPayload, {
    description:
      'Puts a stale draft on the version in force: it keeps what it changed itself and takes the rest from there. Signatures are void.',
  })
  async rebaseDefinition(
    @Arg('input', (_type) => RebaseDefinitionInput) { versionId }: RebaseDefinitionInput,
    @Ctx() context: ApiContext,
  ): Promise<RebaseDefinitionPayload> {
    const names = { operation: 'editDefinition', name: 'rebaseDefinition', versionId } as const;
    return changeVersion(context, names, async ({ tx, row, version, liveVersionId }) => {
      const refused = refuseRebase(version, { liveVersionId });
      if (refused) return { refused };
      const live = await findLiveVersion(tx, row.definitionId);
      if (!live) return { row: await backToDraft(tx, row.id, { baseVersionId: null }) };
      const rebase = { base: await readVersion(tx, row.baseVersionId), live, draft: row };
      const rebased = await backToDraft(tx, row.id, { ...rebaseTerms(rebase), baseVersionId: live.id });
      return { row: rebased, details: { onto: live.number, contested: contestedTerms(rebase) } };
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
      const { definitionId } = row;
      const begun = await beginVersion(tx, { definitionId, authorId: viewer.id, now, terms: termsOf(row) });
      return { row: begun, details: { from: row.number } };
    });
  }
}
