/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActOnFindingInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly findingId: string;
  /** What the two departments are doing about it. */
  readonly note: string;
  /** Four weeks from today unless said otherwise. */
  readonly recheckOn?: string | null | undefined;
  readonly version: number;
};

/** What is on the table of a joint review. */
export type AgendaSection =
  | 'AGED'
  | 'BEST'
  | 'DISPUTED'
  | 'EARLY_CHURN'
  | 'RETURNED'
  | 'RE_ASKED'
  | 'UPSELL';

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

export type CheckReviewDecisionInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly decisionId: string;
  /** Why it was not done, or what came of it. */
  readonly note?: string | null | undefined;
  readonly result: DecisionResult;
  readonly version: number;
};

export type CloseFindingInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly findingId: string;
  /** What came of it. */
  readonly note: string;
  readonly version: number;
};

/** A whole definition, one of its rules, an item of the handover, a return reason, or a word of a rating. */
export type CriterionKind =
  | 'DEFINITION'
  | 'ITEM'
  | 'REASON'
  | 'RULE'
  | 'TAG';

export type DecideInReviewInput = {
  /** Where it is about an account: its timeline tells it. */
  readonly accountId?: string | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly from: Department;
  readonly recheckOn?: string | null | undefined;
  readonly text: string;
  readonly to: Department;
  readonly week: string;
};

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

export type JoinJointReviewInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly from: Department;
  readonly to: Department;
  readonly week: string;
};

/** What a KPI can be split by. */
export type KpiDimension =
  /** Where the customer is, as it stands on the account. */
  | 'ACCOUNT_REGION'
  | 'CAMPAIGN'
  | 'CURRENCY'
  | 'CYCLE_NUMBER'
  | 'DEFINITION_VERSION'
  | 'FISCAL_QUARTER'
  | 'ITEM'
  | 'JOINT'
  | 'MONTH'
  | 'PLAN'
  | 'PRODUCT'
  | 'REASON'
  /** The sales region: of the teams of whose figure it is, or of the teams above them. */
  | 'REGION'
  | 'SOURCE'
  | 'TEAM'
  | 'TOUCH_TIER'
  | 'USER';

export type KpiFilter = {
  /** Only records of this department’s people; a handoff belongs to both sides, every lead to marketing. */
  readonly department?: Department | null | undefined;
  /** Only the records of these groups, to open one figure out of a split. A group of TEAM is the team without its sub teams. */
  readonly groups?: ReadonlyArray<KpiGroupInput> | null | undefined;
  /** Only records that came with this import source. */
  readonly importSource?: string | null | undefined;
  /** Only records of the people of this team and of its sub teams, each once. */
  readonly teamId?: string | null | undefined;
};

/** What a company steers by. */
export type KpiGoal =
  | 'ARR'
  | 'NRR'
  | 'PROFIT'
  | 'WON_AMOUNT';

export type KpiGroupInput = {
  readonly dimension: KpiDimension;
  /** As in `KpiGroup.keys`; null for those that have none. */
  readonly key?: string | null | undefined;
};

export type Locale =
  | 'EN'
  | 'JA';

/** アポ獲得 → 商談実施 → 有効商談 (held, and its pass accepted or a deal on it); RESCHEDULED (リスケ) meetings stand in their later stage as well. */
export type MeetingStage =
  | 'ACCEPTED'
  | 'BOOKED'
  | 'CANCELED'
  | 'HELD'
  | 'NO_SHOW'
  | 'RESCHEDULED'
  | 'WAITING';

export type MrrMovementKind =
  | 'CHURN'
  | 'CONTRACTION'
  | 'EXPANSION'
  | 'NEW'
  | 'REACTIVATION';

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

/** Days in the organisation’s time zone, half-open: `to` is the first day outside. */
export type PeriodInput = {
  readonly from: string;
  readonly to: string;
};

export type RateReviewSampleInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly from: Department;
  readonly handoffId: string;
  /** Whether it should have been passed. */
  readonly isGood: boolean;
  readonly to: Department;
  readonly week: string;
};

/** What a later look said. */
export type RecheckVerdict =
  | 'BETTER'
  | 'TOO_FEW'
  | 'UNCHANGED'
  | 'WORSE';

/** MQL: offered to inside sales. SAL: accepted there. SQL: accepted by field sales. */
export type RelayStage =
  | 'DEAL'
  | 'LEAD'
  | 'MQL'
  | 'ONBOARDED'
  | 'RENEWED'
  | 'SAL'
  | 'SQL'
  | 'WON';

