/**
 * The records that KPIs count, and what a KPI may ask of each. A misspelt name is a type error here and a
 * missing one is a type error in the database package, which gives each its SQL.
 */
export interface KpiRelations {
  leads: 'enteredAt' | 'enteredPrecision' | 'wonAt' | 'wonPrecision' | 'insideSalesUserId' | 'hasMeeting';
  /** Leads that met a shared definition, once each, on the day when they first did. */
  qualifications: 'qualifiedAt' | 'definitionKey' | 'insideSalesUserId';
  calls: 'calledAt' | 'outcome' | 'userId';
  meetings:
    | 'bookedAt'
    | 'startsAt'
    | 'heldAt'
    | 'state'
    | 'kind'
    | 'isAccepted'
    | 'isMoved'
    | 'isWithCustomer'
    | 'bookedBy'
    | 'ownerId';
  handoffs:
    | 'offeredAt'
    | 'decidedAt'
    | 'state'
    | 'outcome'
    | 'outcomeAt'
    | 'isSelf'
    | 'fromDepartment'
    | 'toDepartment'
    | 'isDeal'
    | 'isWon'
    | 'isCalledInTime'
    | 'offeredBy';
  /** What came with accepted passes: a row an item that was filled in. */
  'handover-items': 'acceptedAt' | 'isAskedAgain' | 'offeredBy';
  promises: 'madeAt' | 'state' | 'madeBy';
  opportunities:
    | 'openedAt'
    | 'metAt'
    | 'wonAt'
    | 'lostAt'
    | 'closedAt'
    | 'closedPrecision'
    | 'state'
    | 'amountMinor'
    | 'ownerId'
    | 'hasCampaign';
  /** Deals that came from a pass of inside sales. */
  'passed-deals': 'wonAt' | 'state' | 'amountMinor' | 'passedBy';
  /** Open deals that were expected to close in a month, as they stood when it began: a row a month. */
  forecasts: 'month' | 'weightedMinor' | 'ownerId';
  /** Contracts as they were agreed on the day of their signature. */
  bookings: 'signedAt' | 'endsOn' | 'oneOffMinor' | 'monthlyMinor' | 'totalMinor' | 'soldBy';
  /** Changes of monthly recurring revenue; `lostMinor` is the amount with its sign turned. */
  'mrr-movements': 'effectiveOn' | 'kind' | 'amountMinor' | 'lostMinor' | 'yearlyMinor' | 'soldBy';
  /** The expansions of the ledger. Departments have shares in them that overlap; the revenue is there once. */
  expansions: 'effectiveOn' | 'amountMinor' | 'isApproached' | 'soldBy';
  /**
   * Accounts that paid at the start of the period, which is the last 12 months unless asked; one row an account and
   * currency. Merged accounts are one.
   */
  customers: 'period' | 'startMinor' | 'netMinor' | 'grossMinor' | 'churnMinor' | 'isLost' | 'ownerId';
  /** Plans that fell due, or were completed before. */
  'onboarding-plans': 'settledOn' | 'completedAt' | 'state' | 'ownerId' | 'soldBy';
  /** Contracts that ran at the start of the period; without one, all that have begun. */
  'running-contracts': 'period' | 'isEnded' | 'soldBy';
  /** Terms of contracts with what was due and what was renewed of it, a month. */
  renewals: 'dueOn' | 'renewedAt' | 'isRenewed' | 'dueMinor' | 'renewedMinor' | 'soldBy';
  /** Running contracts that were raised (`upgrade`) or lowered (`downgrade`); those without a day stand in no period. */
  'plan-changes': 'changedOn' | 'kind' | 'soldBy';
  /** Customers with a health score at the end of the period. */
  health: 'period' | 'score' | 'ownerId';
  reactivations: 'returnedOn' | 'ownerId';
  surveys: 'answeredAt' | 'kind' | 'score' | 'ownerId';
  'upsell-signals': 'foundAt' | 'foundBy';
  /** Customers who were approached for more: cycles of the kind expansion. */
  approaches: 'startedAt' | 'isUpsold' | 'isCrossSold' | 'ownerId';
  /** Lost or resting accounts that were approached again: cycles of the kind re-approach. */
  reapproaches: 'startedAt' | 'ownerId';
  quotes: 'submittedAt' | 'revision' | 'submittedBy';
  touches: 'occurredAt' | 'kind' | 'ownerId';
  /** Mails that were sent, each opened or clicked once at most. */
  mails: 'sentAt' | 'isOpened' | 'isClicked' | 'ownerId';
  /** What departments and campaigns cost a month; it acquires customers three months later. */
  costs: 'spentOn' | 'acquiresOn' | 'department' | 'campaignId' | 'amountMinor' | 'nobody';
  /** The MRR of every month that has begun. */
  revenue: 'earnedOn' | 'amountMinor' | 'userId';
}

export type KpiRelation = keyof KpiRelations;

/**
 * Whose records can come from an import that knows no day for them. They belong to no month, so that they count only where no
 * period is asked for; the formula of every KPI that counts them says it.
 */
export const relationsWithUndated: readonly KpiRelation[] = [
  'leads',
  'calls',
  'meetings',
  'touches',
  'mails',
  'surveys',
  'opportunities',
  'passed-deals',
  'plan-changes',
];

export type KpiColumn<Of extends KpiRelation> = KpiRelations[Of];
