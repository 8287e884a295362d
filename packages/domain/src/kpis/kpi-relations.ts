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
  'mrr-movements': 'effectiveOn' | 'kind' | 'amountMinor' | 'lostMinor' | 'soldBy';
  /** Paying accounts of a period, one row an account and currency; merged accounts are one. */
  customers: 'period' | 'startMinor' | 'netMinor' | 'grossMinor' | 'ownerId';
  /** Plans that fell due, or were completed before. */
  'onboarding-plans': 'settledOn' | 'state' | 'ownerId';
}

export type KpiRelation = keyof KpiRelations;
export type KpiColumn<Of extends KpiRelation> = KpiRelations[Of];
