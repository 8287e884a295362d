/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** ABSENT, GATEKEEPER, WRONG_NUMBER and CALLBACK are no contact; the others are. */
export type CallOutcome =
  | 'ABSENT'
  | 'APPOINTMENT'
  | 'CALLBACK'
  | 'CONVERSATION'
  | 'GATEKEEPER'
  | 'MEANINGFUL'
  | 'REFUSED'
  | 'WRONG_NUMBER';

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

/** What a KPI can be split by. */
export type KpiDimension =
  | 'CAMPAIGN'
  | 'CURRENCY'
  | 'CYCLE_NUMBER'
  | 'FISCAL_QUARTER'
  | 'JOINT'
  | 'MONTH'
  | 'PLAN'
  | 'PRODUCT'
  | 'REASON'
  | 'REGION'
  | 'SOURCE'
  | 'TEAM'
  | 'TOUCH_TIER'
  | 'USER';

export type KpiFilter = {
  /** Only records of this department’s people; a handoff belongs to both sides, every lead to marketing. */
  readonly department?: Department | null | undefined;
  /** Only the records of these groups, to open one figure out of a split. */
  readonly groups?: ReadonlyArray<KpiGroupInput> | null | undefined;
  /** Only records that came with this import source. */
  readonly importSource?: string | null | undefined;
};

export type KpiGroupInput = {
  readonly dimension: KpiDimension;
  /** As in `KpiGroup.keys`; null for those that have none. */
  readonly key?: string | null | undefined;
};

export type Locale =
  | 'EN'
  | 'JA';

/** Why you are told. */
export type NotificationKind =
  | 'FOLLOWED'
  | 'HANDOFF_ACCEPTED'
  | 'HANDOFF_DUE'
  | 'HANDOFF_OFFERED'
  | 'HANDOFF_RETURNED'
  | 'MENTION'
  | 'NOTICE_DUE'
  | 'RENEWAL_DUE'
  | 'TASK_ASSIGNED';

/** The kinds of work on an account. */
export type OwnedWork =
  | 'CUSTOMER_SUCCESS'
  | 'FIELD_SALES'
  | 'INSIDE_SALES'
  | 'MARKETING'
  | 'UPSELL';

/** Days in the organisation’s time zone, half-open: `to` is the first day outside. */
export type PeriodInput = {
  readonly from: string;
  readonly to: string;
};

/** UNKNOWN borrows a neighbour’s time and stays out of durations. */
export type TimePrecision =
  | 'DAY'
  | 'INSTANT'
  | 'UNKNOWN';

export type KpiCatalogueQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type KpiCatalogueQuery = { readonly kpiCatalogue: ReadonlyArray<{ readonly name: string, readonly owner: Department, readonly unit: string, readonly dimensions: ReadonlyArray<KpiDimension>, readonly isMonthly: boolean, readonly label: string, readonly question: string, readonly formula: string }> };

export type KpiCardsQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
  period: PeriodInput;
  before: PeriodInput;
  filter?: KpiFilter | null | undefined;
}>;


export type KpiCardsQuery = { readonly now: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly currency: string | null, readonly groups: ReadonlyArray<{ readonly key: string | null, readonly value: number | null, readonly currency: string | null }> }>, readonly before: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly currency: string | null }> };

export type KpiMonthsQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
  period: PeriodInput;
  filter?: KpiFilter | null | undefined;
}>;


export type KpiMonthsQuery = { readonly kpis: ReadonlyArray<{ readonly name: string, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<string | null>, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly currency: string | null }> }> };

export type KpiGroupsQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
  period: PeriodInput;
  filter?: KpiFilter | null | undefined;
  groupBy: ReadonlyArray<KpiDimension> | KpiDimension;
  locale?: Locale | null | undefined;
}>;


export type KpiGroupsQuery = { readonly kpis: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly currency: string | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<string | null>, readonly label: string, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly currency: string | null }> }> };

export type KpiRecordsQueryVariables = Exact<{
  name: string;
  period: PeriodInput;
  filter?: KpiFilter | null | undefined;
  numeratorOnly: boolean;
  first: number;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type KpiRecordsQuery = { readonly kpis: ReadonlyArray<{ readonly name: string, readonly unit: string, readonly owner: Department, readonly label: string, readonly question: string, readonly formula: string, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly currency: string | null, readonly records: ReadonlyArray<
      | { readonly __typename: 'Account', readonly name: string, readonly holder: Department, readonly id: string }
      | { readonly __typename: 'Call', readonly calledAt: string, readonly outcome: CallOutcome, readonly id: string, readonly account: { readonly id: string, readonly name: string }, readonly user: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Campaign', readonly id: string }
      | { readonly __typename: 'CampaignTouch', readonly id: string }
      | { readonly __typename: 'Contact', readonly id: string }
      | { readonly __typename: 'Contract', readonly id: string }
      | { readonly __typename: 'ContractLine', readonly id: string }
      | { readonly __typename: 'Definition', readonly id: string }
      | { readonly __typename: 'DefinitionReplay', readonly id: string }
      | { readonly __typename: 'DefinitionVersion', readonly id: string }
      | { readonly __typename: 'Handoff', readonly from: Department, readonly to: Department, readonly state: string, readonly offeredAt: string | null, readonly id: string, readonly account: { readonly id: string, readonly name: string }, readonly offeredBy: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'JourneyCycle', readonly id: string }
      | { readonly __typename: 'Lead', readonly source: string | null, readonly state: string, readonly enteredAt: string, readonly id: string, readonly account: { readonly id: string, readonly name: string }, readonly insideSalesUser: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Meeting', readonly state: string, readonly startsAt: string, readonly id: string, readonly account: { readonly id: string, readonly name: string }, readonly owner: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'MrrMovement', readonly kind: string, readonly amount: number, readonly currency: string, readonly effectiveOn: string, readonly id: string, readonly account: { readonly id: string, readonly name: string } }
      | { readonly __typename: 'OnboardingMilestone', readonly id: string }
      | { readonly __typename: 'OnboardingPlan', readonly state: string, readonly dueOn: string, readonly id: string, readonly account: { readonly id: string, readonly name: string }, readonly owner: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Opportunity', readonly state: string, readonly currency: string, readonly openedAt: string, readonly id: string, readonly title: string, readonly dealAmount: number | null, readonly account: { readonly id: string, readonly name: string }, readonly owner: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'OpportunityStageChange', readonly id: string }
      | { readonly __typename: 'Pipeline', readonly id: string }
      | { readonly __typename: 'PipelineStage', readonly id: string }
      | { readonly __typename: 'Product', readonly id: string }
      | { readonly __typename: 'Promise', readonly id: string }
      | { readonly __typename: 'Quote', readonly id: string }
      | { readonly __typename: 'Survey', readonly id: string }
      | { readonly __typename: 'Task', readonly id: string }
      | { readonly __typename: 'Team', readonly id: string }
      | { readonly __typename: 'Ticket', readonly id: string }
      | { readonly __typename: 'TimelineEvent', readonly id: string }
      | { readonly __typename: 'UnassignedOpportunity', readonly id: string }
      | { readonly __typename: 'User', readonly id: string }
    > }> };

export type NumbersTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type NumbersTeamsQuery = { readonly teams: ReadonlyArray<{ readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly department: Department }> };
