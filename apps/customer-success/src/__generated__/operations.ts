/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ChurnContractInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contractId: string;
  /** The last day; the end of the term unless given. */
  readonly endedOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly reasonCode?: string | null | undefined;
};

export type CompleteMilestoneInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly milestoneId: string;
  readonly note?: string | null | undefined;
};

export type ContractContractInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contractId: string;
  /** Must be the contract’s. */
  readonly currency?: string | null | undefined;
  /** From this day; today unless given. */
  readonly effectiveOn?: string | null | undefined;
  /** The whole new monthly fee, major units. */
  readonly monthlyAmount: string | number;
  readonly note?: string | null | undefined;
  readonly plan?: string | null | undefined;
  readonly seats?: number | null | undefined;
};

/** RENEWAL is the first end of a running contract, NOTICE the 解約通知期限. */
export type CustomerDateKind =
  | 'NOTICE'
  | 'RENEWAL';

export type CustomerFilter = {
  /** Up for renewal on this day, or free to give notice until it. */
  readonly dueOn?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  /** Up for renewal before this day. */
  readonly renewsBefore?: string | null | undefined;
  /** Part of the account’s name. */
  readonly search?: string | null | undefined;
  /** high, low, tech, community */
  readonly touchTier?: ReadonlyArray<string> | null | undefined;
};

/** 定例 and 四半期レビュー. */
export type CustomerMeetingKind =
  | 'CHECK_IN'
  | 'QUARTERLY_REVIEW';

export type CustomerOrder = {
  /** ASC unless given. */
  readonly direction?: OrderDirection | null | undefined;
  /** RENEWAL_DATE unless given. */
  readonly field?: CustomerOrderField | null | undefined;
};

export type CustomerOrderField =
  | 'HEALTH'
  | 'MRR'
  | 'NOTICE_DEADLINE'
  | 'RENEWAL_DATE';

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

export type ExpandContractInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contractId: string;
  /** Must be the contract’s. */
  readonly currency?: string | null | undefined;
  /** From this day; today unless given. */
  readonly effectiveOn?: string | null | undefined;
  /** The whole new monthly fee, major units. */
  readonly monthlyAmount: string | number;
  readonly note?: string | null | undefined;
  readonly plan?: string | null | undefined;
  readonly seats?: number | null | undefined;
};

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

export type HoldCustomerMeetingInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  readonly kind: CustomerMeetingKind;
  readonly nextStep?: string | null | undefined;
  readonly note?: string | null | undefined;
};

export type Locale =
  | 'EN'
  | 'JA';

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

export type OnboardingPlanFilter = {
  readonly accountId?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  /** open, completed */
  readonly state?: ReadonlyArray<string> | null | undefined;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** The kinds of work on an account. */
export type OwnedWork =
  | 'CUSTOMER_SUCCESS'
  | 'FIELD_SALES'
  | 'INSIDE_SALES'
  | 'MARKETING'
  | 'UPSELL';

export type RateHealthInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Why; needed unless it is GOOD. */
  readonly note?: string | null | undefined;
  readonly rating: HealthRating;
  /** The last day on which it counts; 90 days unless said. */
  readonly until?: string | null | undefined;
};

/** What a later look said. */
export type RecheckVerdict =
  | 'BETTER'
  | 'TOO_FEW'
  | 'UNCHANGED'
  | 'WORSE';

export type RecordCancellationNoticeInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contractId: string;
  readonly note?: string | null | undefined;
  readonly reasonCode?: string | null | undefined;
};

export type RecordSurveyInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly comment?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  readonly kind: SurveyKind;
  readonly score: number;
};

/** Without ticketId a ticket is opened; with it, it is closed. */
export type RecordTicketInput = {
  /** Needed to open one. */
  readonly accountId?: string | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  /** How it was solved. */
  readonly note?: string | null | undefined;
  readonly priority?: TicketPriority | null | undefined;
  readonly state?: TicketState | null | undefined;
  readonly subject?: string | null | undefined;
  /** Needed to close one. */
  readonly ticketId?: string | null | undefined;
};

export type RecordUpsellSignalInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly signal: UpsellSignal;
};

export type RecordUsageInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Today unless given; a repeated day replaces its figure. */
  readonly day?: string | null | undefined;
  /** What was counted; logins unless given. */
  readonly metric?: string | null | undefined;
  readonly quantity: number;
};

