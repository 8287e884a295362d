import type { NewEvent, RecordedEvent } from '@tasuki/domain';
import { kindsOfRule, type LiveDefinition, qualifyLead } from '@tasuki/domain/definitions/qualify-lead';
import { leavesOf } from '@tasuki/domain/definitions/rule';
import { and, eq, inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { readCompanies } from '../accounts/read-companies.ts';
import type { Reader, Transaction } from '../client.ts';
import { definitions, definitionVersions, leads, qualifications } from '../tables/index.ts';
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

export const openStates = ['open', 'offered', 'working', 'passed'];

/**
 * The leads that pass a definition in force since these events: told in the same transaction, so that nobody sees the one
 * without the other. Imported and made-up history qualifies nobody by itself.
 */
export async function findQualifications(
  tx: Transaction,
  recorded: readonly RecordedEvent[],
  now: Date,
): Promise<NewEvent[]> {
  const fresh = recorded.filter(({ importSource }) => importSource === null);
  if (fresh.length === 0) return [];
  const live = await readLiveDefinitions(tx);
  const concerned = live.filter(({ rule }) => {
    const kinds = kindsOfRule(rule);
    return fresh.some(({ kind }) => kinds.has(kind));
  });
  if (concerned.length === 0) return [];
  return qualifyOpenLeads(tx, concerned, { accountIds: [...new Set(fresh.map(({ accountId }) => accountId))], now });
}

/** The open leads of these companies that pass one of these definitions now and have not passed it yet. */
export async function qualifyOpenLeads(
  tx: Transaction,
  concerned: readonly LiveDefinition[],
  { accountIds: asked, now }: { accountIds: readonly string[]; now: Date },
): Promise<NewEvent[]> {
  const companies = await readCompanies(tx, asked);
  const accountIds = [...companies.keys()];
  // Locked: two events at once must not tell twice that a lead passed.
  const open = await tx
    .select({ accountId: leads.accountId, id: leads.id, contactId: leads.contactId })
    .from(leads)
    .where(and(inArray(leads.accountId, accountIds), inArray(leads.state, openStates)))
    .orderBy(leads.accountId, leads.id)
    .for('update');
  if (open.length === 0) return [];
  const leaves = concerned.flatMap(({ rule }) => leavesOf(rule));
  const contactIds = open.map(({ contactId }) => contactId);
  const [passed, told] = await Promise.all([
    readPassed(tx, accountIds),
    readFactEvents(tx, accountIds, { leaves, contactIds, at: now }),
  ]);
  const events = Map.groupBy(told, ({ accountId }) => companies.get(accountId));
  return open.flatMap(({ accountId, id: leadId, contactId }) =>
    concerned.flatMap((definition) => {
      if (passed.has(`${leadId} ${definition.versionId}`)) return [];
      const history = { leadId, contactId, events: events.get(companies.get(accountId)) ?? [] };
      return qualifyLead(definition, { accountId, history, at: now, qualificationId: uuidv7() }) ?? [];
    }),
  );
}

async function readPassed(tx: Transaction, accountIds: string[]): Promise<Set<string>> {
  const { leadId, versionId, accountId } = qualifications;
  const rows = await tx.select({ leadId, versionId }).from(qualifications).where(inArray(accountId, accountIds));
  return new Set(rows.map((row) => `${row.leadId} ${row.versionId}`));
}
