import type { Connection, LaterWork } from '@tasuki/db';
import { type Refusal, toGlobalId } from '@tasuki/domain';
import { findStanding, ImportError, undoImport } from '@tasuki/importer';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { authorize } from '../../auth/viewer.ts';
import { answerOnceIn } from '../../command/answer-once.ts';
import type { ApiContext } from '../../context.ts';
import { ImportRun } from '../import-runs.resolver.ts';
import { UndoImportInput, UndoImportPayload } from './import-preview.type.ts';
import { readRun } from './import-run-rows.ts';
import { refusalOf } from './told-problem.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Later work that stands on an import and keeps it from being undone.',
})
export class ImportLaterWork {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => String)
  accountName!: string;

  @Field((_type) => String)
  whatJa!: string;

  @Field((_type) => String)
  whatEn!: string;

  @Field((_type) => GraphQLDateTime)
  at!: Date;
}

@Resolver((_of) => ImportRun)
export class ImportUndoResolver {
  @FieldResolver((_returns) => [ImportLaterWork], {
    description: 'What keeps the run from being undone, the first twenty; empty where nothing does.',
  })
  async laterWork(@Root() run: ImportRun, @Ctx() { viewer, background }: ApiContext): Promise<ImportLaterWork[]> {
    authorize(viewer, 'undoImport');
    return (await findStanding(background, run.uuid)).map(presentLater);
  }

  @FieldResolver((_returns) => ID, {
    nullable: true,
    description: 'The uploaded file, as long as it is kept: the run can be started again from it.',
  })
  async uploadId(@Root() run: ImportRun, @Ctx() { imports }: ApiContext): Promise<string | null> {
    const { uploadUuid: id } = run;
    return id && (await imports.uploads.isKept(id)) ? toGlobalId({ type: 'import-upload', accountId: null, id }) : null;
  }

  @Mutation((_returns) => UndoImportPayload, {
    description:
      'Removes what a run recorded, and only that; refused where later work stands on it (`refusal.details.later`).',
  })
  async undoImport(
    @Arg('input', (_type) => UndoImportInput) { importRunId }: UndoImportInput,
    @Ctx() context: ApiContext,
  ): Promise<UndoImportPayload> {
    const { db, background, requestId } = context;
    const viewer = authorize(context.viewer, 'undoImport');
    const { uuid: runId } = await readRun(db, importRunId);
    const by = { actorId: viewer.id, actorType: viewer.type, requestId };
    const { refusal } = await answerOnceIn(context, async () => ({ refusal: await undo(background, { runId, by }) }));
    return { importRun: await readRun(db, importRunId), refusal };
  }
}

async function undo(connection: Connection, wanted: Parameters<typeof undoImport>[1]): Promise<Refusal | null> {
  try {
    const { later } = await undoImport(connection, wanted);
    return later ? { ...standing, details: { later: later.map(presentLater) } } : null;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return refusalOf('IMPORT_NOT_UNDOABLE', error);
  }
}

const standing = {
  code: 'IMPORT_HAS_LATER_WORK',
  message: 'Nothing was undone, because later work stands on this import.',
};

const presentLater = ({ accountId, accountName, what, at }: LaterWork): ImportLaterWork => ({
  ...{ accountName, whatJa: what.ja, whatEn: what.en, at },
  accountId: toGlobalId({ type: 'account', accountId, id: accountId }),
});
