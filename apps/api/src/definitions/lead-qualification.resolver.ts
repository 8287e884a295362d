import { definitions, qualifications } from '@tasuki/db';
import DataLoader from 'dataloader';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Lead } from '../accounts/lead.type.ts';
import type { ApiContext } from '../context.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A lead passed a version of a definition; later versions rewrite nothing.',
})
class LeadQualification {
  @Field((_type) => String)
  definitionKey!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => Int)
  versionNumber!: number;

  @Field((_type) => GraphQLDateTime)
  qualifiedAt!: Date;

  @Field((_type) => GraphQLJSON, {
    description: 'Each comparison: field, operator, expected, value, passed, and eventIds behind it.',
  })
  rules!: unknown;
}

@Resolver((_of) => Lead)
export class LeadQualificationResolver {
  @FieldResolver((_returns) => [LeadQualification], { description: 'Oldest first.' })
  qualifications(@Root() lead: Lead, @Ctx() context: ApiContext): Promise<LeadQualification[]> {
    return context.once('lead-qualifications', () => createLoader(context)).load(lead);
  }
}

const accountsOf = (leads: readonly Lead[]) => leads.map(({ accountUuid }) => accountUuid ?? '');
const uuidsOf = (leads: readonly Lead[]) => leads.map(({ uuid }) => uuid);

function createLoader({ db }: ApiContext) {
  const { accountId, leadId, definitionKey, versionNumber, qualifiedAt, rules } = qualifications;
  const { nameJa, nameEn } = definitions;
  return new DataLoader(async (leads: readonly Lead[]): Promise<LeadQualification[][]> => {
    const rows = await db
      .select({ leadId, definitionKey, versionNumber, qualifiedAt, rules, nameJa, nameEn })
      .from(qualifications)
      .innerJoin(definitions, eq(definitions.id, qualifications.definitionId))
      .where(and(inArray(accountId, accountsOf(leads)), inArray(leadId, uuidsOf(leads))))
      .orderBy(asc(qualifiedAt));
    const byLead = Map.groupBy(rows, (row) => row.leadId);
    return leads.map(({ uuid }) => byLead.get(uuid) ?? []);
  });
}
