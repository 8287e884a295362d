/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BookMeetingInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  /** MEETING if left out. */
  readonly kind?: MeetingKind | null | undefined;
  readonly leadId?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly opportunityId?: string | null | undefined;
  /** Who will hold it; yourself if left out. */
  readonly ownerId?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly startsAt: string;
};

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

export type CompleteTaskInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly taskId: string;
};

export type CorrectCallInput = {
  readonly callId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly outcome: CallOutcome;
};

export type CreateTaskInput = {
  readonly accountId: string;
  readonly assigneeId?: string | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  /** Whose task it is; your own if left out. */
  readonly department?: Department | null | undefined;
  readonly dueAt?: string | null | undefined;
  readonly title: string;
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

export type Locale =
  | 'EN'
  | 'JA';

export type LogCallInput = {
  readonly accountId: string;
  /** Makes a task to call again then. */
  readonly callbackAt?: string | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  readonly durationSeconds?: number | null | undefined;
  readonly leadId?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly outcome: CallOutcome;
};

export type MeetingKind =
  | 'MEETING'
  | 'ONLINE'
  | 'VISIT';

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

export type StartReapproachInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
};

/** UNKNOWN borrows a neighbour’s time and stays out of durations. */
export type TimePrecision =
  | 'DAY'
  | 'INSTANT'
  | 'UNKNOWN';

export type AccountCallsQueryVariables = Exact<{
  id: string;
}>;


export type AccountCallsQuery = { readonly account: { readonly id: string, readonly name: string, readonly holder: Department, readonly contacts: ReadonlyArray<{ readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null, readonly email: string | null, readonly phone: string | null, readonly stakeholderRole: string | null }>, readonly leads: ReadonlyArray<{ readonly id: string, readonly state: string, readonly source: string | null, readonly enteredAt: string, readonly contact: { readonly id: string } | null }>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: string, readonly dueAt: string | null, readonly department: Department }>, readonly handoffs: ReadonlyArray<{ readonly id: string, readonly from: Department, readonly to: Department, readonly state: string, readonly outcome: string | null, readonly decisionNote: string | null, readonly offeredAt: string | null, readonly reasonJa: string | null, readonly reasonEn: string | null }> } | null };

export type BookMeetingMutationVariables = Exact<{
  input: BookMeetingInput;
}>;


export type BookMeetingMutation = { readonly bookMeeting: { readonly meeting: { readonly id: string, readonly startsAt: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type FieldPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldPeopleQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type CallQueueQueryVariables = Exact<{
  isMine?: boolean | null | undefined;
  cells?: ReadonlyArray<string> | string | null | undefined;
  byCell?: boolean | null | undefined;
  today: PeriodInput;
}>;


export type CallQueueQuery = { readonly callQueue: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: number, readonly callCount: number, readonly reasons: ReadonlyArray<{ readonly key: string, readonly points: number, readonly labelJa: string, readonly labelEn: string }>, readonly lead: { readonly id: string, readonly state: string, readonly source: string | null, readonly enteredAt: string, readonly enteredPrecision: TimePrecision, readonly scores: ReadonlyArray<{ readonly id: string, readonly cell: string | null }> }, readonly account: { readonly id: string, readonly name: string, readonly holder: Department }, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null, readonly email: string | null, readonly phone: string | null } | null, readonly lastCall: { readonly id: string, readonly outcome: CallOutcome, readonly calledAt: string, readonly calledPrecision: TimePrecision, readonly note: string | null } | null, readonly task: { readonly id: string, readonly title: string, readonly dueAt: string | null } | null }> }, readonly kpis: ReadonlyArray<{ readonly name: string, readonly groups: ReadonlyArray<{ readonly key: string | null, readonly value: number | null }> }> };

export type LogCallMutationVariables = Exact<{
  input: LogCallInput;
}>;


export type LogCallMutation = { readonly logCall: { readonly call: { readonly id: string, readonly outcome: CallOutcome } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type CorrectCallMutationVariables = Exact<{
  input: CorrectCallInput;
}>;


export type CorrectCallMutation = { readonly correctCall: { readonly call: { readonly id: string, readonly outcome: CallOutcome } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { readonly createTask: { readonly task: { readonly id: string, readonly state: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { readonly completeTask: { readonly task: { readonly id: string, readonly state: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type ReapproachesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReapproachesQuery = { readonly reapproaches: ReadonlyArray<{ readonly cycleNumber: number, readonly outcome: string, readonly reasonLabelJa: string | null, readonly reasonLabelEn: string | null, readonly endedAt: string, readonly reapproachOn: string, readonly account: { readonly id: string, readonly name: string, readonly holder: Department } }> };

export type StartReapproachMutationVariables = Exact<{
  input: StartReapproachInput;
}>;


export type StartReapproachMutation = { readonly startReapproach: { readonly account: { readonly id: string, readonly holder: Department, readonly cycleNumber: number } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type OwnFiguresQueryVariables = Exact<{
  period: PeriodInput;
  locale?: Locale | null | undefined;
}>;


export type OwnFiguresQuery = { readonly kpis: ReadonlyArray<{ readonly name: string, readonly unit: string, readonly label: string, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly groups: ReadonlyArray<{ readonly key: string | null, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }> }> };
