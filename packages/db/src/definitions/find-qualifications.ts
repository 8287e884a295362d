import type { NewEvent, RecordedEvent } from '@tasuki/domain';
import { kindsOfRule, type LiveDefinition, qualifyLead } from '@tasuki/domain/definitions/qualify-lead';
import { leavesOf } from '@tasuki/domain/definitions/rule';
import { eq, inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { OpenLeads } from '../accounts/open-leads.ts';
import type { Reader, Transaction } from '../client.ts';
import { definitions, definitionVersions, qualifications } from '../tables/index.ts';
import { readFactEvents } from './read-fact-events.ts';

export async function readLiveDefinitions(db: Reader): Promise<LiveDefinition[]> {
  const { id, number, rule, departments } = definitionVersions;
  return db
    .select({
      ...{ definitionId: definitions.id, key: definitions.key, nameJa: definitions.nameJa, nameEn: definitions.nameEn },
      ...{ versionId: id, number, rule, departments },
    })
    .from(definitionVersions)
    .innerJoin(definitions, eq(definitions.id, definitionVersions.definitionId))
    .where(eq(definitionVersions.state, 'published'));
}

interface QualificationsAsk {
  /** The definitions in force. */
  definitions: readonly LiveDefinition[];
  openLeads: () => Promise<OpenLeads>;
  at: Date;
}

/**
 * The leads that pass a definition in force since these events: told in the same transaction, so that nobody sees the one
 * without the other. Imported and made-up history qualifies nobody by itself.
 */
export async function findQualifications(
  tx: Transaction,
  fresh: readonly RecordedEvent[],
  { definitions, openLeads, at }: QualificationsAsk,
): Promise<NewEvent[]> {
  const concerned = definitions.filter(({ rule }) => {
    const kinds = kindsOfRule(rule);
    return fresh.some(({ kind }) => kinds.has(kind));
  });
  return concerned.length > 0 ? qualifyLeads(tx, await openLeads(), { definitions: concerned, at }) : [];
}

/** The locked leads that pass one of these definitions now and have not passed it yet. */
export async function qualifyLeads(
  tx: Transaction,
  { leads: open, companies }: OpenLeads,
  { definitions: concerned, at }: { definitions: readonly LiveDefinition[]; at: Date },
): Promise<NewEvent[]> {
  if (open.length === 0) return [];
  const accountIds = [...companies.keys()];
  const leaves = concerned.flatMap(({ rule }) => leavesOf(rule));
  const [passed, told] = await Promise.all([
    readPassed(tx, accountIds),
    readFactEvents(tx, accountIds, { leaves, leads: open, at }),
  ]);
  const events = Map.groupBy(told, ({ accountId }) => companies.get(accountId));
  return open.flatMap(({ accountId, leadId, contactId }) =>
    concerned.flatMap((definition) => {
      if (passed.has(`${leadId} ${definition.versionId}`)) return [];
      const history = { leadId, contactId, events: events.get(companies.get(accountId)) ?? [] };
      return qualifyLead(definition, { accountId, history, at, qualificationId: uuidv7() }) ?? [];
    }),
  );
}

async function readPassed(tx: Transaction, accountIds: string[]): Promise<Set<string>> {
  const { leadId, versionId, accountId } = qualifications;
  const rows = await tx.select({ leadId, versionId }).from(qualifications).where(inArray(accountId, accountIds));
  return new Set(rows.map((row) => `${row.leadId} ${row.versionId}`));
}