export type StakeholderRole =
  | 'CHAMPION'
  | 'DECIDER'
  | 'INFLUENCER'
  | 'OPPONENT'
  | 'USER';

/** NPS goes from 0 to 10, CSAT from 1 to 5. */
export type SurveyKind =
  | 'CSAT'
  | 'NPS';

export type TargetInput = {
  readonly department?: Department | null | undefined;
  readonly kpi: string;
  /** The first day of the month. */
  readonly month: string;
  readonly ofId?: string | null | undefined;
  readonly scope: TargetScope;
  /** Leave away to take the target away. */
  readonly value?: number | null | undefined;
  /** Of the target that stands there; leave away where none does. */
  readonly version?: number | null | undefined;
};

/** What a target is set for. */
export type TargetScope =
  | 'DEPARTMENT'
  | 'TEAM'
  | 'USER';

/** UNKNOWN borrows a neighbour’s time and stays out of durations. */
export type TimePrecision =
  | 'DAY'
  | 'INSTANT'
  | 'UNKNOWN';

/** How a campaign reached someone. */
export type TouchKind =
  | 'CARD_EXCHANGED'
  | 'EVENT_ATTENDED'
  | 'FORM_SUBMITTED'
  | 'MAIL_CLICKED'
  | 'MAIL_OPENED'
  | 'MAIL_SENT'
  | 'PAGE_VIEWED';

export type WaterlineBarKey =
  | 'CHURN'
  | 'CONTRACTION'
  | 'END'
  | 'EXPANSION'
  | 'START';

export type FindingCard_findingFragment = { readonly id: string, readonly version: number, readonly state: FindingState, readonly from: Department, readonly to: Department, readonly cause: string, readonly headline: string, readonly action: string, readonly chance: number, readonly chanceText: string, readonly foundAt: string, readonly seenAt: string, readonly recheckOn: string | null, readonly actedAt: string | null, readonly actedNote: string | null, readonly closedAt: string | null, readonly closedNote: string | null, readonly canWorkOn: boolean, readonly recheck: { readonly verdict: RecheckVerdict, readonly before: number | null, readonly now: number | null, readonly at: string } | null, readonly nowPeriod: { readonly from: string, readonly to: string }, readonly beforePeriod: { readonly from: string, readonly to: string } | null, readonly symptoms: ReadonlyArray<{ readonly kpi: string, readonly label: string, readonly joint: string | null, readonly test: DiagnosisTest, readonly before: number, readonly now: number, readonly recordsBefore: number, readonly recordsNow: number, readonly chance: number }>, readonly evidence: ReadonlyArray<{ readonly kpi: string, readonly label: string, readonly joint: string | null, readonly teamId: string | null, readonly numeratorOnly: boolean, readonly period: { readonly from: string, readonly to: string } }>, readonly actedBy: { readonly id: string, readonly name: string } | null, readonly closedBy: { readonly id: string, readonly name: string } | null };

