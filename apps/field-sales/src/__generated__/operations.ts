/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AssignOpportunityInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Of a deal without account. */
  readonly unassignedOpportunityId: string;
};

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

export type CompleteMeetingInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly durationMinutes?: number | null | undefined;
  readonly meetingId: string;
  /** The new time, where it was RESCHEDULED. */
  readonly newStartsAt?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** HELD unless given. */
  readonly outcome?: MeetingOutcome | null | undefined;
};

export type ContractLineInput = {
  readonly description: string;
  readonly monthlyAmount?: string | number | null | undefined;
  /** 初期費用 and other one-offs. */
  readonly oneOffAmount?: string | number | null | undefined;
  readonly productId?: string | null | undefined;
  readonly quantity?: number | null | undefined;
};

/** What was agreed. Missing terms are refused by name, so that a form can ask for them. */
export type ContractTermsInput = {
  /** ISO 4217 */
  readonly currency?: string | null | undefined;
  /** The last day. */
  readonly endDate?: string | null | undefined;
  readonly lines?: ReadonlyArray<ContractLineInput> | null | undefined;
  /** Major units. */
  readonly monthlyAmount?: string | number | null | undefined;
  /** 解約通知期限; a month before the end unless agreed otherwise. */
  readonly noticeDeadline?: string | null | undefined;
  readonly plan?: string | null | undefined;
  /** 自動更新; true unless said otherwise. */
  readonly renewsAutomatically?: boolean | null | undefined;
  readonly seats?: number | null | undefined;
  readonly startDate?: string | null | undefined;
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

export type DiscardQuoteDraftInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly opportunityId: string;
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

export type Locale =
  | 'EN'
  | 'JA';

export type LoseOpportunityInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly opportunityId: string;
  /** When to knock again; the reason decides unless given. */
  readonly reapproachOn?: string | null | undefined;
  /** A code of `lossReasons`. */
  readonly reasonCode: string;
};

export type MeetingKind =
  | 'MEETING'
  | 'ONLINE'
  | 'VISIT';

export type MeetingOutcome =
  | 'CANCELED'
  | 'HELD'
  | 'NO_SHOW'
  | 'RESCHEDULED';

export type MoveOpportunityInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly opportunityId: string;
  readonly stageKey: string;
  /** The version that was seen; a later one is a CONFLICT. */
  readonly version?: number | null | undefined;
};

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

export type OpenOpportunityInput = {
  readonly accountId: string;
  /** Major units; leave away while its size is unknown. */
  readonly amount?: string | number | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly closeDate?: string | null | undefined;
  /** ISO 4217; the organisation’s unless given. */
  readonly currency?: string | null | undefined;
  /** The account’s open lead of this cycle unless given. */
  readonly leadId?: string | null | undefined;
  readonly name: string;
  /** Whoever opens it unless given. */
  readonly ownerId?: string | null | undefined;
  /** new-business, or expansion for a customer, unless given. */
  readonly pipelineKey?: string | null | undefined;
  readonly productId?: string | null | undefined;
  readonly stageKey?: string | null | undefined;
};

export type OpportunityFilter = {
  readonly accountId?: string | null | undefined;
  /** Expected before this day. */
  readonly closesBefore?: string | null | undefined;
  /** Expected on this day or later. */
  readonly closesFrom?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly pipelineKey?: string | null | undefined;
  /** Part of the deal’s name. */
  readonly search?: string | null | undefined;
  readonly stageKey?: ReadonlyArray<string> | null | undefined;
  /** open, won, lost */
  readonly state?: ReadonlyArray<string> | null | undefined;
  readonly teamId?: string | null | undefined;
};

/** The kinds of work on an account. */
export type OwnedWork =
  | 'CUSTOMER_SUCCESS'
  | 'FIELD_SALES'
  | 'INSIDE_SALES'
  | 'MARKETING'
  | 'UPSELL';

export type QuoteContentInput = {
  /** The person it is for, by name. */
  readonly addressee?: string | null | undefined;
  /** Up to 100. */
  readonly lines: ReadonlyArray<QuoteLineInput>;
  readonly notes?: string | null | undefined;
  /** 件名; the deal’s name unless given. */
  readonly title?: string | null | undefined;
  readonly validUntil?: string | null | undefined;
};

