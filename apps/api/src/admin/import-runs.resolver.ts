import { importIssues, importRuns } from '@tasuki/db';
import { parseGlobalId, toGlobalId } from '@tasuki/domain';
import { and, asc, eq, gt } from 'drizzle-orm';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { connectionOf, keysetQuery, toConnection } from '../connections/connection.ts';
import { MOST_PER_PAGE, readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';

@ObjectType({ simpleResolvers: true, description: 'A row that was rejected, changed or flagged, and why.' })
export class ImportIssue {
  @Field((_type) => Int, { description: 'Send the last one back as `after`.' })
  position!: number;

  @Field((_type) => String, { description: 'rejected, changed or flagged.' })
  severity!: string;

  @Field((_type) => String)
  file!: string;

  @Field((_type) => Int)
  line!: number;

  @Field((_type) => String)
  reason!: string;

  @Field((_type) => String, { nullable: true, description: 'The reason in Japanese; null in older runs.' })
  reasonJa!: string | null;

  @Field((_type) => GraphQLJSON, { nullable: true })
  row!: Record<string, string> | null;
}

@ObjectType({ simpleResolvers: true })
export class ImportRun {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => String)
  preset!: string;

  @Field((_type) => String)
  source!: string;

  @Field((_type) => String, {
    description: 'running, finished, failed, interrupted (killed or stopped with its server), cancelled or undone.',
  })
  state!: string;

  @Field((_type) => Boolean)
  isDryRun!: boolean;

  @Field((_type) => GraphQLDateTime)
  startedAt!: Date;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  finishedAt!: Date | null;

  @Field((_type) => GraphQLJSON, { description: 'What was read, created, updated and left unchanged.' })
  report!: Record<string, unknown>;

  @Field((_type) => GraphQLJSON, {
    nullable: true,
    description: 'How far a running run has come: file, rowsRead, bytesRead, bytes.',
  })
  progress!: Record<string, unknown> | null;

  @Field((_type) => GraphQLJSON, { nullable: true, description: 'How the file was to be read: mapping and encoding.' })
  request!: Record<string, unknown> | null;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  cancelRequestedAt!: Date | null;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  undoneAt!: Date | null;

  uuid!: string;
  uploadUuid!: string | null;
}

const ImportRunConnection = connectionOf(ImportRun);

@Resolver((_of) => ImportRun)
export class ImportRunsResolver {
  @Query((_returns) => ImportRunConnection, { description: 'Import runs, newest first.' })
  async importRuns(
    @Ctx() { viewer, db }: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number,
    @Arg('after', (_type) => String, { nullable: true }) after?: string,
  ) {
    authorize(viewer, 'readImportRuns');
    const keyset = { column: importRuns.startedAt, id: importRuns.id, isDescending: true, kind: 'date' as const };
    const { where, orderBy, limit, page } = keysetQuery(keyset, { first, after });
    const rows = await db
      .select()
      .from(importRuns)
      .where(where)
      .orderBy(...orderBy)
      .limit(limit);
    return toConnection(rows, { page, property: 'startedAt', toItem: presentRun, count: () => db.$count(importRuns) });
  }

  @Query((_returns) => ImportRun, { nullable: true })
  async importRun(@Arg('id', (_type) => ID) id: string, @Ctx() { viewer, db }: ApiContext): Promise<ImportRun | null> {
    authorize(viewer, 'readImportRuns');
    const parsed = parseGlobalId(id);
    if (parsed?.type !== 'import-run') return null;
    const [row] = await db.select().from(importRuns).where(eq(importRuns.id, parsed.id));
    return row ? presentRun(row) : null;
  }

  @FieldResolver((_returns) => [ImportIssue], { description: 'In order of the file; 200 at most, from `after` on.' })
  async issues(
    @Root() run: ImportRun,
    @Ctx() { db }: ApiContext,
    @Arg('first', (_type) => Int, { defaultValue: 50 }) first: number,
    @Arg('after', (_type) => Int, { nullable: true }) after?: number,
    @Arg('severity', (_type) => String, { nullable: true }) severity?: string,
  ): Promise<ImportIssue[]> {
    const { limit } = readPage({ first });
    const bySeverity = severity ? eq(importIssues.severity, severity) : undefined;
    const beyond = gt(importIssues.position, after ?? -1);
    return db
      .select()
      .from(importIssues)
      .where(and(eq(importIssues.importRunId, run.uuid), beyond, bySeverity))
      .orderBy(asc(importIssues.position))
      .limit(Math.min(limit, MOST_PER_PAGE));
  }
}

/** The row as the API shows it. */
export function presentRun({ uploadId, ...row }: typeof importRuns.$inferSelect): ImportRun {
  return {
    ...row,
    uploadUuid: uploadId,
    isDryRun: row.isDryRun === 1,
    uuid: row.id,
    id: toGlobalId({ type: 'import-run', accountId: null, id: row.id }),
  };
}