export type RenewContractInput = {
  /** 自動更新: it went on by itself. */
  readonly automatic?: boolean | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contractId: string;
  /** The new last day; the same length again unless given. */
  readonly endDate?: string | null | undefined;
  /** The fee of the new term, where it changes. */
  readonly monthlyAmount?: string | number | null | undefined;
  /** 解約通知期限 of the new term. */
  readonly noticeDeadline?: string | null | undefined;
};

export type ReopenMilestoneInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly milestoneId: string;
};

export type StakeholderRole =
  | 'CHAMPION'
  | 'DECIDER'
  | 'INFLUENCER'
  | 'OPPONENT'
  | 'USER';

export type StartOnboardingInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contractId: string;
  /** The last milestone’s day unless given. */
  readonly dueOn?: string | null | undefined;
  /** Whoever starts it unless given. */
  readonly ownerId?: string | null | undefined;
};

/** NPS goes from 0 to 10, CSAT from 1 to 5. */
export type SurveyKind =
  | 'CSAT'
  | 'NPS';

export type TicketPriority =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL'
  | 'URGENT';

export type TicketState =
  | 'CLOSED'
  | 'OPEN';

/** UNKNOWN borrows a neighbour’s time and stays out of durations. */
export type TimePrecision =
  | 'DAY'
  | 'INSTANT'
  | 'UNKNOWN';

export type TouchTier =
  | 'COMMUNITY'
  | 'HIGH'
  | 'LOW'
  | 'TECH';

export type UpsellSignal =
  | 'HIGHER_PLAN'
  | 'OTHER_DEPARTMENT'
  | 'OTHER_PRODUCT'
  | 'SEATS_NEARLY_FULL';

export type CustomerCommands_refusalFragment = { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown };

export type CustomerRenewMutationVariables = Exact<{
  input: RenewContractInput;
}>;


