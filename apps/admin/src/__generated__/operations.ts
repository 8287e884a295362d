/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CancelImportInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly importRunId: string;
};

export type CreateScoreModelInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Lower-case words with hyphens; it stays. */
  readonly key: string;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly productId?: string | null | undefined;
  readonly terms: ScoreTermsInput;
};

export type CreateUserInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly email: string;
  readonly memberships: ReadonlyArray<MembershipInput>;
  readonly name: string;
  /** At least 10 characters; the person changes it later. */
  readonly password: string;
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

export type DepartmentCostInput = {
  /** ISO 4217; the organisation’s where left out. */
  readonly currency?: string | null | undefined;
  readonly department: Department;
  readonly includesCampaigns?: boolean | null | undefined;
  /** The first day of the month. */
  readonly month: string;
  /** Major units; left out: as it stands. */
  readonly other?: string | number | null | undefined;
  /** Major units; left out: as it stands. */
  readonly people?: string | number | null | undefined;
  /** Of the entry that stands there; left out where none does. */
  readonly version?: number | null | undefined;
};

export type DepartmentSettingsInput = {
  readonly department: Department;
  readonly isOn: boolean;
  readonly labelEn: string;
  readonly labelJa: string;
};

/** Of shares Fisher’s exact test, of volumes the rank sum (Mann–Whitney) over weeks; both one-sided. */
export type DiagnosisTest =
  | 'FISHER_EXACT'
  | 'RANK_SUM';

/** Found, worked on, or done with. */
export type FindingState =
  | 'ACTED'
  | 'CLOSED'
  | 'OPEN';

export type HandoverItemInput = {
  readonly isRequired: boolean;
  /** a-z, 0-9 and -; lasting, because answers are kept under it. */
  readonly key: string;
  readonly labelEn: string;
  readonly labelJa: string;
};

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

export type HealthWeightInput = {
  readonly measure: HealthMeasure;
  readonly weight: number;
};

/** How a file is to be read and what its rows mean. */
export type ImportSettings = {
  /** Told from the file unless given. */
  readonly encoding?: string | null | undefined;
  /** As in a mapping file (docs/how-to/import.md). */
  readonly mapping?: unknown;
  /** `csv` with a mapping, or one of importFormats. */
  readonly preset: string;
  /** Under which name the ids of the source are remembered. */
  readonly source?: string | null | undefined;
  readonly uploadId: string;
};

export type Locale =
  | 'EN'
  | 'JA';

/** TLS from the first byte (usually port 465), STARTTLS (usually 587), or none, for a server next door. */
export type MailSecurity =
  | 'NONE'
  | 'STARTTLS'
  | 'TLS';

/** 兼任: a person may belong to several departments. */
export type MembershipInput = {
  readonly department: Department;
  /** member or manager */
  readonly role: string;
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

/** By itself, or within another department. */
export type Placement =
  | 'FIELD_SALES'
  | 'INDEPENDENT'
  | 'MARKETING';

export type ReassignWorkInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** The person leaves with it: no more sign-in. */
  readonly hasLeft: boolean;
  /** Null lets the routing rules find receivers. */
  readonly toUserId?: string | null | undefined;
  readonly userId: string;
  /** Of the person. */
  readonly version: number;
};

/** What a later look said. */
export type RecheckVerdict =
  | 'BETTER'
  | 'TOO_FEW'
  | 'UNCHANGED'
  | 'WORSE';

export type ReturnReasonInput = {
  readonly code: string;
  readonly labelEn: string;
  readonly labelJa: string;
};

/** How one of several people is chosen. */
export type RoutingMethod =
  | 'CAPACITY'
  | 'LEAST_OPEN_WORK'
  | 'ROUND_ROBIN';

export type RoutingPlanInput = {
  readonly fallback?: RoutingTargetInput | null | undefined;
  readonly keepsOwner: boolean;
  readonly place: string;
  readonly rerouteAfterHours: number;
  readonly rules: ReadonlyArray<RoutingRuleInput>;
};

