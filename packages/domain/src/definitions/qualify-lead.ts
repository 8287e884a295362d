import type { Leg } from '../departments.ts';
import type { NewEvent } from '../timeline/event.ts';
import { evaluateRule } from './evaluate-rule.ts';
import { qualificationReached } from './events/qualification-reached.ts';
import { findFact } from './facts.ts';
import type { LeadHistory } from './lead-history.ts';
import { shapeOf } from './read-fact.ts';
import { leavesOf, type RuleGroup } from './rule.ts';

/** A definition in force. */
export interface LiveDefinition {
  definitionId: string;
  key: string;
  nameJa: string;
  nameEn: string;
  versionId: string;
  number: number;
  rule: RuleGroup;
  departments: readonly Leg[];
}

/** The kinds of events that can change what a rule says. */
export function kindsOfRule(rule: RuleGroup): Set<string> {
  const shapes = leavesOf(rule).flatMap((leaf) => {
    const fact = findFact(leaf.field);
    return fact ? [shapeOf(fact, leaf)] : [];
  });
  return new Set(
    shapes.flatMap((shape) =>
      (shape.is === 'running' ? [...shape.begins, ...shape.ends] : [...shape.of]).map(({ kind }) => kind),
    ),
  );
}

/** The event of a lead that passes a definition at a moment; null where it does not. */
export function qualifyLead(
  definition: LiveDefinition,
  {
    accountId,
    history,
    at,
    qualificationId,
  }: { accountId: string; history: LeadHistory; at: Date; qualificationId: string },
): NewEvent | null {
  const { passed, rules } = evaluateRule(definition.rule, history, at);
  if (!passed) return null;
  const { definitionId, key, nameJa, nameEn, versionId, number, departments } = definition;
  return qualificationReached.event({
    accountId,
    // Of the department that the definition lets pass leads on; it is a consequence, nobody's act.
    department: departments[0] ?? 'marketing',
    occurredAt: at,
    contactId: history.contactId,
    subject: { type: 'lead', id: history.leadId },
    payload: {
      ...{ qualificationId, leadId: history.leadId, definitionId, definitionKey: key, nameJa, nameEn },
      ...{ versionId, versionNumber: number, rules },
    },
  });
}