/** Amounts are before tax, in major units of the deal’s currency. */
export type QuoteLineInput = {
  readonly description: string;
  /** Taken off the line. */
  readonly discount?: string | number | null | undefined;
  readonly productId?: string | null | undefined;
  /** Up to three digits after the point; 1 unless given. */
  readonly quantity?: string | number | null | undefined;
  /** 10, 8 or 0; 10 in yen and 0 in other currencies unless given. */
  readonly taxPercent?: number | null | undefined;
  readonly unit?: string | null | undefined;
  /** Below zero in a line that takes something off the whole. */
  readonly unitPrice: string | number;
};

/** Follows from the deal, the later quotes and the day: nobody sets it. */
export type QuoteState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'SUBMITTED'
  | 'SUPERSEDED';

/** What a later look said. */
export type RecheckVerdict =
  | 'BETTER'
  | 'TOO_FEW'
  | 'UNCHANGED'
  | 'WORSE';

export type SaveQuoteDraftInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly content: QuoteContentInput;
  readonly opportunityId: string;
  /** The version of the draft that was seen, 0 where there was none. */
  readonly version: number;
};

export type StakeholderRole =
  | 'CHAMPION'
  | 'DECIDER'
  | 'INFLUENCER'
  | 'OPPONENT'
  | 'USER';

export type SubmitQuoteInput = {
  /** The whole quote as one amount before tax. */
  readonly amount?: string | number | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** The quote in full, instead of an amount; the deal’s draft becomes it. */
  readonly content?: QuoteContentInput | null | undefined;
  /** The deal’s unless given. */
  readonly currency?: string | null | undefined;
  /** The version of the draft that was seen; a later one is a CONFLICT. */
  readonly draftVersion?: number | null | undefined;
  /** The same number again is its next revision. */
  readonly number?: string | null | undefined;
  readonly opportunityId: string;
  /** How many quotes of the deal were seen; one more is a CONFLICT. */
  readonly quotesSeen?: number | null | undefined;
};

/** UNKNOWN borrows a neighbour’s time and stays out of durations. */
export type TimePrecision =
  | 'DAY'
  | 'INSTANT'
  | 'UNKNOWN';

export type UnassignedOpportunityFilter = {
  readonly importSource?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  /** Part of the deal’s name. */
  readonly search?: string | null | undefined;
};

export type UpdateOpportunityInput = {
  readonly amount?: string | number | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly closeDate?: string | null | undefined;
  readonly name?: string | null | undefined;
  /** What happens next; stands on the timeline. */
  readonly nextStep?: string | null | undefined;
  readonly opportunityId: string;
  readonly ownerId?: string | null | undefined;
  readonly productId?: string | null | undefined;
  /** The version that was seen; a later one is a CONFLICT. */
  readonly version?: number | null | undefined;
};

export type WinOpportunityInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** A win is a contract: without it the win is refused. */
  readonly contract?: ContractTermsInput | null | undefined;
  readonly opportunityId: string;
};

export type NextDealStepQueryVariables = Exact<{
  accountId: string;
  locale?: Locale | null | undefined;
}>;