export type RoutingRuleInput = {
  /** Of a rule that there is; a new one gets its own. */
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly target: RoutingTargetInput;
  readonly when?: unknown;
};

export type RoutingTargetInput = {
  readonly method: RoutingMethod;
  readonly teamId?: string | null | undefined;
  readonly userIds?: ReadonlyArray<string> | null | undefined;
};

export type SaveAvailabilityInput = {
  /** The first day away. */
  readonly awayFrom?: string | null | undefined;
  /** The last day away. */
  readonly awayUntil?: string | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** How much they can have open; null for no limit. */
  readonly openLimit?: number | null | undefined;
  readonly userId: string;
  readonly version: number;
};

export type SaveBusinessCalendarInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly closedDays: ReadonlyArray<string>;
  readonly closes: string;
  /** True if unsaid. */
  readonly observesHolidays?: boolean | null | undefined;
  readonly opens: string;
  readonly version: number;
  readonly workdays: ReadonlyArray<number>;
};

export type SaveChatChannelInput = {
  /** Leave away to add one. */
  readonly channelId?: string | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly department?: Department | null | undefined;
  readonly isOn: boolean;
  readonly kinds: ReadonlyArray<NotificationKind>;
  readonly locale: Locale;
  readonly name: string;
  /** The incoming webhook; leave away to keep the stored one. */
  readonly url?: string | null | undefined;
  /** The version that was seen; leave away to add one. */
  readonly version?: number | null | undefined;
};

export type SaveJointAgreementInput = {
  readonly answerWithinHours: number;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Of a definition; null for none. */
  readonly definitionKey?: string | null | undefined;
  readonly from: Department;
  readonly items: ReadonlyArray<HandoverItemInput>;
  readonly returnReasons: ReadonlyArray<ReturnReasonInput>;
  readonly thresholdPercent: number;
  readonly to: Department;
  readonly version: number;
};

export type SaveMailSettingsInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly fromAddress: string;
  readonly fromName: string;
  readonly host: string;
  /** Leave away to keep the one that is stored. */
  readonly password?: string | null | undefined;
  readonly port: number;
  readonly security: MailSecurity;
  /** Leave away for a server that asks for none. */
  readonly username?: string | null | undefined;
  /** Leave away to set it up for the first time. */
  readonly version?: number | null | undefined;
};

export type SaveProductInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** ISO 4217 */
  readonly currency: string;
  /** Short and lasting; integrators and imports know the product by it. */
  readonly key: string;
  /** List price a month, major units. */
  readonly monthlyAmount?: string | number | null | undefined;
  readonly nameEn: string;
  readonly nameJa: string;
  /** Leave away to make a new one. */
  readonly productId?: string | null | undefined;
  /** Needed with productId. */
  readonly version?: number | null | undefined;
};

export type SaveRoutingPlanInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly plan: RoutingPlanInput;
  readonly version: number;
};

export type SaveTeamInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly department: Department;
  /** Somebody of the department, who sees the own figures of the people of this team and its sub teams. */
  readonly leadId?: string | null | undefined;
  /** The whole list of members. */
  readonly memberIds: ReadonlyArray<string>;
  readonly nameEn: string;
  readonly nameJa: string;
  /** The team that it is part of, of the same department; leave away for a team at the top. */
  readonly parentId?: string | null | undefined;
  /** Leave away for that of the team above. */
  readonly region?: string | null | undefined;
  /** Leave away to make a new one. */
  readonly teamId?: string | null | undefined;
  /** Needed with teamId. */
  readonly version?: number | null | undefined;
};

/** Terms of every tier, each once. */
export type SaveTouchTiersInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly tiers: ReadonlyArray<TouchTierTermsInput>;
  readonly version: number;
};

export type ScoreBandsInput = {
  readonly engagement1: number;
  readonly engagement2: number;
  readonly fitA: number;
  readonly fitB: number;
};

export type ScoreDisqualifierInput = {
  readonly key: string;
  readonly nameEn: string;
  readonly nameJa: string;
  /** One comparison, as in a definition’s rule. */
  readonly rule: unknown;
};

