import { z } from 'zod';
import { departmentName } from '../department-words.ts';
import { type Leg, legs } from '../departments.ts';
import { routingFields, routingText } from '../routing/routing-reason.ts';
import type { Fact, Telling } from '../timeline/define-event-kind.ts';
import { factsOf, momentText } from '../timeline/facts-of.ts';
import { type RowChange, update } from '../timeline/row-change.ts';
import type { Locale } from '../words.ts';
import { itemWords } from './handoff-items.ts';
import { judgementSchema } from './judgement.ts';

export const legSchema = z.enum(legs as [Leg, ...Leg[]]);

/** What every handoff event repeats, so that one event alone says between whom and about what. */
export const passFields = z.object({
  handoffId: z.string(),
  from: legSchema,
  to: legSchema,
  leadId: z.string().nullish(),
  /** Where the lead stands on an account that was merged into this one. */
  leadAccountId: z.string().nullish(),
  opportunityId: z.string().nullish(),
  contractId: z.string().nullish(),
  cycleNumber: z.number().int().positive(),
});
export type Pass = z.infer<typeof passFields>;

/** Of something that knows more, just what says between whom and about what. */
export function passOf(pass: Pass): Pass {
  const { handoffId, from, to, leadId, leadAccountId, opportunityId, contractId, cycleNumber } = pass;
  return { handoffId, from, to, leadId, leadAccountId, opportunityId, contractId, cycleNumber };
}

/** A pass with what the sender says about it. */
export const offerFields = passFields.extend({
  note: z.string().nullish(),
  items: z.record(z.string(), z.string()).default({}),
  /** The events that an answer was taken from, by item. */
  sources: z.record(z.string(), z.array(z.string())).default({}),
  /** How the lead stood by the joint's definition when it was passed. */
  judgement: judgementSchema.nullish(),
  /** Whom the sender has in mind; anyone of the receiving department may accept. */
  assigneeId: z.string().nullish(),
  dueAt: z.iso.datetime().nullish(),
  isSelf: z.boolean().default(false),
  /** How much of what the receiver needs was answered; history from before anybody counted has none. */
  completenessPercent: z.number().int().min(0).max(100).nullish(),
  /** Why it went although required items were missing. */
  overrideReason: z.string().nullish(),
  /** How the rules found the assignee, where the sender named nobody. */
  routing: routingFields.nullish(),
});

export const route = ({ from, to }: Pick<Pass, 'from' | 'to'>, locale: Locale) =>
  `${departmentName(from, locale)} → ${departmentName(to, locale)}`;

export function offerFacts(offer: z.output<typeof offerFields>, telling: Telling): Fact[] {
  const { note, items, dueAt, overrideReason, routing } = offer;
  return [
    ...factsOf(
      telling,
      [{ ja: '申し送り', en: 'Note' }, note],
      [{ ja: '回答期限', en: 'Answer due' }, dueAt && momentText(dueAt, telling)],
      [{ ja: '未記入のまま渡した理由', en: 'Why it went incomplete' }, overrideReason],
      [{ ja: '割り当て', en: 'Routing' }, routing && routingText(routing, telling.locale)],
    ),
    ...Object.entries(items).map(([key, value]) => ({ label: itemWords(key)[telling.locale], value })),
  ];
}

/** The handoff's row as an offer or a draft writes it. */
export function offerRow(payload: z.output<typeof offerFields>) {
  const { from, to, leadId, opportunityId, contractId, note, items, cycleNumber, assigneeId, dueAt, isSelf } = payload;
  return {
    fromDepartment: from,
    toDepartment: to,
    leadId: leadId ?? null,
    opportunityId: opportunityId ?? null,
    contractId: contractId ?? null,
    note: note ?? null,
    items,
    cycleNumber,
    assigneeId: assigneeId ?? null,
    dueAt: dueAt ? new Date(dueAt) : null,
    isSelf: isSelf ? 1 : 0,
    sources: payload.sources,
    judgement: payload.judgement ?? null,
    completenessPercent: payload.completenessPercent ?? null,
    overrideReason: payload.overrideReason ?? null,
    routing: payload.routing ?? null,
    // Offered again after a draft or a return: the clock begins anew.
    escalatedAt: null,
    nextStepAt: null,
    hadBy: [],
  };
}

/** The lead's new state, where the pass is about one. */
export function leadMoves(accountId: string, pass: Pass, set: Record<string, unknown> | null): RowChange[] {
  if (!pass.leadId || !set) return [];
  return [update('leads', { accountId: pass.leadAccountId ?? accountId, id: pass.leadId }, set)];
}

/** Passes about a customer say nothing about the lead that was won long ago. */
export function concernsLead({ from, to }: Pick<Pass, 'from' | 'to'>): boolean {
  return from !== 'customer-success' && !(from === 'field-sales' && to === 'customer-success');
}

/** Where a lead stands while a department has it. */
export function leadStateWith(department: Leg): string {
  if (department === 'marketing') return 'open';
  return department === 'inside-sales' ? 'working' : 'passed';
}
