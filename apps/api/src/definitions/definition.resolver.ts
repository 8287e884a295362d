import {
  definitionApprovals,
  definitionComments,
  definitions,
  readProductNames,
  readSignatories,
  users,
} from '@tasuki/db';
import { type Department, mayDo } from '@tasuki/domain';
import { type DefinitionTerms, termsOf } from '@tasuki/domain/definitions/definition-state';
import { diffDefinitions } from '@tasuki/domain/definitions/diff-definitions';
import { contestedTerms } from '@tasuki/domain/definitions/rebase-terms';
import { leavesOf } from '@tasuki/domain/definitions/rule';
import { ruleWords } from '@tasuki/domain/definitions/rule-words';
import { signableBy, unsignedDepartments } from '@tasuki/domain/definitions/sign-definition';
import { asc, desc, eq } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { present } from '../records/present.ts';
import {
  Definition,
  DefinitionApproval,
  DefinitionChange,
  DefinitionComment,
  DefinitionDrift,
  DefinitionVersion,
} from './definition.type.ts';
import { loadVersions } from './version-loader.ts';

/** More definitions than people can agree on; the list is not paged. */
const MOST_DEFINITIONS = 200;

@Resolver((_of) => Definition)
export class DefinitionResolver {
  @Query((_returns) => [Definition])
  async definitions(@Ctx() { viewer, db }: ApiContext): Promise<Definition[]> {
    authorize(viewer, 'read');
    const rows = await db
      .select()
      .from(definitions)
      .orderBy(asc(definitions.createdAt), asc(definitions.key))
      .limit(MOST_DEFINITIONS);
    return rows.map((row) => present('definition', row));
  }

  @Query((_returns) => Definition, { nullable: true })
  async definition(
    @Arg('key', (_type) => String) key: string,
    @Ctx() { viewer, db }: ApiContext,
  ): Promise<Definition | null> {
    authorize(viewer, 'read');
    const [row] = await db.select().from(definitions).where(eq(definitions.key, key));
    return row ? present('definition', row) : null;
  }

  @FieldResolver((_returns) => DefinitionVersion, { nullable: true, description: 'The version in force.' })
  async live(@Root() { uuid }: Definition, @Ctx() context: ApiContext): Promise<DefinitionVersion | null> {
    return (await loadVersions(context, uuid)).find(isLive) ?? null;
  }

  @FieldResolver((_returns) => DefinitionVersion, {
    nullable: true,
    description: 'The newest version that is edited or reviewed.',
  })
  async pending(@Root() { uuid }: Definition, @Ctx() context: ApiContext): Promise<DefinitionVersion | null> {
    return (await loadVersions(context, uuid)).find(isOpen) ?? null;
  }

  @FieldResolver((_returns) => [DefinitionVersion], {
    description: 'All versions that are edited or reviewed, newest first; once one is in force, the others are stale.',
  })
  async open(@Root() { uuid }: Definition, @Ctx() context: ApiContext): Promise<DefinitionVersion[]> {
    return (await loadVersions(context, uuid)).filter(isOpen);
  }

  @FieldResolver((_returns) => [DefinitionVersion], { description: 'Newest first.' })
  async versions(
    @Root() { uuid }: Definition,
    @Arg('first', (_type) => Int, { defaultValue: 50 }) first: number,
    @Ctx() context: ApiContext,
  ): Promise<DefinitionVersion[]> {
    return (await loadVersions(context, uuid)).slice(0, readPage({ first }).limit);
  }
}

@Resolver((_of) => DefinitionVersion)
export class DefinitionVersionResolver {
  @FieldResolver((_returns) => Definition)
  async definition(@Root() { definitionId }: DefinitionVersion, @Ctx() { load }: ApiContext): Promise<Definition> {
    return (await load<Definition>('definition', null, definitionId)) as Definition;
  }

  @FieldResolver((_returns) => String)
  async authorName(@Root() { authorId }: DefinitionVersion, @Ctx() { load }: ApiContext): Promise<string> {
    const author = await load('user', null, authorId);
    return (author as { name?: string } | null)?.name ?? '—';
  }

  @FieldResolver((_returns) => [String], { description: 'Others who changed its terms; they do not sign it either.' })
  async editorNames(@Root() { editorIds }: DefinitionVersion, @Ctx() { load }: ApiContext): Promise<string[]> {
    const editors = await Promise.all(editorIds.map((id) => load('user', null, id)));
    return editors.map((editor) => (editor as { name?: string } | null)?.name ?? '—');
  }

  @FieldResolver((_returns) => String, { description: 'The rule as one sentence.' })
  async sentenceJa(@Root() { rule }: DefinitionVersion, @Ctx() { db }: ApiContext): Promise<string> {
    return ruleWords(rule, 'ja', await readProductNames(db, leavesOf(rule)));
  }

  @FieldResolver((_returns) => String)
  async sentenceEn(@Root() { rule }: DefinitionVersion, @Ctx() { db }: ApiContext): Promise<string> {
    return ruleWords(rule, 'en', await readProductNames(db, leavesOf(rule)));
  }

  @FieldResolver((_returns) => Boolean, { description: 'You began it.' })
  isMine(@Root() { authorId }: DefinitionVersion, @Ctx() { viewer }: ApiContext): boolean {
    return viewer?.id === authorId;
  }

