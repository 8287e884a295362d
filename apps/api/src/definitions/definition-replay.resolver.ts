import { definitionReplays, definitions, definitionVersions, findLiveVersion, readImpactNow } from '@tasuki/db';
import { daysBetween, toGlobalId } from '@tasuki/domain';
import { findRuleProblem } from '@tasuki/domain/definitions/check-rule';
import { refuseReplayPeriod } from '@tasuki/domain/definitions/refuse-replay-period';
import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import { and, desc, eq } from 'drizzle-orm';
import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { authorize } from '../auth/viewer.ts';
import { runSettingsChange } from '../command/run-settings-change.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { present } from '../records/present.ts';
import { readId } from '../records/read-id.ts';
import { DefinitionVersion } from './definition.type.ts';
import {
  CancelDefinitionReplayInput,
  CancelDefinitionReplayPayload,
  DefinitionImpact,
  DefinitionReplay,
  ReplayDefinitionInput,
  ReplayDefinitionPayload,
} from './definition-replay.type.ts';
import { runReplay } from './run-replay.ts';

type ReplayRow = typeof definitionReplays.$inferSelect;

@Resolver((_of) => DefinitionReplay)
export class ReplayComparisonResolver {
  @FieldResolver((_returns) => Boolean, {
    description: 'Whether another version was in force; without one every old, onlyOld and both is 0.',
  })
  isCompared(@Root() { liveVersionId }: DefinitionReplay): boolean {
    return liveVersionId !== null;
  }
}

@Resolver((_of) => DefinitionVersion)
export class DefinitionReplayResolver {
  @FieldResolver((_returns) => [DefinitionReplay], { description: 'Newest first.' })
  async replays(
    @Root() { uuid }: DefinitionVersion,
    @Arg('first', (_type) => Int, { defaultValue: 5 }) first: number,
    @Ctx() { db }: ApiContext,
  ): Promise<DefinitionReplay[]> {
    const rows = await db
      .select()
      .from(definitionReplays)
      .where(eq(definitionReplays.versionId, uuid))
      .orderBy(desc(definitionReplays.startedAt))
      .limit(readPage({ first }).limit);
    return rows.map((row) => present('definition-replay', row));
  }

  @Query((_returns) => DefinitionReplay, { nullable: true })
  definitionReplay(
    @Arg('id', (_type) => String) id: string,
    @Ctx() { viewer, load }: ApiContext,
  ): Promise<DefinitionReplay | null> {
    authorize(viewer, 'read');
    return load('definition-replay', null, readId(id, 'definition-replay', 'id').id);
  }

  @Query((_returns) => DefinitionImpact, {
    description: 'A rule on the open leads now, beside the definition’s version in force.',
  })
  async definitionImpact(
    @Arg('key', (_type) => String, { nullable: true }) key: string | null,
    @Arg('rule', (_type) => GraphQLJSON) rule: unknown,
    @Ctx() { viewer, db, now }: ApiContext,
  ): Promise<DefinitionImpact> {
    authorize(viewer, 'replayDefinition');
    const problem = findRuleProblem(rule);
    if (problem) throw badUserInput(problem.message, { field: 'rule', code: problem.code });
    const [definition] = key ? await db.select().from(definitions).where(eq(definitions.key, key)) : [];
    const live = definition ? await findLiveVersion(db, definition.id) : null;
    const impact = await readImpactNow(db, rule as RuleGroup, live?.rule ?? null, now());
    const samples = impact.samples.map(({ accountId, ...sample }) => ({
      ...sample,
      accountId: toGlobalId({ type: 'account', accountId, id: accountId }),
    }));
    return { ...impact, samples };
  }

  @Mutation((_returns) => ReplayDefinitionPayload, {
    description: 'Starts judging a version over history, beside the one in force; read its progress.',
  })
  async replayDefinition(
    @Arg('input', (_type) => ReplayDefinitionInput) { versionId, from, to }: ReplayDefinitionInput,
    @Ctx() context: ApiContext,
  ): Promise<ReplayDefinitionPayload> {
    let isNew = false;
    const answer = await runSettingsChange<ReplayRow>(
      context,
      'replayDefinition',
      'replayDefinition',
      async ({ tx, viewer }) => {
        const { id } = readId(versionId, 'definition-version', 'versionId');
        const [version] = await tx.select().from(definitionVersions).where(eq(definitionVersions.id, id));
        if (!version) throw badUserInput('There is no such version.', { field: 'versionId' });
        const refused = refuseReplayPeriod({ from, to });
        if (refused) return { refused };
        const live = await findLiveVersion(tx, version.definitionId);
        const [row] = await tx
          .insert(definitionReplays)
          .values({
            ...{
              id: uuidv7(),
              versionId: id,
              rule: version.rule,
              state: 'running',
              fromDay: from,
              toDay: to,
              totalDays: daysBetween(from, to),
            },
            ...{ requestedBy: viewer.id, startedAt: context.now() },
            liveVersionId: live && live.id !== id ? live.id : null,
          })
          .returning();
        isNew = true;
        return { row: row!, details: { versionId: id, from, to } };
      },
    );
    if (answer.row && isNew) {
      const { background, timeZone, organisation, now } = context;
      const run = {
        db: background.db,
        replayId: answer.row.id,
        timeZone,
        currency: organisation?.currency ?? 'JPY',
        now: now(),
      };
      // Not awaited: whoever asked watches the progress. A failure stands in the row.
      void runReplay(run).catch(() => undefined);
    }
    return { replay: answer.row && present('definition-replay', answer.row), refusal: answer.refusal };
  }

  @Mutation((_returns) => CancelDefinitionReplayPayload, {
    description: 'Stops a replay; what is done already changes nothing more.',
  })
  async cancelDefinitionReplay(
    @Arg('input', (_type) => CancelDefinitionReplayInput) { replayId }: CancelDefinitionReplayInput,
    @Ctx() context: ApiContext,
  ): Promise<CancelDefinitionReplayPayload> {
    const answer = await runSettingsChange<ReplayRow>(
      context,
      'replayDefinition',
      'cancelDefinitionReplay',
      async ({ tx }) => {
        const { id } = readId(replayId, 'definition-replay', 'replayId');
        const isRunning = and(eq(definitionReplays.id, id), eq(definitionReplays.state, 'running'));
        await tx.update(definitionReplays).set({ state: 'canceled', finishedAt: context.now() }).where(isRunning);
        const [row] = await tx.select().from(definitionReplays).where(eq(definitionReplays.id, id));
        if (!row) throw badUserInput('There is no such replay.', { field: 'replayId' });
        return { row, details: { replayId: id } };
      },
    );
    return { replay: answer.row && present('definition-replay', answer.row), refusal: answer.refusal };
  }
}