export type NextDealStepQuery = { readonly account: { readonly id: string, readonly name: string, readonly holder: Department, readonly leads: ReadonlyArray<{ readonly id: string, readonly state: string, readonly enteredAt: string }>, readonly handoffs: ReadonlyArray<{ readonly id: string, readonly from: Department, readonly to: Department, readonly state: string, readonly note: string | null, readonly offeredAt: string | null }> } | null, readonly opportunities: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly state: string, readonly amount: number | null, readonly currency: string, readonly closeDate: string | null, readonly stage: { readonly id: string, readonly label: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contracts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly signedAt: string, readonly startDate: string, readonly endDate: string | null, readonly monthlyAmount: number, readonly currency: string, readonly plan: string | null, readonly seats: number | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DealCommands_refusalFragment = { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown };

export type OpenDealMutationVariables = Exact<{
  input: OpenOpportunityInput;
}>;


export type OpenDealMutation = { readonly openOpportunity: { readonly opportunity: { readonly id: string, readonly pipeline: { readonly id: string, readonly key: string } | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type AmendDealMutationVariables = Exact<{
  input: UpdateOpportunityInput;
}>;


export type AmendDealMutation = { readonly updateOpportunity: { readonly opportunity: { readonly id: string, readonly name: string, readonly amount: number | null, readonly closeDate: string | null, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type WinDealMutationVariables = Exact<{
  input: WinOpportunityInput;
}>;


export type WinDealMutation = { readonly winOpportunity: { readonly opportunity: { readonly id: string, readonly state: string, readonly version: number } | null, readonly contract: { readonly id: string, readonly startDate: string, readonly endDate: string | null, readonly monthlyAmount: number, readonly currency: string, readonly plan: string | null, readonly seats: number | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type LoseDealMutationVariables = Exact<{
  input: LoseOpportunityInput;
}>;


export type LoseDealMutation = { readonly loseOpportunity: { readonly opportunity: { readonly id: string, readonly state: string, readonly lossReason: string | null, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type SubmitDealQuoteMutationVariables = Exact<{
  input: SubmitQuoteInput;
}>;


export type SubmitDealQuoteMutation = { readonly submitQuote: { readonly quote: { readonly id: string, readonly number: string, readonly revision: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type BookDealMeetingMutationVariables = Exact<{
  input: BookMeetingInput;
}>;


export type BookDealMeetingMutation = { readonly bookMeeting: { readonly meeting: { readonly id: string, readonly startsAt: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type CompleteDealMeetingMutationVariables = Exact<{
  input: CompleteMeetingInput;
}>;


export type CompleteDealMeetingMutation = { readonly completeMeeting: { readonly meeting: { readonly id: string, readonly state: string, readonly startsAt: string, readonly heldAt: string | null, readonly note: string | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type RunningContractsQueryVariables = Exact<{
  accountId: string;
}>;


export type RunningContractsQuery = { readonly contracts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly monthlyAmount: number, readonly currency: string } }> } };

export type DealQueries_quoteLineFragment = { readonly productId: string | null, readonly description: string, readonly quantity: number, readonly unit: string | null, readonly unitPrice: number, readonly discount: number, readonly taxPercent: number };

export type DealSheetQueryVariables = Exact<{
  id: string;
  locale?: Locale | null | undefined;
}>;


export type DealSheetQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly state: string, readonly version: number, readonly amount: number | null, readonly currency: string, readonly closeDate: string | null, readonly openedAt: string, readonly openedPrecision: TimePrecision, readonly stageSince: string, readonly stagePrecision: TimePrecision, readonly wonAt: string | null, readonly lostAt: string | null, readonly lossReason: string | null, readonly lossNote: string | null, readonly id: string, readonly stage: { readonly id: string, readonly key: string, readonly label: string, readonly outcome: string }, readonly pipeline: { readonly id: string, readonly key: string, readonly label: string, readonly stages: ReadonlyArray<{ readonly id: string, readonly key: string, readonly label: string, readonly outcome: string, readonly probability: number }> } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string }, readonly stageHistory: ReadonlyArray<{ readonly id: string, readonly changedAt: string, readonly from: { readonly id: string, readonly label: string } | null, readonly to: { readonly id: string, readonly label: string }, readonly by: { readonly id: string, readonly name: string } | null }>, readonly quotes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly revision: number, readonly total: number, readonly currency: string, readonly state: QuoteState, readonly title: string | null, readonly addressee: string | null, readonly validUntil: string | null, readonly notes: string | null, readonly submittedAt: string, readonly lines: ReadonlyArray<{ readonly productId: string | null, readonly description: string, readonly quantity: number, readonly unit: string | null, readonly unitPrice: number, readonly discount: number, readonly taxPercent: number }>, readonly submittedBy: { readonly id: string, readonly name: string } | null }>, readonly quoteDraft: { readonly id: string, readonly version: number, readonly total: number, readonly title: string | null, readonly addressee: string | null, readonly validUntil: string | null, readonly notes: string | null, readonly savedAt: string, readonly lines: ReadonlyArray<{ readonly productId: string | null, readonly description: string, readonly quantity: number, readonly unit: string | null, readonly unitPrice: number, readonly discount: number, readonly taxPercent: number }>, readonly savedBy: { readonly id: string, readonly name: string } | null } | null, readonly meetings: ReadonlyArray<{ readonly id: string, readonly kind: MeetingKind, readonly state: string, readonly startsAt: string, readonly heldAt: string | null, readonly place: string | null, readonly note: string | null, readonly owner: { readonly id: string, readonly name: string } | null }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type DealAccountQueryVariables = Exact<{
  id: string;
}>;


export type DealAccountQuery = { readonly account: { readonly id: string, readonly name: string } | null };

export type QuoteEditorQueryVariables = Exact<{
  accountId: string;
}>;


export type QuoteEditorQuery = { readonly account: { readonly id: string, readonly contacts: ReadonlyArray<{ readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly leftAt: string | null }> } | null, readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly monthlyAmount: number | null, readonly currency: string }> } };

export type QuoteQueries_refusalFragment = { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown };

export type SaveDealQuoteDraftMutationVariables = Exact<{
  input: SaveQuoteDraftInput;
}>;


export type SaveDealQuoteDraftMutation = { readonly saveQuoteDraft: { readonly quoteDraft: { readonly id: string, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type DiscardDealQuoteDraftMutationVariables = Exact<{
  input: DiscardQuoteDraftInput;
}>;


export type DiscardDealQuoteDraftMutation = { readonly discardQuoteDraft: { readonly opportunity: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type DealsInNeedQueryVariables = Exact<{
  ownerId: string;
  locale?: Locale | null | undefined;
}>;


export type DealsInNeedQuery = { readonly opportunities: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly amount: number | null, readonly currency: string, readonly closeDate: string | null, readonly nextActivityAt: string | null, readonly stage: { readonly id: string, readonly label: string }, readonly account: { readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PipelineBoardPageQueryVariables = Exact<{
  pipelineKey: string;
  ownerId?: string | null | undefined;
  closesOn?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type PipelineBoardPageQuery = { readonly pipelines: ReadonlyArray<{ readonly id: string, readonly key: string, readonly label: string }>, readonly opportunityBoard: ReadonlyArray<{ readonly count: number, readonly stage: { readonly id: string, readonly key: string, readonly label: string, readonly outcome: string, readonly probability: number }, readonly sums: ReadonlyArray<{ readonly currency: string, readonly amount: number, readonly weighted: number }>, readonly cards: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: string, readonly version: number, readonly stageSince: string, readonly stagePrecision: TimePrecision, readonly amount: number | null, readonly currency: string, readonly closeDate: string | null, readonly nextActivityAt: string | null, readonly stage: { readonly id: string, readonly key: string, readonly outcome: string }, readonly owner: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string } }> }> };

export type MoveDealMutationVariables = Exact<{
  input: MoveOpportunityInput;
}>;


export type MoveDealMutation = { readonly moveOpportunity: { readonly opportunity: { readonly id: string, readonly name: string, readonly state: string, readonly version: number, readonly stageSince: string, readonly stagePrecision: TimePrecision, readonly amount: number | null, readonly currency: string, readonly closeDate: string | null, readonly nextActivityAt: string | null, readonly stage: { readonly id: string, readonly key: string, readonly outcome: string }, readonly owner: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string } } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type DealDaysQueryVariables = Exact<{
  from: string;
  before: string;
  filter?: OpportunityFilter | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type DealDaysQuery = { readonly pipelines: ReadonlyArray<{ readonly id: string, readonly key: string, readonly label: string }>, readonly opportunityDays: ReadonlyArray<{ readonly day: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly amount: number | null, readonly currency: string, readonly account: { readonly id: string, readonly name: string } }> }> };

export type DealCard_opportunityFragment = { readonly id: string, readonly name: string, readonly state: string, readonly version: number, readonly stageSince: string, readonly stagePrecision: TimePrecision, readonly amount: number | null, readonly currency: string, readonly closeDate: string | null, readonly nextActivityAt: string | null, readonly stage: { readonly id: string, readonly key: string, readonly outcome: string }, readonly owner: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string } };

export type DealsElsewhereQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type DealsElsewhereQuery = { readonly opportunities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly pipeline: { readonly id: string, readonly key: string, readonly label: string } | null }> } };

export type UnassignedDealsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: UnassignedOpportunityFilter | null | undefined;
  locale: Locale;
}>;


export type UnassignedDealsQuery = { readonly unassignedOpportunities: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly importSource: string, readonly externalId: string, readonly state: string, readonly amount: number | null, readonly currency: string, readonly begunAt: string | null, readonly stage: { readonly key: string, readonly label: string }, readonly owner: { readonly id: string, readonly name: string } | null, readonly product: { readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly proposedAccounts: ReadonlyArray<{ readonly accountId: string, readonly name: string, readonly because: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type AssignDealMutationVariables = Exact<{
  input: AssignOpportunityInput;
}>;


export type AssignDealMutation = { readonly assignOpportunity: { readonly opportunity: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };
