import { definitions, definitionVersions } from '@tasuki/db';
import { eq } from 'drizzle-orm';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { Kpi } from '../kpis/kpi.type.ts';
import { KpiEntry } from '../kpis/kpi-catalogue.resolver.ts';
import { present } from '../records/present.ts';
import { DefinitionVersion } from './definition.type.ts';

const description = 'The version in force of the lead definition whose word it counts by; null where there is none.';

@Resolver((_of) => Kpi)
export class KpiDefinitionResolver {
  @FieldResolver((_returns) => DefinitionVersion, { nullable: true, description })
  definitionVersion(@Root() { answer }: Kpi, @Ctx() context: ApiContext): Promise<DefinitionVersion | null> {
    return findLive(context, answer.kpi.definition);
  }
}

@Resolver((_of) => KpiEntry)
export class KpiEntryDefinitionResolver {
  @FieldResolver((_returns) => DefinitionVersion, { nullable: true, description })
  definitionVersion(@Root() { kpi }: KpiEntry, @Ctx() context: ApiContext): Promise<DefinitionVersion | null> {
    return findLive(context, kpi.definition);
  }
}

/** Few definitions are in force at a time: all are read at once, for all KPIs of a request. */
async function findLive(context: ApiContext, key: string | undefined): Promise<DefinitionVersion | null> {
  if (!key) return null;
  const live = await context.once('live-definition-versions', () => readLive(context));
  return live.get(key) ?? null;
}

async function readLive({ db }: ApiContext): Promise<Map<string, DefinitionVersion>> {
  const rows = await db
    .select({ key: definitions.key, version: definitionVersions })
    .from(definitionVersions)
    .innerJoin(definitions, eq(definitions.id, definitionVersions.definitionId))
    .where(eq(definitionVersions.state, 'published'));
  return new Map(rows.map(({ key, version }) => [key, present('definition-version', version)]));
}