export type DiagnosisFindingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  states?: ReadonlyArray<FindingState> | FindingState | null | undefined;
  department?: Department | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type DiagnosisFindingsQuery = { readonly diagnosisFindings: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly state: FindingState, readonly from: Department, readonly to: Department, readonly cause: string, readonly headline: string, readonly action: string, readonly chance: number, readonly chanceText: string, readonly foundAt: string, readonly seenAt: string, readonly recheckOn: string | null, readonly actedAt: string | null, readonly actedNote: string | null, readonly closedAt: string | null, readonly closedNote: string | null, readonly canWorkOn: boolean, readonly recheck: { readonly verdict: RecheckVerdict, readonly before: number | null, readonly now: number | null, readonly at: string } | null, readonly nowPeriod: { readonly from: string, readonly to: string }, readonly beforePeriod: { readonly from: string, readonly to: string } | null, readonly symptoms: ReadonlyArray<{ readonly kpi: string, readonly label: string, readonly joint: string | null, readonly test: DiagnosisTest, readonly before: number, readonly now: number, readonly recordsBefore: number, readonly recordsNow: number, readonly chance: number }>, readonly evidence: ReadonlyArray<{ readonly kpi: string, readonly label: string, readonly joint: string | null, readonly teamId: string | null, readonly numeratorOnly: boolean, readonly period: { readonly from: string, readonly to: string } }>, readonly actedBy: { readonly id: string, readonly name: string } | null, readonly closedBy: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ActOnFindingMutationVariables = Exact<{
  input: ActOnFindingInput;
}>;


export type ActOnFindingMutation = { readonly actOnFinding: { readonly finding: { readonly id: string, readonly state: FindingState, readonly version: number, readonly recheckOn: string | null, readonly actedNote: string | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type CloseFindingMutationVariables = Exact<{
  input: CloseFindingInput;
}>;


export type CloseFindingMutation = { readonly closeFinding: { readonly finding: { readonly id: string, readonly state: FindingState, readonly version: number, readonly closedNote: string | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type DiagnoseJointsMutationVariables = Exact<{ [key: string]: never; }>;


export type DiagnoseJointsMutation = { readonly diagnoseJoints: { readonly judged: number | null, readonly found: number | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type JointAgreementQueryVariables = Exact<{
  from: Department;
  to: Department;
  period: PeriodInput;
  userId?: string | null | undefined;
}>;


export type JointAgreementQuery = { readonly jointAgreement: ReadonlyArray<{ readonly key: string | null, readonly kind: CriterionKind, readonly labelJa: string, readonly labelEn: string, readonly definitionJa: string | null, readonly definitionEn: string | null, readonly definitionKey: string | null, readonly n: number, readonly observed: number, readonly kappa: number | null, readonly low: number | null, readonly high: number | null, readonly isSmall: boolean }> };

export type AgreementPassesQueryVariables = Exact<{
  from: Department;
  to: Department;
  period: PeriodInput;
  userId?: string | null | undefined;
  criterion: string;
  first: number;
}>;


export type AgreementPassesQuery = { readonly agreementPasses: ReadonlyArray<{ readonly sender: boolean, readonly receiver: boolean, readonly handoff: { readonly id: string, readonly state: string, readonly outcome: string | null, readonly decidedAt: string | null, readonly rating: number | null, readonly decisionNote: string | null, readonly reasonJa: string | null, readonly reasonEn: string | null, readonly account: { readonly id: string, readonly name: string }, readonly offeredBy: { readonly id: string, readonly name: string } | null } }> };

export type KpiCatalogueQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type KpiCatalogueQuery = { readonly kpiCatalogue: ReadonlyArray<{ readonly name: string, readonly owner: Department, readonly unit: string, readonly dimensions: ReadonlyArray<KpiDimension>, readonly isMonthly: boolean, readonly isSum: boolean, readonly label: string, readonly question: string, readonly formula: string, readonly definitionVersion: { readonly id: string, readonly definition: { readonly id: string, readonly key: string } } | null }> };

export type FunnelsQueryVariables = Exact<{
  period: PeriodInput;
  before: PeriodInput;
}>;


export type FunnelsQuery = { readonly relayFunnel: ReadonlyArray<{ readonly stage: RelayStage, readonly strict: number, readonly anyOrder: number, readonly medianDays: number | null }>, readonly meetingFunnel: ReadonlyArray<{ readonly stage: MeetingStage, readonly strict: number, readonly anyOrder: number }>, readonly relayBefore: ReadonlyArray<{ readonly stage: RelayStage, readonly strict: number, readonly medianDays: number | null }>, readonly meetingBefore: ReadonlyArray<{ readonly stage: MeetingStage, readonly strict: number }> };

export type FunnelLeadsQueryVariables = Exact<{
  period: PeriodInput;
  stage: RelayStage;
  strict: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type FunnelLeadsQuery = { readonly relayFunnel: ReadonlyArray<{ readonly stage: RelayStage, readonly leads: ReadonlyArray<{ readonly __typename: 'Lead', readonly id: string, readonly source: string | null, readonly enteredAt: string, readonly enteredPrecision: TimePrecision, readonly wonAt: string | null, readonly wonPrecision: TimePrecision | null, readonly account: { readonly id: string, readonly name: string }, readonly insideSalesUser: { readonly id: string, readonly name: string } | null }> }> };

export type FunnelMeetingsQueryVariables = Exact<{
  period: PeriodInput;
  stage: MeetingStage;
  strict: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type FunnelMeetingsQuery = { readonly meetingFunnel: ReadonlyArray<{ readonly stage: MeetingStage, readonly meetings: ReadonlyArray<{ readonly __typename: 'Meeting', readonly id: string, readonly state: string, readonly startsAt: string, readonly heldPrecision: TimePrecision | null, readonly heldAt: string | null, readonly account: { readonly id: string, readonly name: string }, readonly owner: { readonly id: string, readonly name: string } | null }> }> };

export type KpiCardsQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
  period: PeriodInput;
  before: PeriodInput;
  filter?: KpiFilter | null | undefined;
}>;


export type KpiCardsQuery = { readonly now: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly currency: string | null, readonly isProvisional: boolean, readonly target: { readonly value: number, readonly attainment: number | null } | null, readonly snapshot: { readonly value: number | null, readonly delta: number | null } | null, readonly groups: ReadonlyArray<{ readonly key: string | null, readonly value: number | null, readonly currency: string | null, readonly snapshot: { readonly value: number | null, readonly delta: number | null } | null }> }>, readonly before: ReadonlyArray<{ readonly name: string, readonly value: number | null, readonly currency: string | null }> };

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
  missesOnly: boolean;
  first: number;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type KpiRecordsQuery = { readonly kpis: ReadonlyArray<{ readonly name: string, readonly unit: string, readonly owner: Department, readonly label: string, readonly question: string, readonly formula: string, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly currency: string | null, readonly groups: ReadonlyArray<{ readonly value: number | null, readonly currency: string | null }>, readonly records: ReadonlyArray<
      | { readonly __typename: 'Account', readonly name: string, readonly holder: Department, readonly id: string }
      | { readonly __typename: 'Call', readonly calledAt: string, readonly calledPrecision: TimePrecision, readonly outcome: CallOutcome, readonly id: string, readonly account: { readonly id: string, readonly name: string }, readonly user: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Campaign', readonly nameJa: string, readonly nameEn: string, readonly startsOn: string | null, readonly id: string }
      | { readonly __typename: 'CampaignTouch', readonly occurredPrecision: TimePrecision, readonly id: string, readonly touchKind: TouchKind, readonly touchedAt: string, readonly account: { readonly id: string, readonly name: string }, readonly campaign: { readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }
      | { readonly __typename: 'Contact', readonly id: string }
      | { readonly __typename: 'Contract', readonly plan: string | null, readonly monthlyAmount: number, readonly currency: string, readonly signedAt: string, readonly id: string, readonly contractState: string, readonly account: { readonly id: string, readonly name: string }, readonly soldBy: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'ContractLine', readonly id: string }
      | { readonly __typename: 'DealFeedback', readonly id: string }
      | { readonly __typename: 'DealRole', readonly id: string }
      | { readonly __typename: 'Definition', readonly id: string }
      | { readonly __typename: 'DefinitionReplay', readonly id: string }
      | { readonly __typename: 'DefinitionVersion', readonly id: string }
      | { readonly __typename: 'DepartmentMonthCost', readonly department: Department, readonly month: string, readonly amount: number, readonly currency: string, readonly id: string }
      | { readonly __typename: 'Handoff', readonly from: Department, readonly to: Department, readonly state: string, readonly decidedAt: string | null, readonly offeredAt: string | null, readonly id: string, readonly account: { readonly id: string, readonly name: string }, readonly offeredBy: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'JourneyCycle', readonly number: number, readonly startedAt: string, readonly startedPrecision: TimePrecision, readonly reason: string | null, readonly id: string, readonly cycleKind: string, readonly account: { readonly id: string, readonly name: string } }
      | { readonly __typename: 'Lead', readonly source: string | null, readonly enteredAt: string, readonly enteredPrecision: TimePrecision, readonly wonAt: string | null, readonly wonPrecision: TimePrecision | null, readonly id: string, readonly account: { readonly id: string, readonly name: string }, readonly insideSalesUser: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Meeting', readonly state: string, readonly startsAt: string, readonly heldPrecision: TimePrecision | null, readonly heldAt: string | null, readonly id: string, readonly account: { readonly id: string, readonly name: string }, readonly owner: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'MrrMovement', readonly kind: string, readonly amount: number, readonly currency: string, readonly effectiveOn: string, readonly id: string, readonly account: { readonly id: string, readonly name: string } }
      | { readonly __typename: 'OnboardingMilestone', readonly id: string }
      | { readonly __typename: 'OnboardingPlan', readonly state: string, readonly dueOn: string, readonly completedAt: string | null, readonly id: string, readonly account: { readonly id: string, readonly name: string }, readonly owner: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Opportunity', readonly state: string, readonly wonAt: string | null, readonly lostAt: string | null, readonly currency: string, readonly openedAt: string, readonly openedPrecision: TimePrecision, readonly closedPrecision: TimePrecision | null, readonly id: string, readonly title: string, readonly dealAmount: number | null, readonly account: { readonly id: string, readonly name: string }, readonly owner: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'OpportunityStageChange', readonly id: string }
      | { readonly __typename: 'Pipeline', readonly id: string }
      | { readonly __typename: 'PipelineStage', readonly id: string }
      | { readonly __typename: 'Product', readonly id: string }
      | { readonly __typename: 'Promise', readonly text: string, readonly madeAt: string, readonly id: string, readonly promiseState: string, readonly account: { readonly id: string, readonly name: string }, readonly madeBy: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Quote', readonly revision: number, readonly amount: number, readonly currency: string, readonly submittedAt: string, readonly id: string, readonly quoteNumber: string, readonly account: { readonly id: string, readonly name: string }, readonly submittedBy: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'QuoteDraft', readonly id: string }
      | { readonly __typename: 'ScoreModel', readonly id: string }
      | { readonly __typename: 'Survey', readonly score: number, readonly comment: string | null, readonly answeredAt: string, readonly answeredPrecision: TimePrecision, readonly id: string, readonly surveyKind: SurveyKind, readonly account: { readonly id: string, readonly name: string } }
      | { readonly __typename: 'Task', readonly id: string }
      | { readonly __typename: 'Team', readonly id: string }
      | { readonly __typename: 'Ticket', readonly id: string }
      | { readonly __typename: 'TimelineEvent', readonly summary: string, readonly timePrecision: TimePrecision, readonly id: string, readonly happenedAt: string, readonly account: { readonly id: string, readonly name: string }, readonly actor: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'UnassignedOpportunity', readonly state: string, readonly currency: string, readonly begunAt: string | null, readonly id: string, readonly title: string, readonly dealAmount: number | null, readonly owner: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'User', readonly id: string }
    > }> };

export type WaterlineQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type WaterlineQuery = { readonly nrrWaterline: ReadonlyArray<{ readonly currency: string, readonly nrr: number | null, readonly bars: ReadonlyArray<{ readonly bar: WaterlineBarKey, readonly amount: number, readonly accountCount: number }> }> };

export type WaterlineAccountsQueryVariables = Exact<{
  period: PeriodInput;
  bar: WaterlineBarKey;
  currency: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WaterlineAccountsQuery = { readonly nrrWaterline: ReadonlyArray<{ readonly bars: ReadonlyArray<{ readonly bar: WaterlineBarKey, readonly accounts: ReadonlyArray<{ readonly amount: number, readonly cursor: string, readonly account: { readonly id: string, readonly name: string } }> }> }> };

export type CohortsQueryVariables = Exact<{
  months: number;
}>;


export type CohortsQuery = { readonly cohortRetention: ReadonlyArray<{ readonly cohort: string, readonly currency: string, readonly customers: number, readonly cells: ReadonlyArray<{ readonly month: number, readonly customers: number, readonly amount: number, readonly customerRate: number | null, readonly revenueRate: number | null }> }> };

export type CohortCustomersQueryVariables = Exact<{
  months: number;
  cohort: string;
  currency: string;
  month: number;
  first: number;
  after?: string | null | undefined;
}>;


export type CohortCustomersQuery = { readonly cohortRetention: ReadonlyArray<{ readonly cells: ReadonlyArray<{ readonly accounts: ReadonlyArray<{ readonly __typename: 'Account', readonly id: string, readonly name: string, readonly holder: Department }> }> }> };

export type LedgerQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type LedgerQuery = { readonly mrrLedger: ReadonlyArray<{ readonly month: string, readonly currency: string, readonly opening: number, readonly newBusiness: number, readonly expansion: number, readonly contraction: number, readonly churn: number, readonly reactivation: number, readonly closing: number }> };

export type LedgerMovementsQueryVariables = Exact<{
  period: PeriodInput;
  kinds?: ReadonlyArray<MrrMovementKind> | MrrMovementKind | null | undefined;
  currency?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerMovementsQuery = { readonly mrrMovements: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly __typename: 'MrrMovement', readonly id: string, readonly kind: string, readonly amount: number, readonly currency: string, readonly effectiveOn: string, readonly account: { readonly id: string, readonly name: string } } }> } };

export type ReviewDecisionRow_decisionFragment = { readonly id: string, readonly week: string, readonly text: string, readonly decidedAt: string, readonly recheckOn: string | null, readonly result: DecisionResult | null, readonly resultNote: string | null, readonly version: number, readonly decidedBy: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string } | null };

export type JointReviewPageQueryVariables = Exact<{
  week: string;
  from: Department;
  to: Department;
}>;


export type JointReviewPageQuery = { readonly jointReview: { readonly week: string, readonly previousWeek: string, readonly nextWeek: string | null, readonly from: Department, readonly to: Department, readonly canDecide: boolean, readonly canJoin: boolean, readonly period: { readonly from: string, readonly to: string }, readonly attendees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly agenda: ReadonlyArray<{ readonly section: AgendaSection, readonly items: ReadonlyArray<{ readonly handoffId: string | null, readonly at: string, readonly whatJa: string, readonly whatEn: string, readonly account: { readonly id: string, readonly name: string } | null }> }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly week: string, readonly text: string, readonly decidedAt: string, readonly recheckOn: string | null, readonly result: DecisionResult | null, readonly resultNote: string | null, readonly version: number, readonly decidedBy: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string } | null }>, readonly earlierDecisions: ReadonlyArray<{ readonly id: string, readonly week: string, readonly text: string, readonly decidedAt: string, readonly recheckOn: string | null, readonly result: DecisionResult | null, readonly resultNote: string | null, readonly version: number, readonly decidedBy: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string } | null }>, readonly sample: ReadonlyArray<{ readonly handoffId: string, readonly mine: boolean | null, readonly sender: boolean | null, readonly receiver: boolean | null, readonly count: number, readonly account: { readonly id: string, readonly name: string } | null }>, readonly sampleAgreement: { readonly n: number, readonly observed: number, readonly kappa: number | null, readonly low: number | null, readonly high: number | null, readonly isSmall: boolean } } };

export type JoinJointReviewMutationVariables = Exact<{
  input: JoinJointReviewInput;
}>;


export type JoinJointReviewMutation = { readonly joinJointReview: { readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type RateReviewSampleMutationVariables = Exact<{
  input: RateReviewSampleInput;
}>;


export type RateReviewSampleMutation = { readonly rateReviewSample: { readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type DecideInReviewMutationVariables = Exact<{
  input: DecideInReviewInput;
}>;


export type DecideInReviewMutation = { readonly decideInReview: { readonly event: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type CheckReviewDecisionMutationVariables = Exact<{
  input: CheckReviewDecisionInput;
}>;


export type CheckReviewDecisionMutation = { readonly checkReviewDecision: { readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type TargetsPageQueryVariables = Exact<{
  period: PeriodInput;
  department: Department;
  locale: Locale;
}>;


export type TargetsPageQuery = { readonly kpiTargets: ReadonlyArray<{ readonly kpi: string, readonly month: string, readonly scope: TargetScope, readonly department: Department | null, readonly ofId: string | null, readonly value: number, readonly version: number }>, readonly kpiCatalogue: ReadonlyArray<{ readonly name: string, readonly owner: Department, readonly unit: string, readonly isSum: boolean, readonly dimensions: ReadonlyArray<KpiDimension>, readonly label: string }>, readonly teams: ReadonlyArray<{ readonly id: string, readonly department: Department, readonly path: ReadonlyArray<{ readonly id: string, readonly nameJa: string, readonly nameEn: string }>, readonly lead: { readonly id: string } | null, readonly members: ReadonlyArray<{ readonly id: string }> }>, readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type TargetActualsQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
  period: PeriodInput;
  filter?: KpiFilter | null | undefined;
}>;


export type TargetActualsQuery = { readonly kpis: ReadonlyArray<{ readonly name: string, readonly unit: string, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<string | null>, readonly value: number | null, readonly currency: string | null, readonly target: { readonly attainment: number | null } | null }> }> };

export type SetTargetsMutationVariables = Exact<{
  targets: ReadonlyArray<TargetInput> | TargetInput;
}>;


export type SetTargetsMutation = { readonly setTargets: { readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type KpiTreeQueryVariables = Exact<{
  period: PeriodInput;
  goal: KpiGoal;
  locale?: Locale | null | undefined;
}>;


export type KpiTreeQuery = { readonly kpiTree: ReadonlyArray<{ readonly name: string, readonly above: string | null, readonly owner: Department, readonly unit: string, readonly label: string, readonly value: number | null, readonly currency: string, readonly rate: number | null, readonly step: number | null, readonly gain: number | null }> };

export type NumbersTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type NumbersTeamsQuery = { readonly teams: ReadonlyArray<{ readonly id: string, readonly path: ReadonlyArray<{ readonly id: string, readonly nameJa: string, readonly nameEn: string }>, readonly children: ReadonlyArray<{ readonly id: string }> }> };