  @FieldResolver((_returns) => [DefinitionChange], {
    description: 'Against the version in force; for one that is stale, in force or past, against its base.',
  })
  async changes(@Root() version: DefinitionVersion, @Ctx() context: ApiContext): Promise<DefinitionChange[]> {
    const { live, base, isStale } = await basesOf(version, context);
    const before = isOpen(version) && !(isStale && base) ? live : base;
    return before ? tellChanges(before, version, context) : [];
  }

  @FieldResolver((_returns) => Boolean, { description: 'Another version went live since work on this draft began.' })
  async isStale(@Root() version: DefinitionVersion, @Ctx() context: ApiContext): Promise<boolean> {
    return (await basesOf(version, context)).isStale;
  }

  @FieldResolver((_returns) => DefinitionDrift, { nullable: true, description: 'Null unless it is stale.' })
  async drift(@Root() version: DefinitionVersion, @Ctx() context: ApiContext): Promise<DefinitionDrift | null> {
    const { live, base, isStale } = await basesOf(version, context);
    if (!isStale || !live) return null;
    const terms = { base: base && legTermsOf(base), live: legTermsOf(live), draft: legTermsOf(version) };
    return { missed: base ? await tellChanges(base, live, context) : [], contested: contestedTerms(terms) };
  }

  @FieldResolver((_returns) => [DefinitionApproval])
  approvals(@Root() { uuid }: DefinitionVersion, @Ctx() { db }: ApiContext): Promise<DefinitionApproval[]> {
    return db
      .select({ department: definitionApprovals.department, byName: users.name, at: definitionApprovals.at })
      .from(definitionApprovals)
      .innerJoin(users, eq(users.id, definitionApprovals.userId))
      .where(eq(definitionApprovals.versionId, uuid))
      .orderBy(asc(definitionApprovals.at));
  }

  @FieldResolver((_returns) => [DepartmentEnum], { description: 'The bound departments that have not approved yet.' })
  async waitingFor(@Root() version: DefinitionVersion, @Ctx() { db }: ApiContext): Promise<Department[]> {
    if (version.state !== 'in-review') return [];
    const approvals = await db
      .select()
      .from(definitionApprovals)
      .where(eq(definitionApprovals.versionId, version.uuid));
    return unsignedDepartments({ ...legTermsOf(version), approvals });
  }

  @FieldResolver((_returns) => [DepartmentEnum], {
    description: 'The departments for which the viewer may approve now.',
  })
  async mayApproveFor(@Root() version: DefinitionVersion, @Ctx() context: ApiContext): Promise<Department[]> {
    const { viewer, db } = context;
    if (!viewer || !mayDo(viewer.roles, 'approveDefinition') || version.state !== 'in-review') return [];
    const approvals = await db
      .select()
      .from(definitionApprovals)
      .where(eq(definitionApprovals.versionId, version.uuid));
    const people = await context.once('signatories', () => readSignatories(db));
    const { number, state, authorId, editorIds, baseVersionId, publishAt, definitionId, uuid: id } = version;
    return signableBy(
      viewer.id,
      {
        ...{ ...legTermsOf(version), id, number, state, authorId, editorIds, baseVersionId, publishAt, definitionId },
        approvals,
      },
      people,
    );
  }

  @FieldResolver((_returns) => [DefinitionComment], { description: 'Oldest first.' })
  comments(
    @Root() { uuid }: DefinitionVersion,
    @Arg('first', (_type) => Int, { defaultValue: 50 }) first: number,
    @Ctx() { db }: ApiContext,
  ): Promise<DefinitionComment[]> {
    const { id, text, isRejection, at } = definitionComments;
    return db
      .select({ id, text, isRejection, at, byName: users.name })
      .from(definitionComments)
      .innerJoin(users, eq(users.id, definitionComments.userId))
      .where(eq(definitionComments.versionId, uuid))
      .orderBy(asc(at), desc(id))
      .limit(readPage({ first }).limit);
  }
}

/** The terms of a version as the API tells it; admins are bound by nothing. */
function legTermsOf(version: DefinitionVersion): DefinitionTerms {
  return termsOf({ ...version, departments: version.departments.filter((department) => department !== 'admin') });
}

const isOpen = ({ state }: Pick<DefinitionVersion, 'state'>) => state === 'draft' || state === 'in-review';
const isLive = ({ state }: Pick<DefinitionVersion, 'state'>) => state === 'published';

/** The version that another one was begun on, and the one in force now. */
async function basesOf(version: DefinitionVersion, context: ApiContext) {
  const all = await loadVersions(context, version.definitionId);
  const live = all.find(isLive) ?? null;
  const base = all.find(({ uuid }) => uuid === version.baseVersionId) ?? null;
  return { live, base, isStale: isOpen(version) && version.baseVersionId !== (live?.uuid ?? null) };
}

async function tellChanges(
  before: DefinitionVersion,
  after: DefinitionVersion,
  { db }: ApiContext,
): Promise<DefinitionChange[]> {
  const names = await readProductNames(db, [...leavesOf(before.rule), ...leavesOf(after.rule)]);
  return diffDefinitions(legTermsOf(before), legTermsOf(after), names);
}
