/**
 * The records that KPIs count, and what a KPI may ask of each. A misspelt name is a type error here and a
 * missing one is a type error in the database package, which gives each its SQL.
 */
export interface KpiRelations {
  leads: 'enteredAt' | 'enteredPrecision' | 'wonAt' | 'wonPrecision' | 'insideSalesUserId';
  calls: 'calledAt' | 'outcome' | 'userId';
  meetings: 'bookedAt' | 'heldAt' | 'state' | 'bookedBy' | 'ownerId';
  handoffs: 'decidedAt' | 'state' | 'isSelf' | 'offeredBy';
  opportunities: 'openedAt' | 'wonAt' | 'lostAt' | 'closedAt' | 'state' | 'amountMinor' | 'ownerId';
  /** Changes of monthly recurring revenue; `lostMinor` is the amount with its sign turned. */
  'mrr-movements': 'effectiveOn' | 'kind' | 'amountMinor' | 'lostMinor' | 'yearlyMinor' | 'soldBy';
  /**
   * Accounts that paid at the start of the period, which is the last 12 months unless asked; one row an account and
   * currency. Merged accounts are one.
   */
  customers: 'period' | 'startMinor' | 'netMinor' | 'grossMinor' | 'churnMinor' | 'isLost' | 'ownerId';
  /** Plans that fell due, or were completed before. */
  'onboarding-plans': 'settledOn' | 'state' | 'ownerId';
}

export type KpiRelation = keyof KpiRelations;
export type KpiColumn<Of extends KpiRelation> = KpiRelations[Of];