export type ScoreEventLineInput = {
  /** A fact that counts events, such as touch.form-submissions. */
  readonly field: string;
  /** The group’s key. */
  readonly group?: string | null | undefined;
  /** Half of the points are left after so many days; null: all. */
  readonly halfLifeDays?: number | null | undefined;
  /** Unique within the version. */
  readonly key: string;
  /** A page kind, for page views. */
  readonly page?: string | null | undefined;
  readonly points: number;
  /** account: of everybody there; else of the lead’s contact. */
  readonly scope?: string | null | undefined;
};

export type ScoreFitLineInput = {
  /** The group’s key. */
  readonly group?: string | null | undefined;
  /** Unique within the version. */
  readonly key: string;
  readonly points: number;
  /** One comparison, as in a definition’s rule. */
  readonly rule: unknown;
};

export type ScoreGroupInput = {
  readonly cap: number;
  readonly key: string;
  readonly nameEn: string;
  readonly nameJa: string;
};

export type ScoreTermsInput = {
  readonly bands: ScoreBandsInput;
  readonly disqualifiers: ReadonlyArray<ScoreDisqualifierInput>;
  readonly engagement: ReadonlyArray<ScoreEventLineInput>;
  readonly fit: ReadonlyArray<ScoreFitLineInput>;
  readonly groups: ReadonlyArray<ScoreGroupInput>;
};

export type SetCampaignCostInput = {
  readonly campaignId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Major units of the campaign’s currency. */
  readonly cost?: string | number | null | undefined;
  readonly version: number;
};

/** One weight for each measure; they add up to 100. */
export type SetHealthWeightsInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly version: number;
  readonly weights: ReadonlyArray<HealthWeightInput>;
};

export type SetKindOnTimelineInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly isOnTimeline: boolean;
  readonly kind: string;
};

export type SetUserPasswordInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** At least 10 characters; the person changes it later. */
  readonly password: string;
  readonly userId: string;
};

export type StakeholderRole =
  | 'CHAMPION'
  | 'DECIDER'
  | 'INFLUENCER'
  | 'OPPONENT'
  | 'USER';

export type StartImportInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Does everything, reports it, and takes it back. */
  readonly isDryRun: boolean;
  readonly settings: ImportSettings;
};

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

export type TouchTierTermsInput = {
  /** Days after which somebody should have been in touch again; null where nobody calls by itself. */
  readonly contactEveryDays?: number | null | undefined;
  /** A person of their own. */
  readonly hasDedicatedOwner: boolean;
  /** Budget for one customer a month; null for none. */
  readonly minutesPerMonth?: number | null | undefined;
  readonly tier: TouchTier;
};

export type UndoImportInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly importRunId: string;
};

export type UndoReassignmentInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly reassignmentId: string;
};

export type UpdateOrganisationInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** ISO 4217; for new records. */
  readonly currency?: string | null | undefined;
  readonly departments?: ReadonlyArray<DepartmentSettingsInput> | null | undefined;
  readonly fiscalYearStartMonth?: number | null | undefined;
  readonly insideSalesPlacement?: Placement | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly nameJa?: string | null | undefined;
  readonly phone?: string | null | undefined;
  /** Empty takes it off the documents; so do the next two. */
  readonly postalAddress?: string | null | undefined;
  /** T and 13 digits. */
  readonly registrationNumber?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly version: number;
};

export type UpdateScoreModelInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly isOn: boolean;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly productId?: string | null | undefined;
  readonly scoreModelId: string;
  /** Terms that differ make a new version, in force from now on. */
  readonly terms: ScoreTermsInput;
  readonly version: number;
};

export type UpdateUserInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** True when the person left: no more sign-in; the history keeps the name. */
  readonly hasLeft?: boolean | null | undefined;
  /** The whole new list. */
  readonly memberships?: ReadonlyArray<MembershipInput> | null | undefined;
  readonly name?: string | null | undefined;
  readonly userId: string;
  readonly version: number;
};

