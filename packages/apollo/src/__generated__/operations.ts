/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a later look found. */
export type DecisionResult =
  | 'DONE'
  | 'NOT_DONE';

export type DefinitionVersionState =
  | 'DISCARDED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'SUPERSEDED';

/** System events are ADMIN. */
export type Department =
  | 'ADMIN'
  | 'CUSTOMER_SUCCESS'
  | 'FIELD_SALES'
  | 'INSIDE_SALES'
  | 'MARKETING';

/** Of shares Fisher’s exact test, of volumes the rank sum (Mann–Whitney) over weeks; both one-sided. */
export type DiagnosisTest =
  | 'FISHER_EXACT'
  | 'RANK_SUM';

/** Found, worked on, or done with. */
export type FindingState =
  | 'ACTED'
  | 'CLOSED'
  | 'OPEN';

/** MANUAL is what whoever looks after it thinks. */
export type HealthMeasure =
  | 'CONTRACT'
  | 'MANUAL'
  | 'ONBOARDING'
  | 'SURVEYS'
  | 'TICKETS'
  | 'USAGE';

/** GOOD from 70 on, POOR below 40. */
export type HealthRating =
  | 'FAIR'
  | 'GOOD'
  | 'POOR';

/** Why you are told. */
export type NotificationKind =
  | 'FEEDBACK_ANSWERED'
  | 'FEEDBACK_GIVEN'
  | 'FINDING_FOUND'
  | 'FINDING_RECHECKED'
  | 'FOLLOWED'
  | 'HANDOFF_ACCEPTED'
  | 'HANDOFF_DUE'
  | 'HANDOFF_ESCALATED'
  | 'HANDOFF_OFFERED'
  | 'HANDOFF_REROUTED'
  | 'HANDOFF_RETURNED'
  | 'LEAD_QUALIFIED'
  | 'LEAD_SCORED'
  | 'MENTION'
  | 'NOTICE_DUE'
  | 'REAPPROACH_BEGUN'
  | 'RENEWAL_DUE'
  | 'TASK_ASSIGNED';

/** The kinds of work on an account. */
export type OwnedWork =
  | 'CUSTOMER_SUCCESS'
  | 'FIELD_SALES'
  | 'INSIDE_SALES'
  | 'MARKETING'
  | 'UPSELL';

/** By itself, or within another department. */
export type Placement =
  | 'FIELD_SALES'
  | 'INDEPENDENT'
  | 'MARKETING';

/** What a later look said. */
export type RecheckVerdict =
  | 'BETTER'
  | 'TOO_FEW'
  | 'UNCHANGED'
  | 'WORSE';

export type StakeholderRole =
  | 'CHAMPION'
  | 'DECIDER'
  | 'INFLUENCER'
  | 'OPPONENT'
  | 'USER';

/** UNKNOWN borrows a neighbour’s time and stays out of durations. */
export type TimePrecision =
  | 'DAY'
  | 'INSTANT'
  | 'UNKNOWN';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly email: string | null, readonly version: number | null, readonly isAdmin: boolean, readonly permissions: ReadonlyArray<string>, readonly memberships: ReadonlyArray<{ readonly department: Department, readonly role: string }>, readonly organisation: { readonly nameJa: string, readonly nameEn: string, readonly timeZone: string, readonly currency: string, readonly fiscalYearStartMonth: number, readonly insideSalesPlacement: Placement, readonly isDemo: boolean, readonly version: number, readonly departments: ReadonlyArray<{ readonly department: Department, readonly isOn: boolean, readonly labelJa: string, readonly labelEn: string }> } } };
