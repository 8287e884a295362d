import type { HistoryEvent, LeadHistory } from '@tasuki/domain/definitions/lead-history';
import type { RuleLeaf } from '@tasuki/domain/definitions/rule';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';

const start = Date.UTC(2026, 0, 1);
const HALF_DAY = 43_200_000;
/** Moments fall together often: equal times are where two readings differ first. */
export const moment = fc.integer({ min: 0, max: 240 }).map((halves) => new Date(start + halves * HALF_DAY));

export interface GeneratedLead extends LeadHistory {
  accountId: string;
  enteredAt: Date;
  endedAt: Date | null;
  wonAt: Date | null;
  /** Its account's row, as long as nobody corrects that. */
  account: { createdAt: Date; employees: number | null; industry: string | null };
  /** As its row keeps it as long as nobody corrects it. */
  born: { source: string | null; cycleNumber: number; attributes: Record<string, string | null> };
}

const employees = fc.constantFrom(null, 0, 50, 100, 300);
const outcome = fc.constantFrom('absent', 'conversation', 'meaningful', 'appointment');
const text = fc.constantFrom(null, '部長', 'CEO', '課長代理', '担当', '500', '0.0', '料金 Pricing');

const fit = fc.constantFrom('A', 'C', 'disqualified');

/** What can happen to a lead; `mine` says whether the event is its contact's, another's or nobody's. */
const happening = fc.oneof(
  fc.record({ kind: fc.constant('accounts.account-updated'), changes: fc.record({ employees }, { requiredKeys: [] }) }),
  fc.record({
    kind: fc.constant('marketing.lead-updated'),
    source: text,
    attributes: fc.record({ size: text, a: text }, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constantFrom('accounts.contact-added'), title: text }),
  fc.record({ kind: fc.constant('accounts.consent-changed'), consent: fc.constantFrom('granted', 'withdrawn') }),
  fc.record({ kind: fc.constant('handoffs.offered'), items: fc.record({ budget: text }, { requiredKeys: [] }) }),
  fc.record({ kind: fc.constantFrom('marketing.form-submitted', 'marketing.mail-opened', 'marketing.event-attended') }),
  fc.record({ kind: fc.constantFrom('marketing.form-submitted', 'marketing.page-viewed'), url: text, title: text }),
  fc.record({ kind: fc.constant('inside-sales.call-logged'), outcome }),
  fc.record({ kind: fc.constant('inside-sales.call-corrected'), outcome, before: outcome }),
  fc.record({ kind: fc.constantFrom('field-sales.opportunity-opened', 'field-sales.deal-won') }),
  fc.record({ kind: fc.constant('field-sales.deal-lost'), reasonCode: text }),
  fc.record({
    kind: fc.constantFrom('marketing.lead-scored', 'marketing.score-overridden'),
    bands: fc.record({ main: fc.record({ fit, engagement: fc.constantFrom('1', '3') }) }, { requiredKeys: [] }),
  }),
);

export const generatedLead: fc.Arbitrary<GeneratedLead> = fc
  .record({
    source: text,
    cycleNumber: fc.integer({ min: 1, max: 3 }),
    size: text,
    // Mostly before the lead; who is founded later is known from events alone.
    account: fc.record({
      createdAt: moment.map((at) => new Date(at.getTime() - 60 * HALF_DAY)),
      employees,
      industry: text,
    }),
    hasContact: fc.boolean(),
    enteredAt: moment,
    endedAt: fc.option(moment),
    wonAt: fc.option(moment),
    told: fc.array(
      fc.record({
        at: moment,
        what: happening,
        whose: fc.constantFrom('mine', 'other', 'nobody'),
        isUndated: fc.constantFrom(false, false, true),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ source, cycleNumber, size, hasContact, told, ...lead }) => {
    const { createdAt, ...company } = lead.account;
    const [accountId, leadId, other] = [uuidv7(), uuidv7(), uuidv7()];
    const contactId = hasContact ? uuidv7() : null;
    const ids = { mine: contactId, other, nobody: null };
    const captured = event('marketing.lead-captured', lead.enteredAt, contactId, {
      leadId,
      source,
      cycleNumber,
      attributes: { size },
    });
    const founded = event('accounts.account-created', createdAt, null, company);
    const events = told.map(({ at, what: { kind, ...payload }, whose, isUndated }) => ({
      ...event(kind, at, ids[whose], { ...payload, contactId: ids[whose], leadId: whose === 'other' ? other : leadId }),
      isUndated,
    }));
    const born = { source, cycleNumber, attributes: { size } };
    return { ...lead, born, accountId, leadId, contactId, events: [captured, founded, ...events] };
  });

const event = (
  kind: string,
  occurredAt: Date,
  contactId: string | null,
  payload: Record<string, unknown>,
): HistoryEvent => ({
  id: uuidv7(),
  kind,
  occurredAt,
  contactId,
  payload,
});

const window = fc.option(fc.record({ days: fc.constantFrom(1, 7, 30) }), { nil: undefined });
const scope = fc.constantFrom(undefined, 'contact' as const, 'account' as const);
const few = fc.integer({ min: 0, max: 3 });

/** Comparisons over each shape of fact, with each sort of operator. */
export const generatedLeaf: fc.Arbitrary<RuleLeaf> = fc.oneof(
  fc.record({
    field: fc.constantFrom('touch.form-submissions', 'mail.opens', 'call.meaningful-conversations', 'touch.page-views'),
    operator: fc.constantFrom('>=', '<', '=', '!=', '>', '<='),
    value: few,
    window,
    scope,
  }),
  fc.record({
    field: fc.constant('touch.page-views'),
    operator: fc.constant('>='),
    value: few,
    page: fc.constant('pricing'),
  }),
  fc.record({
    field: fc.constant('touch.days-since-last'),
    operator: fc.constantFrom('>=', '<', '=', '!=', '>', '<=', 'null', 'notNull'),
    value: fc.constantFrom(0, 1, 3, 10),
    scope,
  }),
  fc.record({
    field: fc.constantFrom('account.employees', 'lead.attribute.size', 'cycle.number'),
    operator: fc.constantFrom('>=', '<', '=', '!=', 'null', 'notNull'),
    value: fc.constantFrom(0, 1, 100, 500),
  }),
  fc.record({
    field: fc.constant('account.employees'),
    operator: fc.constantFrom('between', 'notBetween'),
    value: fc.constant([50, 100]),
  }),
  fc.record({
    field: fc.constantFrom(
      'lead.source',
      'contact.title',
      'lead.attribute.size',
      'hearing.budget',
      'account.industry',
      'account.loss-reason',
    ),
    operator: fc.constantFrom('contains', 'doesNotContain', 'beginsWith', 'endsWith', '=', '!='),
    value: fc.constantFrom('部', 'ceo', '料金', '500', 'CEO'),
  }),
  fc.record({
    field: fc.constantFrom('lead.source', 'contact.seniority', 'contact.consent', 'lead.attribute.a'),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.constantFrom(['部長', 'director'], ['unknown', 'CEO', 'executive'], 'staff, granted'),
  }),
  fc.record({
    field: fc.constantFrom('score.fit', 'score.engagement'),
    operator: fc.constantFrom('=', '!=', 'notNull'),
    value: fc.constantFrom('A', 'C', '3'),
  }),
  fc.record({
    field: fc.constantFrom('account.open-deal', 'account.customer'),
    operator: fc.constantFrom('=', '!='),
    value: fc.boolean(),
  }),
) as fc.Arbitrary<RuleLeaf>;