export type AgreementsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementsPageQuery = { readonly jointAgreements: ReadonlyArray<{ readonly from: Department, readonly to: Department, readonly joint: string, readonly thresholdPercent: number, readonly answerWithinHours: number, readonly definitionKey: string | null, readonly version: number, readonly items: ReadonlyArray<{ readonly key: string, readonly labelJa: string, readonly labelEn: string, readonly isRequired: boolean }>, readonly returnReasons: ReadonlyArray<{ readonly code: string, readonly labelJa: string, readonly labelEn: string }> }>, readonly definitions: ReadonlyArray<{ readonly id: string, readonly key: string, readonly nameJa: string, readonly nameEn: string, readonly live: { readonly id: string, readonly slaHours: number | null, readonly returnReasons: ReadonlyArray<string> } | null }>, readonly businessCalendar: { readonly opens: string, readonly closes: string, readonly workdays: ReadonlyArray<number>, readonly closedDays: ReadonlyArray<string>, readonly observesHolidays: boolean } };

export type ItemUseQueryVariables = Exact<{
  from: Department;
  to: Department;
  period: PeriodInput;
}>;


export type ItemUseQuery = { readonly handoverItemUse: ReadonlyArray<{ readonly item: string, readonly accepted: number, readonly brought: number, readonly askedAgain: number, readonly askedUnanswered: number, readonly reAskRate: number | null, readonly isUnused: boolean }> };

export type SaveJointAgreementMutationVariables = Exact<{
  input: SaveJointAgreementInput;
}>;