export type CustomerRenewMutation = { readonly renewContract: { readonly contract: { readonly id: string, readonly endDate: string | null, readonly monthlyAmount: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type CustomerExpandMutationVariables = Exact<{
  input: ExpandContractInput;
}>;


export type CustomerExpandMutation = { readonly expandContract: { readonly contract: { readonly id: string, readonly monthlyAmount: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type CustomerReduceMutationVariables = Exact<{
  input: ContractContractInput;
}>;


export type CustomerReduceMutation = { readonly contractContract: { readonly contract: { readonly id: string, readonly monthlyAmount: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type CustomerNoticeMutationVariables = Exact<{
  input: RecordCancellationNoticeInput;
}>;


export type CustomerNoticeMutation = { readonly recordCancellationNotice: { readonly contract: { readonly id: string, readonly cancellationNoticeAt: string | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type CustomerChurnMutationVariables = Exact<{
  input: ChurnContractInput;
}>;


export type CustomerChurnMutation = { readonly churnContract: { readonly contract: { readonly id: string, readonly state: string, readonly endedOn: string | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type CustomerTicketMutationVariables = Exact<{
  input: RecordTicketInput;
}>;


export type CustomerTicketMutation = { readonly recordTicket: { readonly ticket: { readonly id: string, readonly state: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type CustomerHealthMutationVariables = Exact<{
  input: RateHealthInput;
}>;


export type CustomerHealthMutation = { readonly rateHealth: { readonly account: { readonly id: string, readonly health: { readonly score: number | null, readonly level: HealthRating | null, readonly day: string } | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type CustomerSurveyMutationVariables = Exact<{
  input: RecordSurveyInput;
}>;


export type CustomerSurveyMutation = { readonly recordSurvey: { readonly survey: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type CustomerUsageMutationVariables = Exact<{
  input: RecordUsageInput;
}>;


export type CustomerUsageMutation = { readonly recordUsage: { readonly usageDay: { readonly day: string, readonly metric: string, readonly quantity: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type CustomerMeetingMutationVariables = Exact<{
  input: HoldCustomerMeetingInput;
}>;


export type CustomerMeetingMutation = { readonly holdCustomerMeeting: { readonly account: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type CustomerUpsellMutationVariables = Exact<{
  input: RecordUpsellSignalInput;
}>;


export type CustomerUpsellMutation = { readonly recordUpsellSignal: { readonly account: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type UpsellDepartmentQueryVariables = Exact<{
  accountId: string;
}>;


export type UpsellDepartmentQuery = { readonly upsellDepartment: Department | null };

export type NextCustomerStepQueryVariables = Exact<{
  accountId: string;
}>;


export type NextCustomerStepQuery = { readonly account: { readonly id: string, readonly name: string, readonly holder: Department, readonly handoffs: ReadonlyArray<{ readonly id: string, readonly from: Department, readonly to: Department, readonly state: string, readonly note: string | null, readonly answers: ReadonlyArray<{ readonly item: string, readonly labelJa: string, readonly labelEn: string, readonly text: string }> }> } | null, readonly contracts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly state: string, readonly startDate: string, readonly endDate: string | null, readonly endedOn: string | null, readonly renewsAutomatically: boolean, readonly noticeDeadline: string | null, readonly cancellationNoticeAt: string | null, readonly monthlyAmount: number, readonly currency: string, readonly plan: string | null, readonly seats: number | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly onboardingPlans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly state: string, readonly contract: { readonly id: string } | null, readonly milestones: ReadonlyArray<{ readonly id: string, readonly key: string, readonly labelJa: string, readonly labelEn: string, readonly completedAt: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly tickets: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly subject: string, readonly priority: TicketPriority, readonly state: string, readonly openedAt: string, readonly openedPrecision: TimePrecision } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UsageMetricsQueryVariables = Exact<{
  accountId: string;
}>;


export type UsageMetricsQuery = { readonly account: { readonly id: string, readonly usageMetrics: ReadonlyArray<string> } | null };

export type CustomerDaysQueryVariables = Exact<{
  from: string;
  before: string;
  filter?: CustomerFilter | null | undefined;
}>;


export type CustomerDaysQuery = { readonly customerDays: ReadonlyArray<{ readonly day: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: CustomerDateKind, readonly hasNotice: boolean, readonly account: { readonly id: string, readonly name: string } }> }> };

export type CustomersPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CustomerFilter | null | undefined;
  orderBy?: CustomerOrder | null | undefined;
}>;


export type CustomersPageQuery = { readonly customerPortfolio: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly renewalDate: string | null, readonly noticeDeadline: string | null, readonly daysLeft: number | null, readonly hasNotice: boolean, readonly openTickets: number, readonly usageRecent: number | null, readonly usageBefore: number | null, readonly lastTouchAt: string | null, readonly account: { readonly id: string, readonly name: string, readonly touchTier: string | null, readonly holder: Department, readonly health: { readonly score: number | null, readonly level: HealthRating | null, readonly parts: ReadonlyArray<{ readonly measure: HealthMeasure, readonly labelJa: string, readonly labelEn: string, readonly value: number | null }> } | null }, readonly owner: { readonly id: string, readonly name: string } | null, readonly mrr: ReadonlyArray<{ readonly amount: number, readonly currency: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CadencesQueryVariables = Exact<{ [key: string]: never; }>;


export type CadencesQuery = { readonly touchTiers: { readonly version: number, readonly tiers: ReadonlyArray<{ readonly tier: TouchTier, readonly contactEveryDays: number | null }> } };

export type CustomerKeyFiguresQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type CustomerKeyFiguresQuery = { readonly kpis: ReadonlyArray<{ readonly name: string, readonly label: string, readonly unit: string, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly currency: string | null, readonly groups: ReadonlyArray<{ readonly key: string | null, readonly value: number | null }> }> };

export type ContractsToOnboardQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractsToOnboardQuery = { readonly contracts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly startDate: string, readonly monthlyAmount: number, readonly currency: string, readonly plan: string | null, readonly seats: number | null, readonly account: { readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OnboardingPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OnboardingPlanFilter | null | undefined;
}>;


export type OnboardingPageQuery = { readonly onboardingPlans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly state: string, readonly startedAt: string, readonly dueOn: string, readonly account: { readonly id: string, readonly name: string, readonly promises: ReadonlyArray<{ readonly id: string, readonly state: string }> }, readonly owner: { readonly id: string, readonly name: string } | null, readonly milestones: ReadonlyArray<{ readonly id: string, readonly key: string, readonly position: number, readonly labelJa: string, readonly labelEn: string, readonly side: string, readonly dueOn: string | null, readonly completedAt: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CompleteMilestoneMutationVariables = Exact<{
  input: CompleteMilestoneInput;
}>;


export type CompleteMilestoneMutation = { readonly completeMilestone: { readonly milestone: { readonly id: string, readonly completedAt: string | null } | null, readonly onboardingPlan: { readonly id: string, readonly state: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type ReopenMilestoneMutationVariables = Exact<{
  input: ReopenMilestoneInput;
}>;


export type ReopenMilestoneMutation = { readonly reopenMilestone: { readonly milestone: { readonly id: string, readonly completedAt: string | null } | null, readonly onboardingPlan: { readonly id: string, readonly state: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type StartOnboardingMutationVariables = Exact<{
  input: StartOnboardingInput;
}>;


export type StartOnboardingMutation = { readonly startOnboarding: { readonly onboardingPlan: { readonly id: string, readonly state: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };
