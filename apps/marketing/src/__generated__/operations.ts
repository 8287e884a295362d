/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CaptureLeadInput = {
  readonly attributes?: unknown;
  readonly campaignId?: string | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly companyDomain?: string | null | undefined;
  readonly companyName: string;
  readonly contactEmail?: string | null | undefined;
  readonly contactName?: string | null | undefined;
  readonly contactPhone?: string | null | undefined;
  /** 法人番号 */
  readonly corporateNumber?: string | null | undefined;
  readonly source?: string | null | undefined;
  /** As in recordVisit: identifies the visitor as who the lead is, in the same step. */
  readonly visitorKey?: string | null | undefined;
};

export type CreateCampaignInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Major units of the organisation’s currency. */
  readonly cost?: string | number | null | undefined;
  readonly endsOn?: string | null | undefined;
  /** The Japanese name if left out. */
  readonly nameEn?: string | null | undefined;
  readonly nameJa: string;
  /** A day, `YYYY-MM-DD`. */
  readonly startsOn?: string | null | undefined;
  /** trade-fair, seminar, mail, ads, listing, content, or a word of your own. */
  readonly type: string;
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

export type DisqualifyLeadInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly leadId: string;
  readonly note?: string | null | undefined;
  /** One of disqualificationReasons. */
  readonly reasonCode: string;
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

export type LeadFilter = {
  readonly campaignId?: string | null | undefined;
  /** A1 to C3, or disqualified: where it stood when it was last judged, which is after each event and each minute. */
  readonly cells?: ReadonlyArray<string> | null | undefined;
  /** At least so many points for what it does. */
  readonly engagementFrom?: number | null | undefined;
  /** Entered at or after. */
  readonly enteredFrom?: string | null | undefined;
  /** Entered before. */
  readonly enteredTo?: string | null | undefined;
  /** At least so many points for who it is. */
  readonly fitFrom?: number | null | undefined;
  /** Only leads whose source is empty. */
  readonly hasNoSource?: boolean | null | undefined;
  /** Who holds the account. */
  readonly holder?: Department | null | undefined;
  readonly importSource?: string | null | undefined;
  readonly insideSalesUserId?: string | null | undefined;
  /** Worked by me. */
  readonly isMine?: boolean | null | undefined;
  /** The model of `cells`, the sums and the orders by them: the first that is on, unless given. */
  readonly scoreModelId?: string | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
  readonly states?: ReadonlyArray<string> | null | undefined;
  /** In the account’s name, its kana, a domain, or the 法人番号, as the search finds it. */
  readonly text?: string | null | undefined;
  /** Leads of a re-approach wait for whoever holds the account, all others for marketing. */
  readonly waitsFor?: Department | null | undefined;
};

export type LeadOrder = {
  /** DESC unless given. */
  readonly direction?: OrderDirection | null | undefined;
  /** ENTERED_AT unless given. */
  readonly field?: LeadOrderField | null | undefined;
};

export type LeadOrderField =
  | 'CELL'
  | 'ENGAGEMENT'
  | 'ENTERED_AT'
  | 'FIT'
  | 'WON_AT';

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

export type RecordTouchInput = {
  readonly accountId: string;
  /** A form’s answers: question → text. */
  readonly answers?: unknown;
  readonly campaignId?: string | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  readonly kind: TouchKind;
  /** When it happened; now if left out. */
  readonly occurredAt?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly source?: string | null | undefined;
  /** Of the page, the mail, the form, the seminar. */
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
};

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

/** How a campaign reached someone. */
export type TouchKind =
  | 'CARD_EXCHANGED'
  | 'EVENT_ATTENDED'
  | 'FORM_SUBMITTED'
  | 'MAIL_CLICKED'
  | 'MAIL_OPENED'
  | 'MAIL_SENT'
  | 'PAGE_VIEWED';

export type AccountLeadsQueryVariables = Exact<{
  id: string;
}>;


export type AccountLeadsQuery = { readonly account: { readonly id: string, readonly holder: Department, readonly leads: ReadonlyArray<{ readonly id: string, readonly state: string, readonly source: string | null, readonly enteredAt: string, readonly enteredPrecision: TimePrecision, readonly cycleNumber: number, readonly attributes: unknown, readonly scores: ReadonlyArray<{ readonly id: string, readonly cell: string | null }>, readonly account: { readonly id: string, readonly name: string, readonly holder: Department }, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null, readonly email: string | null, readonly phone: string | null, readonly consent: string } | null, readonly campaign: { readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }>, readonly handoffs: ReadonlyArray<{ readonly id: string, readonly from: Department, readonly to: Department, readonly state: string, readonly outcome: string | null, readonly decisionNote: string | null, readonly note: string | null, readonly offeredAt: string | null, readonly reasonJa: string | null, readonly reasonEn: string | null }> } | null };