export type SaveJointAgreementMutation = { readonly saveJointAgreement: { readonly jointAgreement: { readonly joint: string, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type AuditPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  operation?: string | null | undefined;
}>;


export type AuditPageQuery = { readonly auditEntries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly at: string, readonly actorType: string, readonly actorName: string | null, readonly operation: string, readonly accountId: string | null, readonly details: unknown, readonly requestId: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type SaveBusinessCalendarMutationVariables = Exact<{
  input: SaveBusinessCalendarInput;
}>;


export type SaveBusinessCalendarMutation = { readonly saveBusinessCalendar: { readonly businessCalendar: { readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type CalendarPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarPageQuery = { readonly businessCalendar: { readonly opens: string, readonly closes: string, readonly workdays: ReadonlyArray<number>, readonly closedDays: ReadonlyArray<string>, readonly observesHolidays: boolean, readonly version: number } };

export type ChatPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ChatPageQuery = { readonly chatChannels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly department: Department | null, readonly kinds: ReadonlyArray<NotificationKind>, readonly locale: Locale, readonly isOn: boolean, readonly version: number, readonly messages: ReadonlyArray<{ readonly kind: NotificationKind, readonly state: string, readonly attempts: number, readonly createdAt: string, readonly nextAt: string | null, readonly problem: string | null }> }>, readonly notificationKinds: ReadonlyArray<{ readonly kind: NotificationKind, readonly labelJa: string, readonly labelEn: string }> };

export type SaveChatMutationVariables = Exact<{
  input: SaveChatChannelInput;
}>;


export type SaveChatMutation = { readonly saveChatChannel: { readonly signingSecret: string | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type RemoveChatMutationVariables = Exact<{
  channelId: string;
}>;


export type RemoveChatMutation = { readonly removeChatChannel: { readonly refusal: { readonly code: string, readonly message: string } | null } };

export type TestChatMutationVariables = Exact<{
  channelId: string;
}>;


export type TestChatMutation = { readonly sendTestChatMessage: { readonly refusal: { readonly code: string, readonly message: string } | null } };

export type CostsPageQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type CostsPageQuery = { readonly costPlan: { readonly departments: ReadonlyArray<{ readonly department: Department, readonly month: string, readonly currency: string, readonly people: number, readonly other: number, readonly includesCampaigns: boolean, readonly version: number }>, readonly campaignMonths: ReadonlyArray<{ readonly month: string, readonly currency: string, readonly amount: number }> }, readonly campaignCosts: ReadonlyArray<{ readonly campaignId: string, readonly nameJa: string, readonly nameEn: string, readonly currency: string, readonly cost: number | null, readonly version: number }> };

export type SaveCostsMutationVariables = Exact<{
  costs: ReadonlyArray<DepartmentCostInput> | DepartmentCostInput;
}>;


export type SaveCostsMutation = { readonly saveDepartmentCosts: { readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type SetCampaignCostMutationVariables = Exact<{
  input: SetCampaignCostInput;
}>;


export type SetCampaignCostMutation = { readonly setCampaignCost: { readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type HealthWeightsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthWeightsPageQuery = { readonly healthWeights: { readonly version: number, readonly weights: ReadonlyArray<{ readonly measure: HealthMeasure, readonly labelJa: string, readonly labelEn: string, readonly weight: number }> } };

export type SetHealthWeightsMutationVariables = Exact<{
  input: SetHealthWeightsInput;
}>;


export type SetHealthWeightsMutation = { readonly setHealthWeights: { readonly health: { readonly version: number, readonly weights: ReadonlyArray<{ readonly measure: HealthMeasure, readonly weight: number }> } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type CancelImportMutationVariables = Exact<{
  input: CancelImportInput;
}>;


export type CancelImportMutation = { readonly cancelImport: { readonly importRun: { readonly id: string, readonly cancelRequestedAt: string | null } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type ImportPreviewQueryVariables = Exact<{
  settings: ImportSettings;
}>;


export type ImportPreviewQuery = { readonly importPreview: { readonly problem: string | null, readonly problemJa: string | null, readonly created: unknown, readonly updated: unknown, readonly unchanged: unknown, readonly notes: ReadonlyArray<{ readonly file: string, readonly rows: number, readonly lines: ReadonlyArray<number>, readonly reason: string, readonly reasonJa: string }>, readonly rows: ReadonlyArray<{ readonly line: number, readonly cells: unknown, readonly issues: ReadonlyArray<{ readonly severity: string, readonly reason: string, readonly reasonJa: string | null }> }> } };

export type ImportRunPageQueryVariables = Exact<{
  id: string;
  after?: number | null | undefined;
}>;


export type ImportRunPageQuery = { readonly importRun: { readonly id: string, readonly preset: string, readonly source: string, readonly state: string, readonly isDryRun: boolean, readonly progress: unknown, readonly request: unknown, readonly uploadId: string | null, readonly cancelRequestedAt: string | null, readonly startedAt: string, readonly finishedAt: string | null, readonly report: unknown, readonly issues: ReadonlyArray<{ readonly position: number, readonly severity: string, readonly file: string, readonly line: number, readonly reason: string, readonly reasonJa: string | null, readonly row: unknown }> } | null };

export type ImportsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportsPageQuery = { readonly importRuns: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly preset: string, readonly source: string, readonly state: string, readonly isDryRun: boolean, readonly startedAt: string, readonly report: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type NewImportPageQueryVariables = Exact<{
  id: string;
  encoding?: string | null | undefined;
}>;


export type NewImportPageQuery = { readonly importUpload: { readonly problem: string | null, readonly problemJa: string | null, readonly encoding: string | null, readonly delimiter: string | null, readonly headerLine: number | null, readonly mapping: unknown, readonly isRemembered: boolean, readonly rememberedPreset: string | null, readonly upload: { readonly id: string, readonly fileName: string }, readonly columns: ReadonlyArray<{ readonly name: string, readonly samples: ReadonlyArray<string> }>, readonly format: { readonly name: string } | null, readonly join: { readonly source: string, readonly companies: number, readonly of: number } | null } | null, readonly importFormats: ReadonlyArray<{ readonly name: string, readonly titleJa: string, readonly titleEn: string, readonly orderJa: string | null, readonly orderEn: string | null }>, readonly importRecordTypes: ReadonlyArray<{ readonly name: string, readonly labelJa: string, readonly labelEn: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly labelJa: string, readonly labelEn: string, readonly isDate: boolean }> }> };

export type ImportStandsQueryVariables = Exact<{
  id: string;
}>;


export type ImportStandsQuery = { readonly importRun: { readonly id: string, readonly laterWork: ReadonlyArray<{ readonly accountId: string, readonly accountName: string, readonly whatJa: string, readonly whatEn: string, readonly at: string }> } | null };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { readonly undoImport: { readonly importRun: { readonly id: string, readonly state: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { readonly startImport: { readonly importRun: { readonly id: string, readonly state: string, readonly cancelRequestedAt: string | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type LeavePageQueryVariables = Exact<{
  userId: string;
}>;


export type LeavePageQuery = { readonly node:
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
    | { readonly name: string, readonly version: number, readonly leftAt: string | null, readonly id: string }
   | null, readonly openWork: { readonly total: number, readonly accounts: number, readonly kinds: ReadonlyArray<{ readonly kind: string, readonly labelJa: string, readonly labelEn: string, readonly count: number }> }, readonly reassignments: ReadonlyArray<{ readonly id: string, readonly toName: string | null, readonly items: number, readonly accounts: number, readonly hasLeft: boolean, readonly doneAt: string, readonly undoneAt: string | null }>, readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type LeavePreviewQueryVariables = Exact<{
  userId: string;
  toUserId?: string | null | undefined;
}>;


export type LeavePreviewQuery = { readonly reassignmentPreview: { readonly left: number, readonly shares: ReadonlyArray<{ readonly userId: string, readonly name: string, readonly items: number, readonly accounts: number }> } };

export type ReassignWorkMutationVariables = Exact<{
  input: ReassignWorkInput;
}>;


export type ReassignWorkMutation = { readonly reassignWork: { readonly left: number | null, readonly reassignment: { readonly id: string, readonly items: number } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type UndoReassignmentMutationVariables = Exact<{
  input: UndoReassignmentInput;
}>;


export type UndoReassignmentMutation = { readonly undoReassignment: { readonly returned: number | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type MailPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MailPageQuery = { readonly mailSettings: { readonly host: string, readonly port: number, readonly security: MailSecurity, readonly username: string | null, readonly hasPassword: boolean, readonly fromName: string, readonly fromAddress: string, readonly version: number } | null };

export type SaveMailMutationVariables = Exact<{
  input: SaveMailSettingsInput;
}>;


export type SaveMailMutation = { readonly saveMailSettings: { readonly refusal: { readonly code: string, readonly message: string } | null } };

export type TestMailMutationVariables = Exact<{
  to: string;
}>;


export type TestMailMutation = { readonly sendTestMail: { readonly sentTo: string | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type SetPersonPasswordMutationVariables = Exact<{
  input: SetUserPasswordInput;
}>;


export type SetPersonPasswordMutation = { readonly setUserPassword: { readonly refusal: { readonly code: string, readonly message: string } | null } };

export type PeoplePageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  department?: Department | null | undefined;
  includeLeft?: boolean | null | undefined;
}>;


export type PeoplePageQuery = { readonly users: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly email: string | null, readonly canSignIn: boolean, readonly leftAt: string | null, readonly version: number, readonly memberships: ReadonlyArray<{ readonly department: Department, readonly role: string }>, readonly teams: ReadonlyArray<{ readonly id: string, readonly path: ReadonlyArray<{ readonly id: string, readonly nameJa: string, readonly nameEn: string }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type CreatePersonMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreatePersonMutation = { readonly createUser: { readonly user: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdatePersonMutation = { readonly updateUser: { readonly user: { readonly id: string, readonly name: string, readonly leftAt: string | null, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type LatestPersonQueryVariables = Exact<{
  id: string;
}>;


export type LatestPersonQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly leftAt: string | null, readonly version: number, readonly memberships: ReadonlyArray<{ readonly department: Department, readonly role: string }> }
    | Record<PropertyKey, never>
   | null };

export type SaveProductMutationVariables = Exact<{
  input: SaveProductInput;
}>;


export type SaveProductMutation = { readonly saveProduct: { readonly product: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type ProductsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ProductsPageQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly nameJa: string, readonly nameEn: string, readonly currency: string, readonly monthlyAmount: number | null, readonly version: number }> } };

export type RoutingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RoutingPageQuery = { readonly routingPlans: ReadonlyArray<{ readonly place: string, readonly from: Department | null, readonly to: Department, readonly keepsOwner: boolean, readonly rerouteAfterHours: number, readonly version: number, readonly rules: ReadonlyArray<{ readonly id: string, readonly name: string, readonly when: unknown, readonly target: { readonly teamId: string | null, readonly userIds: ReadonlyArray<string>, readonly method: RoutingMethod } }>, readonly fallback: { readonly teamId: string | null, readonly userIds: ReadonlyArray<string>, readonly method: RoutingMethod } | null }>, readonly teams: ReadonlyArray<{ readonly id: string, readonly department: Department, readonly path: ReadonlyArray<{ readonly id: string, readonly nameJa: string, readonly nameEn: string }> }> };

export type RoutingPeopleQueryVariables = Exact<{
  department: Department;
}>;


export type RoutingPeopleQuery = { readonly routingPeople: ReadonlyArray<{ readonly userId: string, readonly name: string, readonly openWork: number, readonly openLimit: number | null, readonly awayFrom: string | null, readonly awayUntil: string | null, readonly isAway: boolean, readonly version: number }> };

export type SaveRoutingPlanMutationVariables = Exact<{
  input: SaveRoutingPlanInput;
}>;


export type SaveRoutingPlanMutation = { readonly saveRoutingPlan: { readonly routingPlan: { readonly place: string, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type SaveAvailabilityMutationVariables = Exact<{
  input: SaveAvailabilityInput;
}>;


export type SaveAvailabilityMutation = { readonly saveAvailability: { readonly version: number | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type TryRoutingPlanQueryVariables = Exact<{
  plan: RoutingPlanInput;
  first: number;
}>;


export type TryRoutingPlanQuery = { readonly tryRoutingPlan: { readonly tries: ReadonlyArray<{ readonly accountId: string, readonly accountName: string, readonly at: string, readonly beforeName: string | null, readonly userName: string | null, readonly reasonJa: string | null, readonly reasonEn: string | null }>, readonly loads: ReadonlyArray<{ readonly userId: string | null, readonly name: string | null, readonly before: number, readonly after: number }>, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type ScoreModelsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoreModelsPageQuery = { readonly scoreModels: ReadonlyArray<{ readonly id: string, readonly key: string, readonly nameJa: string, readonly nameEn: string, readonly isOn: boolean, readonly version: number, readonly product: { readonly id: string } | null, readonly live: { readonly number: number, readonly effectiveFrom: string, readonly author: { readonly id: string, readonly name: string } | null, readonly terms: { readonly groups: ReadonlyArray<{ readonly key: string, readonly nameJa: string, readonly nameEn: string, readonly cap: number }>, readonly fit: ReadonlyArray<{ readonly key: string, readonly rule: unknown, readonly points: number, readonly group: string | null }>, readonly engagement: ReadonlyArray<{ readonly key: string, readonly field: string, readonly page: string | null, readonly scope: string | null, readonly points: number, readonly halfLifeDays: number | null, readonly group: string | null }>, readonly disqualifiers: ReadonlyArray<{ readonly key: string, readonly nameJa: string, readonly nameEn: string, readonly rule: unknown }>, readonly bands: { readonly fitA: number, readonly fitB: number, readonly engagement1: number, readonly engagement2: number } } } }>, readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly nameJa: string, readonly nameEn: string }> }, readonly definitionFacts: ReadonlyArray<{ readonly name: string, readonly labelJa: string, readonly labelEn: string, readonly type: string, readonly operators: ReadonlyArray<string>, readonly choices: ReadonlyArray<{ readonly value: string, readonly labelJa: string, readonly labelEn: string }>, readonly pages: ReadonlyArray<{ readonly value: string, readonly labelJa: string, readonly labelEn: string }> }> };

export type ScorePreviewQueryVariables = Exact<{
  terms: ScoreTermsInput;
  scoreModelId?: string | null | undefined;
}>;


export type ScorePreviewQuery = { readonly scorePreview: { readonly open: number, readonly judged: number, readonly moved: number, readonly cells: ReadonlyArray<{ readonly standing: string, readonly now: number, readonly draft: number }>, readonly samples: ReadonlyArray<{ readonly leadId: string, readonly accountId: string, readonly accountName: string, readonly now: string | null, readonly draft: string, readonly fit: number, readonly engagement: number }>, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type CreateScoreModelMutationVariables = Exact<{
  input: CreateScoreModelInput;
}>;


export type CreateScoreModelMutation = { readonly createScoreModel: { readonly scoreModel: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type UpdateScoreModelMutationVariables = Exact<{
  input: UpdateScoreModelInput;
}>;


export type UpdateScoreModelMutation = { readonly updateScoreModel: { readonly scoreModel: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type IssuerQueryVariables = Exact<{ [key: string]: never; }>;


export type IssuerQuery = { readonly viewer: { readonly id: string, readonly organisation: { readonly version: number, readonly postalAddress: string | null, readonly phone: string | null, readonly registrationNumber: string | null } } };

export type UpdateIssuerMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateIssuerMutation = { readonly updateOrganisation: { readonly organisation: { readonly version: number, readonly postalAddress: string | null, readonly phone: string | null, readonly registrationNumber: string | null } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type TimelineKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineKindsQuery = { readonly timelineEventKinds: ReadonlyArray<{ readonly name: string, readonly department: Department, readonly isByActor: boolean, readonly labelJa: string, readonly labelEn: string, readonly isOnTimeline: boolean, readonly mayLeaveTimeline: boolean }> };

export type SetKindOnTimelineMutationVariables = Exact<{
  input: SetKindOnTimelineInput;
}>;


export type SetKindOnTimelineMutation = { readonly setKindOnTimeline: { readonly kind: { readonly name: string, readonly isOnTimeline: boolean } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateOrganisationMutation = { readonly updateOrganisation: { readonly organisation: { readonly nameJa: string, readonly nameEn: string, readonly timeZone: string, readonly currency: string, readonly fiscalYearStartMonth: number, readonly insideSalesPlacement: Placement, readonly isDemo: boolean, readonly version: number, readonly departments: ReadonlyArray<{ readonly department: Department, readonly isOn: boolean, readonly labelJa: string, readonly labelEn: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type LatestOrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestOrganisationQuery = { readonly viewer: { readonly id: string, readonly organisation: { readonly nameJa: string, readonly nameEn: string, readonly timeZone: string, readonly currency: string, readonly fiscalYearStartMonth: number, readonly insideSalesPlacement: Placement, readonly version: number, readonly departments: ReadonlyArray<{ readonly department: Department, readonly isOn: boolean, readonly labelJa: string, readonly labelEn: string }> } } };

export type TeamsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamsPageQuery = { readonly teams: ReadonlyArray<{ readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly department: Department, readonly region: string | null, readonly version: number, readonly path: ReadonlyArray<{ readonly id: string, readonly nameJa: string, readonly nameEn: string }>, readonly lead: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly memberships: ReadonlyArray<{ readonly department: Department }> }> } };

export type SaveTeamMutationVariables = Exact<{
  input: SaveTeamInput;
}>;


export type SaveTeamMutation = { readonly saveTeam: { readonly team: { readonly id: string, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type TouchTiersPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TouchTiersPageQuery = { readonly touchTiers: { readonly version: number, readonly tiers: ReadonlyArray<{ readonly tier: TouchTier, readonly contactEveryDays: number | null, readonly minutesPerMonth: number | null, readonly hasDedicatedOwner: boolean }> } };

export type SaveTouchTiersMutationVariables = Exact<{
  input: SaveTouchTiersInput;
}>;


export type SaveTouchTiersMutation = { readonly saveTouchTiers: { readonly touchTiers: { readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };
