import {
  definitionApprovals,
  definitionComments,
  definitions,
  readProductNames,
  readSignatories,
  users,
} from '@tasuki/db';
import { type Department, mayDo } from '@tasuki/domain';
import { diffDefinitions } from '@tasuki/domain/definitions/diff-definitions';
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
    return (await loadVersions(context, uuid)).find(({ state }) => state === 'published') ?? null;
  }

  @FieldResolver((_returns) => DefinitionVersion, {
    nullable: true,
    description: 'The newest version that is edited or reviewed.',
  })
  async pending(@Root() { uuid }: Definition, @Ctx() context: ApiContext): Promise<DefinitionVersion | null> {
    return (await loadVersions(context, uuid)).find(({ state }) => state === 'draft' || state === 'in-review') ?? null;
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

  @FieldResolver((_returns) => String, { description: 'The rule as one sentence.' })
  async sentenceJa(@Root() { rule }: DefinitionVersion, @Ctx() { db }: ApiContext): Promise<string> {
    return ruleWords(rule, 'ja', await readProductNames(db, leavesOf(rule)));
  }

  @FieldResolver((_returns) => String)
  async sentenceEn(@Root() { rule }: DefinitionVersion, @Ctx() { db }: ApiContext): Promise<string> {
    return ruleWords(rule, 'en', await readProductNames(db, leavesOf(rule)));
  }

  @FieldResolver((_returns) => [DefinitionChange], {
    description: 'Against the version in force; for one in force or past, against its base.',
  })
  async changes(@Root() version: DefinitionVersion, @Ctx() context: ApiContext): Promise<DefinitionChange[]> {
    const all = await loadVersions(context, version.definitionId);
    const isOpen = version.state === 'draft' || version.state === 'in-review';
    const base = isOpen
      ? all.find(({ state }) => state === 'published')
      : all.find(({ uuid }) => uuid === version.baseVersionId);
    if (!base) return [];
    const names = await readProductNames(context.db, [...leavesOf(base.rule), ...leavesOf(version.rule)]);
    return diffDefinitions(termsOf(base), termsOf(version), names);
  }

  @FieldResolver((_returns) => Boolean, { description: 'Another version went live since work on this draft began.' })
  async isStale(@Root() version: DefinitionVersion, @Ctx() context: ApiContext): Promise<boolean> {
    if (version.state !== 'draft' && version.state !== 'in-review') return false;
    const live = (await loadVersions(context, version.definitionId)).find(({ state }) => state === 'published');
    return version.baseVersionId !== (live?.uuid ?? null);
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
    return unsignedDepartments({ ...termsOf(version), approvals });
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
    const { number, state, authorId, baseVersionId, publishAt, definitionId, uuid: id } = version;
    return signableBy(
      viewer.id,
      { ...termsOf(version), id, number, state, authorId, baseVersionId, publishAt, definitionId, approvals },
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

function termsOf({ rule, textJa, textEn, handoverItems, slaHours, returnReasons, departments }: DefinitionVersion) {
  const legs = departments.filter((department) => department !== 'admin');
  return { rule, textJa, textEn, handoverItems, slaHours, returnReasons, departments: legs };
}