export type CampaignRow_campaignFragment = { readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly type: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly cost: { readonly amount: number, readonly currency: string } | null, readonly figures: { readonly touches: number, readonly leads: number, readonly deals: number, readonly won: number } };

export type CampaignListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  text?: string | null | undefined;
  type?: string | null | undefined;
}>;


export type CampaignListQuery = { readonly campaigns: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly type: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly cost: { readonly amount: number, readonly currency: string } | null, readonly figures: { readonly touches: number, readonly leads: number, readonly deals: number, readonly won: number } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type CreateCampaignMutationVariables = Exact<{
  input: CreateCampaignInput;
}>;


export type CreateCampaignMutation = { readonly createCampaign: { readonly campaign: { readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly type: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly cost: { readonly amount: number, readonly currency: string } | null, readonly figures: { readonly touches: number, readonly leads: number, readonly deals: number, readonly won: number } } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type LeadFunnelQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type LeadFunnelQuery = { readonly leadFunnel: { readonly entered: number, readonly offered: number, readonly accepted: number, readonly deals: number, readonly won: number } };

export type LeadSourcesQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type LeadSourcesQuery = { readonly kpis: ReadonlyArray<{ readonly name: string, readonly groups: ReadonlyArray<{ readonly key: string | null, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }> }> };

export type LeadRow_leadFragment = { readonly id: string, readonly state: string, readonly source: string | null, readonly enteredAt: string, readonly enteredPrecision: TimePrecision, readonly cycleNumber: number, readonly attributes: unknown, readonly scores: ReadonlyArray<{ readonly id: string, readonly cell: string | null }>, readonly account: { readonly id: string, readonly name: string, readonly holder: Department }, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null, readonly email: string | null, readonly phone: string | null, readonly consent: string } | null, readonly campaign: { readonly id: string, readonly nameJa: string, readonly nameEn: string } | null };

export type LeadInboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: LeadFilter | null | undefined;
  orderBy?: LeadOrder | null | undefined;
}>;


export type LeadInboxQuery = { readonly leads: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly state: string, readonly source: string | null, readonly enteredAt: string, readonly enteredPrecision: TimePrecision, readonly cycleNumber: number, readonly attributes: unknown, readonly scores: ReadonlyArray<{ readonly id: string, readonly cell: string | null }>, readonly account: { readonly id: string, readonly name: string, readonly holder: Department }, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null, readonly email: string | null, readonly phone: string | null, readonly consent: string } | null, readonly campaign: { readonly id: string, readonly nameJa: string, readonly nameEn: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type LeadDetailQueryVariables = Exact<{
  id: string;
  locale?: Locale | null | undefined;
}>;


export type LeadDetailQuery = { readonly node:
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
    | { readonly id: string, readonly state: string, readonly source: string | null, readonly enteredAt: string, readonly enteredPrecision: TimePrecision, readonly cycleNumber: number, readonly attributes: unknown, readonly account: { readonly id: string, readonly name: string, readonly holder: Department, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly department: Department, readonly occurredAt: string, readonly isHidden: boolean, readonly summary: string }> } }, readonly scores: ReadonlyArray<{ readonly id: string, readonly cell: string | null }>, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null, readonly email: string | null, readonly phone: string | null, readonly consent: string } | null, readonly campaign: { readonly id: string, readonly nameJa: string, readonly nameEn: string } | null }
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
   | null };

export type LeadChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadChoicesQuery = { readonly kpis: ReadonlyArray<{ readonly name: string, readonly groups: ReadonlyArray<{ readonly key: string | null }> }>, readonly campaigns: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly nameJa: string, readonly nameEn: string }> } };

export type CaptureLeadMutationVariables = Exact<{
  input: CaptureLeadInput;
}>;


export type CaptureLeadMutation = { readonly captureLead: { readonly lead: { readonly id: string, readonly state: string, readonly source: string | null, readonly enteredAt: string, readonly enteredPrecision: TimePrecision, readonly cycleNumber: number, readonly attributes: unknown, readonly scores: ReadonlyArray<{ readonly id: string, readonly cell: string | null }>, readonly account: { readonly id: string, readonly name: string, readonly holder: Department }, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null, readonly email: string | null, readonly phone: string | null, readonly consent: string } | null, readonly campaign: { readonly id: string, readonly nameJa: string, readonly nameEn: string } | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type RecordTouchMutationVariables = Exact<{
  input: RecordTouchInput;
}>;


export type RecordTouchMutation = { readonly recordTouch: { readonly touch: { readonly id: string, readonly kind: TouchKind } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type DisqualifyLeadMutationVariables = Exact<{
  input: DisqualifyLeadInput;
}>;


export type DisqualifyLeadMutation = { readonly disqualifyLead: { readonly lead: { readonly id: string, readonly state: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };
