import { evaluateRule } from '@tasuki/domain/definitions/evaluate-rule';
import type { HistoryEvent } from '@tasuki/domain/definitions/lead-history';
import { requirementsOf } from '@tasuki/domain/definitions/requirements-of';
import { leavesOf, type RuleLeaf } from '@tasuki/domain/definitions/rule';
import { leafWords } from '@tasuki/domain/definitions/rule-words';
import type { DefinitionTerms } from '@tasuki/domain/handoffs/joint-agreement';
import type { Judgement } from '@tasuki/domain/handoffs/judgement';
import { and, eq } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { definitions, definitionVersions } from '../tables/index.ts';
import { readFactEvents } from './read-fact-events.ts';
import { readProductNames } from './read-product-names.ts';

/** The version of a definition in force, with what it asks of passes. */
export interface LiveTerms extends DefinitionTerms {
  key: string;
  nameJa: string;
  nameEn: string;
  versionId: string;
  number: number;
  rule: (typeof definitionVersions.$inferSelect)['rule'];
}

export async function readLiveTerms(db: Reader, key: string | null): Promise<LiveTerms | null> {
  if (key === null) return null;
  const { id: versionId, number, rule, handoverItems, slaHours, returnReasons } = definitionVersions;
  const { nameJa, nameEn } = definitions;
  const [live] = await db
    .select({ key: definitions.key, nameJa, nameEn, versionId, number, rule, handoverItems, slaHours, returnReasons })
    .from(definitionVersions)
    .innerJoin(definitions, eq(definitions.id, definitionVersions.definitionId))
    .where(and(eq(definitions.key, key), eq(definitionVersions.state, 'published')));
  return live ?? null;
}

interface Checked {
  leadId: string;
  contactId: string | null;
  /** The account and all that are read together with it. */
  accountIds: string[];
  at: Date;
  /** What the offer itself tells, which no event has told yet. */
  offer?: HistoryEvent;
}

/** Holds a lead against a definition in force as it stands now. */
export async function checkLead(
  db: Reader,
  definition: LiveTerms,
  { leadId, contactId, accountIds, at, offer }: Checked,
): Promise<Judgement> {
  const leaves = leavesOf(definition.rule);
  const events = await readFactEvents(db, accountIds, { leaves, leads: [{ leadId, contactId }], at });
  const history = { leadId, contactId, events: offer ? [...events, offer] : events };
  const names = await readProductNames(db, leaves);
  const { passed, rules } = evaluateRule(definition.rule, history, at);
  const requirements = requirementsOf(
    definition.rule,
    rules.map((rule) => rule.passed),
    names,
  );
  const { key, nameJa, nameEn, versionId, number } = definition;
  return {
    ...{ definitionKey: key, nameJa, nameEn, versionId, versionNumber: number, passed },
    rules: rules.map((rule, at) => {
      const leaf = leaves[at] as RuleLeaf;
      const eventIds = rule.eventIds.filter((eventId) => eventId !== offer?.id);
      const words = { ja: leafWords(leaf, 'ja', names), en: leafWords(leaf, 'en', names) };
      return { ...rule, eventIds, ...words, requirement: requirements[at] ?? null };
    }),
  };
}
