/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptHandoffInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly handoffId: string;
  readonly note?: string | null | undefined;
};

export type AccountFilter = {
  readonly holders?: ReadonlyArray<Department> | null | undefined;
  readonly importSource?: string | null | undefined;
  /** I own work on it. */
  readonly isMine?: boolean | null | undefined;
  /** Has a lead from this source. */
  readonly leadSource?: string | null | undefined;
  /** A user who owns any work on it. */
  readonly ownerId?: string | null | undefined;
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** provisional or identified. */
  readonly state?: string | null | undefined;
  /** In the name, its kana, a domain, or the 法人番号, as the search finds it. */
  readonly text?: string | null | undefined;
  readonly touchTiers?: ReadonlyArray<string> | null | undefined;
  /** Narrows ownerId and isMine to one kind of work. */
  readonly work?: OwnedWork | null | undefined;
};

export type AccountOrder = {
  /** ASC unless given. */
  readonly direction?: OrderDirection | null | undefined;
  /** NAME unless given. */
  readonly field?: AccountOrderField | null | undefined;
};

export type AccountOrderField =
  | 'CREATED_AT'
  | 'HOLDER_SINCE'
  | 'NAME';

export type AddAccountDepartmentInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly name: string;
  readonly parentId?: string | null | undefined;
};

export type AnswerDealFeedbackInput = {
  /** Needed once it is done: customer success reads it. */
  readonly answer?: string | null | undefined;
  /** For whom: field-sales, product or marketing. */
  readonly audience: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly feedbackId: string;
  /** seen, in-work or done */
  readonly status: string;
};

export type ApproveDefinitionInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly department: Department;
  readonly versionId: string;
};

export type AssignOwnerInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly userId: string;
  readonly work: OwnedWork;
};

export type AssignOwnersInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** 200 at most; all or none. */
  readonly owners: ReadonlyArray<OwnerInput>;
};

export type BulkActInput = {
  readonly act: BulkActName;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** For CREATE_TASKS; the viewer’s unless given. */
  readonly department?: Department | null | undefined;
  /** For RESCHEDULE_TASKS and CREATE_TASKS. */
  readonly dueAt?: string | null | undefined;
  /** Up to 200 accounts, tasks or opportunities. */
  readonly ids: ReadonlyArray<string>;
  /** For MOVE_DEALS: the key of the stage. */
  readonly stageKey?: string | null | undefined;
  /** For CREATE_TASKS: what is to be done. */
  readonly title?: string | null | undefined;
  /** For ASSIGN_OWNER, ASSIGN_DEALS and CREATE_TASKS. */
  readonly userId?: string | null | undefined;
  /** For ASSIGN_OWNER. */
  readonly work?: OwnedWork | null | undefined;
};

/** The first three are for accounts, the next two for tasks, the last two for opportunities. */
export type BulkActName =
  | 'ASSIGN_DEALS'
  | 'ASSIGN_OWNER'
  | 'COMPLETE_TASKS'
  | 'CREATE_TASKS'
  | 'FOLLOW'
  | 'MOVE_DEALS'
  | 'RESCHEDULE_TASKS';

export type CancelDefinitionReplayInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly replayId: string;
};

export type CommentDefinitionInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly text: string;
  readonly versionId: string;
};

export type CommentOnEventInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly eventId: string;
  /** Ids of the people who are called; each is told once. */
  readonly mentionIds?: ReadonlyArray<string> | null | undefined;
  readonly text: string;
};

export type CreateDefinitionInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly departments: ReadonlyArray<Department>;
  readonly handoverItems?: ReadonlyArray<string> | null | undefined;
  /** Lower-case words with hyphens; it stays. */
  readonly key: string;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly returnReasons?: ReadonlyArray<string> | null | undefined;
  /** A rule tree: {"combinator":"and","rules":[…]}. */
  readonly rule: unknown;
  /** Business hours. */
  readonly slaHours?: number | null | undefined;
  readonly textEn: string;
  readonly textJa: string;
};

export type CreateSavedViewInput = {
  readonly address: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Shares it with this department. */
  readonly department?: Department | null | undefined;
  readonly isPinned?: boolean | null | undefined;
  readonly list: string;
  readonly name: string;
};

export type DealFeedbackFilter = {
  readonly accountId?: string | null | undefined;
  /** About my deals, or given by me. */
  readonly isMine?: boolean | null | undefined;
  /** Not done yet by one of those whom it reached. */
  readonly isOpen?: boolean | null | undefined;
  /** Not done yet by this audience. */
  readonly openFor?: string | null | undefined;
};

/** What a later look found. */
export type DecisionResult =
  | 'DONE'
  | 'NOT_DONE';

/** A part of what a definition says. */
export type DefinitionTerm =
  | 'DEPARTMENTS'
  | 'HANDOVER_ITEMS'
  | 'RETURN_REASONS'
  | 'RULE'
  | 'SLA'
  | 'TEXT';

export type DefinitionVersionState =
  | 'DISCARDED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'SUPERSEDED';

export type DeleteSavedViewInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly viewId: string;
};

/** How high the rows of lists are. */
export type Density =
  | 'COMFORTABLE'
  | 'COMPACT'
  | 'STANDARD';

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

/** How often unread notifications come by mail. */
export type DigestRhythm =
  | 'DAILY'
  | 'NONE';

export type DiscardDefinitionDraftInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly versionId: string;
};

export type DismissDuplicateInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly otherId: string;
};

/** Why two accounts may be one company. */
export type DuplicateReason =
  | 'CHARACTER_FORMS_DIFFER'
  | 'LEGAL_FORM_DIFFERS'
  | 'SAME_CORPORATE_NUMBER'
  | 'SAME_DOMAIN'
  | 'SAME_KANA'
  | 'SAME_NAME'
  | 'SAME_PERSON'
  | 'SAME_PHONE'
  | 'SIMILAR_NAME';

/** Found, worked on, or done with. */
export type FindingState =
  | 'ACTED'
  | 'CLOSED'
  | 'OPEN';

export type FollowAccountInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** False to follow it no more. */
  readonly isFollowed: boolean;
};

export type GiveDealFeedbackInput = {
  readonly accountId: string;
  /** One of dealFeedbackCategories. */
  readonly category: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** The deal; the one won last if unsaid. */
  readonly opportunityId?: string | null | undefined;
  readonly text: string;
};

export type HandoffFilter = {
  readonly assigneeId?: string | null | undefined;
  /** On either side of the joint. */
  readonly department?: Department | null | undefined;
  readonly from?: Department | null | undefined;
  readonly importSource?: string | null | undefined;
  /** Offered by me, meant for me, or decided by me. */
  readonly isMine?: boolean | null | undefined;
  /** Offered at or after. */
  readonly offeredFrom?: string | null | undefined;
  /** Offered before. */
  readonly offeredTo?: string | null | undefined;
  /** What became of them. */
  readonly outcomes?: ReadonlyArray<string> | null | undefined;
  readonly reasonCode?: string | null | undefined;
  readonly states?: ReadonlyArray<string> | null | undefined;
  readonly to?: Department | null | undefined;
};

export type HandoffOrder = {
  /** DESC unless given. */
  readonly direction?: OrderDirection | null | undefined;
  /** OFFERED_AT unless given. */
  readonly field?: HandoffOrderField | null | undefined;
};

export type HandoffOrderField =
  | 'DECIDED_AT'
  | 'DUE_AT'
  | 'OFFERED_AT';

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

export type LookAtAccountInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
};

export type MakePromiseInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
  /** The deal in which it was promised. */
  readonly opportunityId?: string | null | undefined;
  readonly text: string;
};

export type MarkNotificationsReadInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Left out: all of yours. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
};

export type MarkReAskedInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** False takes the mark back. */
  readonly hadToAsk?: boolean | null | undefined;
  readonly handoffId: string;
  /** The key of the item. */
  readonly item: string;
};

export type MergeAccountsInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** The account that is read through the survivor from now on. */
  readonly mergedId: string;
  /** The account that stays. */
  readonly survivorId: string;
  /** Fields that the survivor takes over from the other; the rest stays as the survivor has it. */
  readonly take?: ReadonlyArray<TakeableField> | null | undefined;
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

export type OfferHandoffInput = {
  readonly accountId: string;
  /** Whom you have in mind; yourself, if you do both sides. */
  readonly assigneeId?: string | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contractId?: string | null | undefined;
  /** The department that holds the account. */
  readonly from: Department;
  /** The draft that this sends off. */
  readonly handoffId?: string | null | undefined;
  /** Answers of the checklist: item → text. */
  readonly items?: unknown;
  readonly leadId?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly opportunityId?: string | null | undefined;
  /** Why it goes although required items are missing. */
  readonly overrideReason?: string | null | undefined;
  /** The events that answers were taken from: item → event ids. */
  readonly sources?: unknown;
  readonly to: Department;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OverrideScoreInput = {
  /** A1 to C3. */
  readonly cell: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly leadId: string;
  readonly reason: string;
  readonly scoreModelId: string;
  /** When the model speaks again; within a year. */
  readonly until: string;
};

/** The kinds of work on an account. */
export type OwnedWork =
  | 'CUSTOMER_SUCCESS'
  | 'FIELD_SALES'
  | 'INSIDE_SALES'
  | 'MARKETING'
  | 'UPSELL';

export type OwnerInput = {
  readonly accountId: string;
  readonly userId: string;
  readonly work: OwnedWork;
};

/** GAP: nobody. LEFT: the owner has left. OUTSIDE: of another department. OVERLAP: others have open deals of it. */
export type OwnershipFindingKind =
  | 'GAP'
  | 'LEFT'
  | 'OUTSIDE'
  | 'OVERLAP';

/** Days in the organisation’s time zone, half-open: `to` is the first day outside. */
export type PeriodInput = {
  readonly from: string;
  readonly to: string;
};

export type PinEventInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly eventId: string;
};

export type PublishDefinitionInput = {
  /** Goes live then; now where absent. */
  readonly at?: string | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly versionId: string;
};

/** Follows from the deal, the later quotes and the day: nobody sets it. */
export type QuoteState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'SUBMITTED'
  | 'SUPERSEDED';

export type RateHandoffInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly handoffId: string;
  /** 1 (poor) to 5 (excellent) */
  readonly rating: number;
  /** One of handoffRatingTags. */
  readonly tag?: string | null | undefined;
};

export type RebaseDefinitionInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly versionId: string;
};

/** What a later look said. */
export type RecheckVerdict =
  | 'BETTER'
  | 'TOO_FEW'
  | 'UNCHANGED'
  | 'WORSE';

export type ReconsiderDuplicateInput = {
  readonly accountId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly otherId: string;
};

export type RecycleHandoffInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly handoffId: string;
  readonly note?: string | null | undefined;
  /** When to approach again; the reason knows where nobody says. */
  readonly reapproachOn?: string | null | undefined;
  readonly reasonCode: string;
};

export type RejectDefinitionInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** What should change; it stands among the comments. */
  readonly reason: string;
  readonly versionId: string;
};

export type ReplayDefinitionInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** YYYY-MM-DD, in the organisation’s time zone. */
  readonly from: string;
  /** The day after the last one. */
  readonly to: string;
  readonly versionId: string;
};

export type RestoreSavedViewInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly viewId: string;
};

export type ReturnHandoffInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly handoffId: string;
  readonly note?: string | null | undefined;
  /** When to approach again, unless something has come of it before; the reason knows where nobody says. */
  readonly reapproachOn?: string | null | undefined;
  /** One of handoffReturnReasons, or a code of your own. */
  readonly reasonCode: string;
};

export type ReviewPromiseInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Needed for at-risk and impossible: the seller reads it. */
  readonly note?: string | null | undefined;
  readonly promiseId: string;
  /** kept, at-risk, impossible, or open to take the word back */
  readonly state: string;
  readonly version?: number | null | undefined;
};

export type RollBackDefinitionInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly versionId: string;
};

export type SaveDefinitionDraftInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly definitionId: string;
  readonly departments: ReadonlyArray<Department>;
  readonly handoverItems?: ReadonlyArray<string> | null | undefined;
  readonly returnReasons?: ReadonlyArray<string> | null | undefined;
  /** A rule tree: {"combinator":"and","rules":[…]}. */
  readonly rule: unknown;
  /** Business hours. */
  readonly slaHours?: number | null | undefined;
  readonly textEn: string;
  readonly textJa: string;
  /** The draft’s version as it was read. */
  readonly version?: number | null | undefined;
  /** The draft to change; without it a new version begins. */
  readonly versionId?: string | null | undefined;
};

export type SaveUpsellRulesInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly otherwise: Department;
  readonly rules: ReadonlyArray<UpsellRuleInput>;
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

/** Who the lead is, and what it does. */
export type ScoreSide =
  | 'ENGAGEMENT'
  | 'FIT';

export type ScoreTermsInput = {
  readonly bands: ScoreBandsInput;
  readonly disqualifiers: ReadonlyArray<ScoreDisqualifierInput>;
  readonly engagement: ReadonlyArray<ScoreEventLineInput>;
  readonly fit: ReadonlyArray<ScoreFitLineInput>;
  readonly groups: ReadonlyArray<ScoreGroupInput>;
};

/** CONTACT: a person at a customer’s. */
export type SearchedType =
  | 'ACCOUNT'
  | 'CONTACT'
  | 'OPPORTUNITY';

export type SetDealRoleInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Somebody of the deal’s account. */
  readonly contactId: string;
  readonly opportunityId: string;
  /** Null takes the contact out of the deal. */
  readonly role?: StakeholderRole | null | undefined;
  /** The version that was seen, 0 where the contact had no role yet. */
  readonly version: number;
};

/** Fields that are left out stay as they are. */
export type SetPreferencesInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly density?: Density | null | undefined;
  readonly hasSingleKeys?: boolean | null | undefined;
  readonly locale?: Locale | null | undefined;
  readonly theme?: Theme | null | undefined;
  /** At most 2,000 signs; empty forgets it. */
  readonly timelineFilter?: string | null | undefined;
};

export type StakeholderRole =
  | 'CHAMPION'
  | 'DECIDER'
  | 'INFLUENCER'
  | 'OPPONENT'
  | 'USER';

export type SubmitDefinitionInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly versionId: string;
};

/** What a merge may take over. */
export type TakeableField =
  | 'CORPORATE_NUMBER'
  | 'EMPLOYEES'
  | 'INDUSTRY'
  | 'NAME'
  | 'NAME_KANA'
  | 'REGION'
  | 'WEBSITE';

export type TaskFilter = {
  readonly assigneeId?: string | null | undefined;
  readonly department?: Department | null | undefined;
  /** Due at or after. */
  readonly dueFrom?: string | null | undefined;
  /** Due before. */
  readonly dueTo?: string | null | undefined;
  readonly isMine?: boolean | null | undefined;
  /** open or done. */
  readonly state?: string | null | undefined;
};

/** AUTO follows the device. */
export type Theme =
  | 'AUTO'
  | 'DARK'
  | 'LIGHT';

/** UNKNOWN borrows a neighbour’s time and stays out of durations. */
export type TimePrecision =
  | 'DAY'
  | 'INSTANT'
  | 'UNKNOWN';

/** Empty lists mean all. */
export type TimelineFilter = {
  /** Ids of people. */
  readonly actors?: ReadonlyArray<string> | null | undefined;
  /** Ids of contacts. */
  readonly contacts?: ReadonlyArray<string> | null | undefined;
  readonly departments?: ReadonlyArray<Department> | null | undefined;
  readonly from?: string | null | undefined;
  /** The first day, in the organisation’s time zone. */
  readonly fromDay?: string | null | undefined;
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  /** Exclusive. */
  readonly to?: string | null | undefined;
  /** The last day, in the organisation’s time zone. */
  readonly toDay?: string | null | undefined;
  /** With `departments`: handoffs too, whichever department recorded them. */
  readonly withHandoffs?: boolean | null | undefined;
};

export type TouchTier =
  | 'COMMUNITY'
  | 'HIGH'
  | 'LOW'
  | 'TECH';

export type UndoBulkActInput = {
  readonly bulkActId: string;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
};

export type UnmergeAccountsInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** The account that was merged into another. */
  readonly mergedId: string;
};

export type UnpinEventInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly eventId: string;
};

/** Fields that are left out stay as they are; null empties. */
export type UpdateAccountInput = {
  readonly accountId: string;
  readonly attributes?: unknown;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** 法人番号 */
  readonly corporateNumber?: string | null | undefined;
  /** All of them: what is left out goes. */
  readonly domains?: ReadonlyArray<string> | null | undefined;
  readonly employees?: number | null | undefined;
  readonly industry?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly nameKana?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly touchTier?: TouchTier | null | undefined;
  /** The version that was edited. */
  readonly version: number;
  readonly website?: string | null | undefined;
};

/** Fields that are left out stay as they are; null empties. */
export type UpdateContactInput = {
  /** 部署 */
  readonly accountDepartmentId?: string | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly contactId: string;
  readonly email?: string | null | undefined;
  readonly familyName?: string | null | undefined;
  readonly familyNameKana?: string | null | undefined;
  readonly givenName?: string | null | undefined;
  readonly givenNameKana?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly stakeholderRole?: StakeholderRole | null | undefined;
  readonly title?: string | null | undefined;
  /** The version that was edited. */
  readonly version: number;
};

/** Fields that are left out stay as they are. */
export type UpdateNotificationSettingsInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly digest?: DigestRhythm | null | undefined;
  /** The whole new list. */
  readonly muted?: ReadonlyArray<NotificationKind> | null | undefined;
  /** The `version` of the settings that were changed. */
  readonly version: number;
};

export type UpdateProfileInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly name: string;
  /** The `version` of the viewer that was edited. */
  readonly version: number;
};

/** Fields that are left out stay as they are. */
export type UpdateSavedViewInput = {
  readonly address?: string | null | undefined;
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  /** Takes the place of the default there was. */
  readonly isDefault?: boolean | null | undefined;
  /** Yours alone, whoever owns the view. */
  readonly isPinned?: boolean | null | undefined;
  readonly name?: string | null | undefined;
  /** The version that was seen. A pin is yours alone and meets no conflict. */
  readonly version: number;
  readonly viewId: string;
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

export type UpsellRuleInput = {
  readonly department: Department;
  readonly monthlyFrom?: number | null | undefined;
  readonly productIds?: ReadonlyArray<string> | null | undefined;
  readonly touchTiers?: ReadonlyArray<TouchTier> | null | undefined;
};

export type WithdrawDefinitionInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly versionId: string;
};

export type WithdrawHandoffInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly handoffId: string;
  readonly note?: string | null | undefined;
};

export type WithdrawScoreOverrideInput = {
  /** The same id gives the same answer without a second effect. */
  readonly clientMutationId?: string | null | undefined;
  readonly leadId: string;
  readonly scoreModelId: string;
};

export type AccountPageQueryVariables = Exact<{
  id: string;
}>;


export type AccountPageQuery = { readonly account: { readonly id: string, readonly name: string, readonly state: string, readonly phase: string, readonly isFollowed: boolean, readonly holder: Department, readonly holderSince: string, readonly cycleNumber: number, readonly industry: string | null, readonly employees: number | null, readonly region: string | null, readonly website: string | null, readonly corporateNumber: string | null, readonly touchTier: string | null, readonly createdAt: string, readonly createdPrecision: TimePrecision, readonly version: number, readonly health: { readonly score: number | null, readonly level: HealthRating | null, readonly day: string, readonly parts: ReadonlyArray<{ readonly measure: HealthMeasure, readonly labelJa: string, readonly labelEn: string, readonly weight: number, readonly value: number | null }> } | null, readonly healthRatings: ReadonlyArray<{ readonly id: string, readonly rating: HealthRating, readonly note: string | null, readonly until: string, readonly ratedAt: string, readonly byName: string | null }>, readonly owners: ReadonlyArray<{ readonly work: OwnedWork, readonly user: { readonly id: string, readonly name: string } }>, readonly contracts: ReadonlyArray<{ readonly id: string, readonly state: string, readonly currency: string, readonly monthlyAmount: number, readonly endDate: string | null, readonly endedOn: string | null, readonly noticeDeadline: string | null }>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: string, readonly dueAt: string | null }> } | null };

export type AccountFacts_accountFragment = { readonly id: string, readonly name: string, readonly state: string, readonly phase: string, readonly isFollowed: boolean, readonly holder: Department, readonly holderSince: string, readonly cycleNumber: number, readonly industry: string | null, readonly employees: number | null, readonly region: string | null, readonly website: string | null, readonly corporateNumber: string | null, readonly touchTier: string | null, readonly createdAt: string, readonly createdPrecision: TimePrecision, readonly version: number, readonly health: { readonly score: number | null, readonly level: HealthRating | null, readonly day: string, readonly parts: ReadonlyArray<{ readonly measure: HealthMeasure, readonly labelJa: string, readonly labelEn: string, readonly weight: number, readonly value: number | null }> } | null, readonly healthRatings: ReadonlyArray<{ readonly id: string, readonly rating: HealthRating, readonly note: string | null, readonly until: string, readonly ratedAt: string, readonly byName: string | null }>, readonly owners: ReadonlyArray<{ readonly work: OwnedWork, readonly user: { readonly id: string, readonly name: string } }>, readonly contracts: ReadonlyArray<{ readonly id: string, readonly state: string, readonly currency: string, readonly monthlyAmount: number, readonly endDate: string | null, readonly endedOn: string | null, readonly noticeDeadline: string | null }>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: string, readonly dueAt: string | null }> };

export type AccountRelationsQueryVariables = Exact<{
  accountId: string;
}>;


export type AccountRelationsQuery = { readonly account: { readonly id: string, readonly version: number, readonly contacts: ReadonlyArray<{ readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null, readonly stakeholderRole: string | null, readonly accountDepartmentId: string | null, readonly leftAt: string | null, readonly version: number }>, readonly dealRoles: ReadonlyArray<{ readonly id: string, readonly role: StakeholderRole, readonly contact: { readonly id: string }, readonly opportunity: { readonly id: string, readonly name: string, readonly state: string } }>, readonly departments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parentId: string | null }>, readonly parent: { readonly id: string, readonly name: string } | null, readonly children: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly mergedFrom: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mergedInto: { readonly id: string, readonly name: string } | null }> } | null };

export type EditAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type EditAccountMutation = { readonly updateAccount: { readonly account: { readonly id: string, readonly industry: string | null, readonly employees: number | null, readonly region: string | null, readonly website: string | null, readonly corporateNumber: string | null, readonly touchTier: string | null, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type AssignAccountOwnerMutationVariables = Exact<{
  input: AssignOwnerInput;
}>;


export type AssignAccountOwnerMutation = { readonly assignOwner: { readonly account: { readonly id: string, readonly owners: ReadonlyArray<{ readonly work: OwnedWork, readonly user: { readonly id: string, readonly name: string } }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type SetStakeholderRoleMutationVariables = Exact<{
  input: UpdateContactInput;
}>;


export type SetStakeholderRoleMutation = { readonly updateContact: { readonly contact: { readonly id: string, readonly stakeholderRole: string | null, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type AddAccountDepartmentFromPageMutationVariables = Exact<{
  input: AddAccountDepartmentInput;
}>;


export type AddAccountDepartmentFromPageMutation = { readonly addAccountDepartment: { readonly account: { readonly id: string, readonly departments: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type AccountParentQueryVariables = Exact<{
  accountId: string;
}>;


export type AccountParentQuery = { readonly account: { readonly id: string, readonly version: number, readonly parent: { readonly id: string, readonly name: string } | null } | null };

export type SetAccountParentMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type SetAccountParentMutation = { readonly updateAccount: { readonly account: { readonly id: string, readonly version: number, readonly parent: { readonly id: string, readonly name: string } | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type AccountListPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AccountFilter | null | undefined;
  orderBy?: AccountOrder | null | undefined;
}>;


export type AccountListPageQuery = { readonly accounts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly state: string, readonly holder: Department, readonly holderSince: string, readonly cycleNumber: number, readonly industry: string | null, readonly region: string | null, readonly employees: number | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type SearchAccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
}>;


export type SearchAccountsQuery = { readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type GrantorsQueryVariables = Exact<{ [key: string]: never; }>;


export type GrantorsQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type BulkActMutationVariables = Exact<{
  input: BulkActInput;
}>;


export type BulkActMutation = { readonly bulkAct: { readonly bulkAct: { readonly id: string, readonly doneCount: number, readonly refusedCount: number } | null, readonly results: ReadonlyArray<{ readonly id: string, readonly name: string, readonly refusal: { readonly code: string, readonly message: string } | null }>, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type UndoBulkActMutationVariables = Exact<{
  input: UndoBulkActInput;
}>;


export type UndoBulkActMutation = { readonly undoBulkAct: { readonly bulkAct: { readonly id: string, readonly undoneAt: string | null } | null, readonly results: ReadonlyArray<{ readonly id: string, readonly name: string, readonly refusal: { readonly code: string, readonly message: string } | null }>, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type BulkActsQueryVariables = Exact<{ [key: string]: never; }>;


export type BulkActsQuery = { readonly bulkActs: ReadonlyArray<{ readonly id: string, readonly act: BulkActName, readonly chosen: string | null, readonly at: string, readonly doneCount: number, readonly refusedCount: number, readonly undoneAt: string | null }> };

export type DefinitionAccuracyQueryVariables = Exact<{
  key: string;
  period?: PeriodInput | null | undefined;
  byRep: boolean;
}>;


export type DefinitionAccuracyQuery = { readonly definitionAccuracy: ReadonlyArray<{ readonly versionNumber: number, readonly source: string | null, readonly judged: number, readonly decided: number, readonly accepted: number, readonly deals: number, readonly won: number, readonly rep: { readonly id: string, readonly name: string } | null, readonly leads: ReadonlyArray<{ readonly id: string, readonly account: { readonly id: string, readonly name: string } }> }> };

export type DefinitionKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type DefinitionKeysQuery = { readonly definitions: ReadonlyArray<{ readonly id: string, readonly key: string, readonly nameJa: string, readonly nameEn: string }> };

export type DefinitionCommands_versionFragment = { readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly version: number, readonly waitingFor: ReadonlyArray<Department>, readonly mayApproveFor: ReadonlyArray<Department>, readonly isStale: boolean, readonly publishAt: string | null, readonly approvals: ReadonlyArray<{ readonly department: Department, readonly byName: string, readonly at: string }> };

export type DefinitionCommands_refusalFragment = { readonly code: string, readonly message: string };

export type SubmitDefinitionMutationVariables = Exact<{
  input: SubmitDefinitionInput;
}>;


export type SubmitDefinitionMutation = { readonly submitDefinition: { readonly version: { readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly version: number, readonly waitingFor: ReadonlyArray<Department>, readonly mayApproveFor: ReadonlyArray<Department>, readonly isStale: boolean, readonly publishAt: string | null, readonly approvals: ReadonlyArray<{ readonly department: Department, readonly byName: string, readonly at: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type WithdrawDefinitionMutationVariables = Exact<{
  input: WithdrawDefinitionInput;
}>;


export type WithdrawDefinitionMutation = { readonly withdrawDefinition: { readonly version: { readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly version: number, readonly waitingFor: ReadonlyArray<Department>, readonly mayApproveFor: ReadonlyArray<Department>, readonly isStale: boolean, readonly publishAt: string | null, readonly approvals: ReadonlyArray<{ readonly department: Department, readonly byName: string, readonly at: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type DiscardDefinitionMutationVariables = Exact<{
  input: DiscardDefinitionDraftInput;
}>;


export type DiscardDefinitionMutation = { readonly discardDefinitionDraft: { readonly version: { readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly version: number, readonly waitingFor: ReadonlyArray<Department>, readonly mayApproveFor: ReadonlyArray<Department>, readonly isStale: boolean, readonly publishAt: string | null, readonly approvals: ReadonlyArray<{ readonly department: Department, readonly byName: string, readonly at: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type RebaseDefinitionMutationVariables = Exact<{
  input: RebaseDefinitionInput;
}>;


export type RebaseDefinitionMutation = { readonly rebaseDefinition: { readonly version: { readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly version: number, readonly waitingFor: ReadonlyArray<Department>, readonly mayApproveFor: ReadonlyArray<Department>, readonly isStale: boolean, readonly publishAt: string | null, readonly approvals: ReadonlyArray<{ readonly department: Department, readonly byName: string, readonly at: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type RollBackDefinitionMutationVariables = Exact<{
  input: RollBackDefinitionInput;
}>;


export type RollBackDefinitionMutation = { readonly rollBackDefinition: { readonly version: { readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly version: number, readonly waitingFor: ReadonlyArray<Department>, readonly mayApproveFor: ReadonlyArray<Department>, readonly isStale: boolean, readonly publishAt: string | null, readonly approvals: ReadonlyArray<{ readonly department: Department, readonly byName: string, readonly at: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type ApproveDefinitionMutationVariables = Exact<{
  input: ApproveDefinitionInput;
}>;


export type ApproveDefinitionMutation = { readonly approveDefinition: { readonly version: { readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly version: number, readonly waitingFor: ReadonlyArray<Department>, readonly mayApproveFor: ReadonlyArray<Department>, readonly isStale: boolean, readonly publishAt: string | null, readonly approvals: ReadonlyArray<{ readonly department: Department, readonly byName: string, readonly at: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type RejectDefinitionMutationVariables = Exact<{
  input: RejectDefinitionInput;
}>;


export type RejectDefinitionMutation = { readonly rejectDefinition: { readonly version: { readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly version: number, readonly waitingFor: ReadonlyArray<Department>, readonly mayApproveFor: ReadonlyArray<Department>, readonly isStale: boolean, readonly publishAt: string | null, readonly approvals: ReadonlyArray<{ readonly department: Department, readonly byName: string, readonly at: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type CommentDefinitionMutationVariables = Exact<{
  input: CommentDefinitionInput;
}>;


export type CommentDefinitionMutation = { readonly commentDefinition: { readonly version: { readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly version: number, readonly waitingFor: ReadonlyArray<Department>, readonly mayApproveFor: ReadonlyArray<Department>, readonly isStale: boolean, readonly publishAt: string | null, readonly approvals: ReadonlyArray<{ readonly department: Department, readonly byName: string, readonly at: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type PublishDefinitionMutationVariables = Exact<{
  input: PublishDefinitionInput;
}>;


export type PublishDefinitionMutation = { readonly publishDefinition: { readonly version: { readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly version: number, readonly waitingFor: ReadonlyArray<Department>, readonly mayApproveFor: ReadonlyArray<Department>, readonly isStale: boolean, readonly publishAt: string | null, readonly approvals: ReadonlyArray<{ readonly department: Department, readonly byName: string, readonly at: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type SaveDefinitionMutationVariables = Exact<{
  input: SaveDefinitionDraftInput;
}>;


export type SaveDefinitionMutation = { readonly saveDefinitionDraft: { readonly version: { readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly version: number, readonly waitingFor: ReadonlyArray<Department>, readonly mayApproveFor: ReadonlyArray<Department>, readonly isStale: boolean, readonly publishAt: string | null, readonly approvals: ReadonlyArray<{ readonly department: Department, readonly byName: string, readonly at: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type CreateDefinitionMutationVariables = Exact<{
  input: CreateDefinitionInput;
}>;


export type CreateDefinitionMutation = { readonly createDefinition: { readonly definition: { readonly id: string, readonly key: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type DefinitionEditorFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type DefinitionEditorFactsQuery = { readonly definitionFacts: ReadonlyArray<{ readonly name: string, readonly type: string, readonly labelJa: string, readonly labelEn: string, readonly parameters: ReadonlyArray<string>, readonly operators: ReadonlyArray<string>, readonly choices: ReadonlyArray<{ readonly value: string, readonly labelJa: string, readonly labelEn: string }>, readonly known: ReadonlyArray<{ readonly value: string, readonly labelJa: string, readonly labelEn: string }>, readonly pages: ReadonlyArray<{ readonly value: string, readonly labelJa: string, readonly labelEn: string }> }> };

export type DefinitionEditorImpactQueryVariables = Exact<{
  key?: string | null | undefined;
  rule: unknown;
}>;


export type DefinitionEditorImpactQuery = { readonly definitionImpact: { readonly open: number, readonly passing: number, readonly passingLive: number | null, readonly gained: number, readonly lost: number, readonly samples: ReadonlyArray<{ readonly accountId: string, readonly accountName: string, readonly change: string }> } };

export type DefinitionsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DefinitionsPageQuery = { readonly definitions: ReadonlyArray<{ readonly id: string, readonly key: string, readonly nameJa: string, readonly nameEn: string, readonly live: { readonly id: string, readonly number: number, readonly authorName: string, readonly effectiveFrom: string | null, readonly textJa: string, readonly textEn: string } | null, readonly open: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly authorName: string, readonly createdAt: string, readonly submittedAt: string | null, readonly publishAt: string | null, readonly isStale: boolean, readonly waitingFor: ReadonlyArray<Department> }> }> };

export type DefinitionPageQueryVariables = Exact<{
  key: string;
}>;


export type DefinitionPageQuery = { readonly definition: { readonly id: string, readonly key: string, readonly nameJa: string, readonly nameEn: string, readonly versions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: DefinitionVersionState, readonly version: number, readonly rule: unknown, readonly sentenceJa: string, readonly sentenceEn: string, readonly textJa: string, readonly textEn: string, readonly handoverItems: ReadonlyArray<string>, readonly returnReasons: ReadonlyArray<string>, readonly slaHours: number | null, readonly departments: ReadonlyArray<Department>, readonly authorName: string, readonly editorNames: ReadonlyArray<string>, readonly createdAt: string, readonly publishAt: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly isStale: boolean, readonly isMine: boolean, readonly waitingFor: ReadonlyArray<Department>, readonly mayApproveFor: ReadonlyArray<Department>, readonly changes: ReadonlyArray<{ readonly kind: string, readonly ja: string, readonly en: string }>, readonly drift: { readonly contested: ReadonlyArray<DefinitionTerm>, readonly missed: ReadonlyArray<{ readonly kind: string, readonly ja: string, readonly en: string }> } | null, readonly approvals: ReadonlyArray<{ readonly department: Department, readonly byName: string, readonly at: string }>, readonly comments: ReadonlyArray<{ readonly id: string, readonly byName: string, readonly text: string, readonly isRejection: boolean, readonly at: string }> }> } | null };

export type ReplayPanelQueryVariables = Exact<{
  versionId: string;
}>;


export type ReplayPanelQuery = { readonly node:
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
    | { readonly id: string, readonly replays: ReadonlyArray<{ readonly id: string, readonly state: string, readonly fromDay: string, readonly toDay: string, readonly judgedDays: number, readonly totalDays: number, readonly isCompared: boolean, readonly result: unknown }> }
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
   | null };

export type StartReplayMutationVariables = Exact<{
  input: ReplayDefinitionInput;
}>;


export type StartReplayMutation = { readonly replayDefinition: { readonly replay: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type CancelReplayMutationVariables = Exact<{
  input: CancelDefinitionReplayInput;
}>;


export type CancelReplayMutation = { readonly cancelDefinitionReplay: { readonly replay: { readonly id: string, readonly state: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type DuplicateQueueQueryVariables = Exact<{
  first: number;
  accountId?: string | null | undefined;
}>;


export type DuplicateQueueQuery = { readonly duplicateProposals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<{ readonly reason: DuplicateReason, readonly values: ReadonlyArray<string> }>, readonly account: { readonly id: string, readonly name: string }, readonly other: { readonly id: string, readonly name: string } }> } };

export type MergePreviewQueryVariables = Exact<{
  survivorId: string;
  mergedId: string;
}>;


export type MergePreviewQuery = { readonly mergePreview: { readonly survivor: { readonly events: number, readonly contacts: number, readonly leads: number, readonly opportunities: number, readonly contracts: number, readonly handoffs: number, readonly tasks: number, readonly account: { readonly id: string, readonly name: string, readonly holder: Department, readonly createdAt: string, readonly domains: ReadonlyArray<string> } }, readonly merged: { readonly events: number, readonly contacts: number, readonly leads: number, readonly opportunities: number, readonly contracts: number, readonly handoffs: number, readonly tasks: number, readonly account: { readonly id: string, readonly name: string, readonly holder: Department, readonly createdAt: string, readonly domains: ReadonlyArray<string> } }, readonly fields: ReadonlyArray<{ readonly field: TakeableField, readonly survivor: string | null, readonly merged: string | null }> } };

export type MergeSide_sideFragment = { readonly events: number, readonly contacts: number, readonly leads: number, readonly opportunities: number, readonly contracts: number, readonly handoffs: number, readonly tasks: number, readonly account: { readonly id: string, readonly name: string, readonly holder: Department, readonly createdAt: string, readonly domains: ReadonlyArray<string> } };

export type MergeAccountsMutationVariables = Exact<{
  input: MergeAccountsInput;
}>;


export type MergeAccountsMutation = { readonly mergeAccounts: { readonly account: { readonly id: string, readonly name: string, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type UnmergeAccountsMutationVariables = Exact<{
  input: UnmergeAccountsInput;
}>;


export type UnmergeAccountsMutation = { readonly unmergeAccounts: { readonly account: { readonly id: string, readonly name: string, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type DismissDuplicateMutationVariables = Exact<{
  input: DismissDuplicateInput;
}>;


export type DismissDuplicateMutation = { readonly dismissDuplicate: { readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type ReconsiderDuplicateMutationVariables = Exact<{
  input: ReconsiderDuplicateInput;
}>;


export type ReconsiderDuplicateMutation = { readonly reconsiderDuplicate: { readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type DealFeedbackRow_feedbackFragment = { readonly id: string, readonly category: string, readonly text: string, readonly givenAt: string, readonly givenBy: { readonly id: string, readonly name: string } | null, readonly rep: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string }, readonly answers: ReadonlyArray<{ readonly audience: string, readonly status: string, readonly answer: string | null, readonly by: { readonly id: string, readonly name: string } | null }> };

export type DealFeedbackListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DealFeedbackFilter | null | undefined;
}>;


export type DealFeedbackListQuery = { readonly dealFeedback: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly category: string, readonly text: string, readonly givenAt: string, readonly givenBy: { readonly id: string, readonly name: string } | null, readonly rep: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string }, readonly answers: ReadonlyArray<{ readonly audience: string, readonly status: string, readonly answer: string | null, readonly by: { readonly id: string, readonly name: string } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type GiveDealFeedbackMutationVariables = Exact<{
  input: GiveDealFeedbackInput;
}>;


export type GiveDealFeedbackMutation = { readonly giveDealFeedback: { readonly feedback: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type AnswerDealFeedbackMutationVariables = Exact<{
  input: AnswerDealFeedbackInput;
}>;


export type AnswerDealFeedbackMutation = { readonly answerDealFeedback: { readonly feedback: { readonly id: string, readonly category: string, readonly text: string, readonly givenAt: string, readonly givenBy: { readonly id: string, readonly name: string } | null, readonly rep: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string }, readonly answers: ReadonlyArray<{ readonly audience: string, readonly status: string, readonly answer: string | null, readonly by: { readonly id: string, readonly name: string } | null }> } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type AnsweredHandoff_handoffFragment = { readonly id: string, readonly from: Department, readonly to: Department, readonly state: string, readonly outcome: string | null, readonly decidedAt: string | null, readonly isSelf: boolean, readonly rating: number | null, readonly ratingTag: string | null, readonly reAskedItems: ReadonlyArray<string>, readonly agreedItems: ReadonlyArray<{ readonly key: string, readonly labelJa: string, readonly labelEn: string }>, readonly account: { readonly id: string, readonly name: string, readonly promises: ReadonlyArray<{ readonly id: string, readonly text: string, readonly state: string, readonly dueOn: string | null, readonly reviewNote: string | null, readonly version: number, readonly madeAt: string, readonly madeBy: { readonly id: string, readonly name: string } | null }> }, readonly offeredBy: { readonly id: string, readonly name: string } | null };

export type AnsweredHandoffsQueryVariables = Exact<{
  first: number;
  filter: HandoffFilter;
}>;


export type AnsweredHandoffsQuery = { readonly handoffs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly from: Department, readonly to: Department, readonly state: string, readonly outcome: string | null, readonly decidedAt: string | null, readonly isSelf: boolean, readonly rating: number | null, readonly ratingTag: string | null, readonly reAskedItems: ReadonlyArray<string>, readonly agreedItems: ReadonlyArray<{ readonly key: string, readonly labelJa: string, readonly labelEn: string }>, readonly account: { readonly id: string, readonly name: string, readonly promises: ReadonlyArray<{ readonly id: string, readonly text: string, readonly state: string, readonly dueOn: string | null, readonly reviewNote: string | null, readonly version: number, readonly madeAt: string, readonly madeBy: { readonly id: string, readonly name: string } | null }> }, readonly offeredBy: { readonly id: string, readonly name: string } | null }> } };

export type RateHandoffMutationVariables = Exact<{
  input: RateHandoffInput;
}>;


export type RateHandoffMutation = { readonly rateHandoff: { readonly handoff: { readonly id: string, readonly from: Department, readonly to: Department, readonly state: string, readonly outcome: string | null, readonly decidedAt: string | null, readonly isSelf: boolean, readonly rating: number | null, readonly ratingTag: string | null, readonly reAskedItems: ReadonlyArray<string>, readonly agreedItems: ReadonlyArray<{ readonly key: string, readonly labelJa: string, readonly labelEn: string }>, readonly account: { readonly id: string, readonly name: string, readonly promises: ReadonlyArray<{ readonly id: string, readonly text: string, readonly state: string, readonly dueOn: string | null, readonly reviewNote: string | null, readonly version: number, readonly madeAt: string, readonly madeBy: { readonly id: string, readonly name: string } | null }> }, readonly offeredBy: { readonly id: string, readonly name: string } | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type MarkReAskedMutationVariables = Exact<{
  input: MarkReAskedInput;
}>;


export type MarkReAskedMutation = { readonly markReAsked: { readonly handoff: { readonly id: string, readonly from: Department, readonly to: Department, readonly state: string, readonly outcome: string | null, readonly decidedAt: string | null, readonly isSelf: boolean, readonly rating: number | null, readonly ratingTag: string | null, readonly reAskedItems: ReadonlyArray<string>, readonly agreedItems: ReadonlyArray<{ readonly key: string, readonly labelJa: string, readonly labelEn: string }>, readonly account: { readonly id: string, readonly name: string, readonly promises: ReadonlyArray<{ readonly id: string, readonly text: string, readonly state: string, readonly dueOn: string | null, readonly reviewNote: string | null, readonly version: number, readonly madeAt: string, readonly madeBy: { readonly id: string, readonly name: string } | null }> }, readonly offeredBy: { readonly id: string, readonly name: string } | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type RecycleHandoffMutationVariables = Exact<{
  input: RecycleHandoffInput;
}>;


export type RecycleHandoffMutation = { readonly recycleHandoff: { readonly handoff: { readonly id: string, readonly from: Department, readonly to: Department, readonly state: string, readonly outcome: string | null, readonly decidedAt: string | null, readonly isSelf: boolean, readonly rating: number | null, readonly ratingTag: string | null, readonly reAskedItems: ReadonlyArray<string>, readonly agreedItems: ReadonlyArray<{ readonly key: string, readonly labelJa: string, readonly labelEn: string }>, readonly account: { readonly id: string, readonly name: string, readonly promises: ReadonlyArray<{ readonly id: string, readonly text: string, readonly state: string, readonly dueOn: string | null, readonly reviewNote: string | null, readonly version: number, readonly madeAt: string, readonly madeBy: { readonly id: string, readonly name: string } | null }> }, readonly offeredBy: { readonly id: string, readonly name: string } | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type DefinitionCheck_checkFragment = { readonly definitionKey: string, readonly nameJa: string, readonly nameEn: string, readonly versionNumber: number, readonly passed: boolean, readonly rules: ReadonlyArray<{ readonly labelJa: string, readonly labelEn: string, readonly valueJa: string | null, readonly valueEn: string | null, readonly passed: boolean, readonly requirement: { readonly place: number, readonly labelJa: string, readonly labelEn: string, readonly passed: boolean } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly summary: string }> }> };

export type HandoffSheetQueryVariables = Exact<{
  accountId: string;
  from: Department;
  to: Department;
  leadId?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type HandoffSheetQuery = { readonly handoffSheet: { readonly thresholdPercent: number, readonly dueAt: string, readonly items: ReadonlyArray<{ readonly key: string, readonly labelJa: string, readonly labelEn: string, readonly isRequired: boolean }>, readonly answers: ReadonlyArray<{ readonly item: string, readonly text: string, readonly events: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly summary: string }> }> } };

export type HandoffCheckQueryVariables = Exact<{
  accountId: string;
  from: Department;
  to: Department;
  leadId?: string | null | undefined;
  items?: unknown;
  locale?: Locale | null | undefined;
}>;


export type HandoffCheckQuery = { readonly handoffSheet: { readonly check: { readonly definitionKey: string, readonly nameJa: string, readonly nameEn: string, readonly versionNumber: number, readonly passed: boolean, readonly rules: ReadonlyArray<{ readonly labelJa: string, readonly labelEn: string, readonly valueJa: string | null, readonly valueEn: string | null, readonly passed: boolean, readonly requirement: { readonly place: number, readonly labelJa: string, readonly labelEn: string, readonly passed: boolean } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly summary: string }> }> } | null } };

export type HandoffEvidenceQueryVariables = Exact<{
  accountId: string;
  departments?: ReadonlyArray<Department> | Department | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type HandoffEvidenceQuery = { readonly account: { readonly id: string, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly isHidden: boolean, readonly occurredAt: string, readonly summary: string }> } } | null };

export type HandoffRow_handoffFragment = { readonly id: string, readonly state: string, readonly from: Department, readonly to: Department, readonly note: string | null, readonly offeredAt: string | null, readonly dueAt: string | null, readonly escalatedAt: string | null, readonly nextStepAt: string | null, readonly routingReason: string | null, readonly decidedAt: string | null, readonly reasonCode: string | null, readonly decisionNote: string | null, readonly reapproachOn: string | null, readonly outcome: string | null, readonly outcomeAt: string | null, readonly outcomeNote: string | null, readonly rating: number | null, readonly ratingTag: string | null, readonly completenessPercent: number | null, readonly overrideReason: string | null, readonly reasonJa: string | null, readonly reasonEn: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string, readonly holder: Department }, readonly lead: { readonly id: string, readonly state: string, readonly source: string | null, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null } | null } | null, readonly offeredBy: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null };

export type HandoffListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: HandoffFilter | null | undefined;
  orderBy?: HandoffOrder | null | undefined;
}>;


export type HandoffListQuery = { readonly handoffs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly state: string, readonly from: Department, readonly to: Department, readonly note: string | null, readonly offeredAt: string | null, readonly dueAt: string | null, readonly escalatedAt: string | null, readonly nextStepAt: string | null, readonly routingReason: string | null, readonly decidedAt: string | null, readonly reasonCode: string | null, readonly decisionNote: string | null, readonly reapproachOn: string | null, readonly outcome: string | null, readonly outcomeAt: string | null, readonly outcomeNote: string | null, readonly rating: number | null, readonly ratingTag: string | null, readonly completenessPercent: number | null, readonly overrideReason: string | null, readonly reasonJa: string | null, readonly reasonEn: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string, readonly holder: Department }, readonly lead: { readonly id: string, readonly state: string, readonly source: string | null, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null } | null } | null, readonly offeredBy: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type PassSummaryQueryVariables = Exact<{
  from: Department;
  period: PeriodInput;
}>;


export type PassSummaryQuery = { readonly passSummary: { readonly passed: number, readonly waiting: number, readonly accepted: number, readonly returned: number, readonly expired: number, readonly recycled: number, readonly returnRate: number | null, readonly notRipeRate: number | null, readonly deals: number, readonly won: number, readonly lost: number, readonly overridden: number } };

export type OfferHandoffMutationVariables = Exact<{
  input: OfferHandoffInput;
}>;


export type OfferHandoffMutation = { readonly offerHandoff: { readonly handoff: { readonly id: string, readonly state: string, readonly from: Department, readonly to: Department, readonly note: string | null, readonly offeredAt: string | null, readonly dueAt: string | null, readonly escalatedAt: string | null, readonly nextStepAt: string | null, readonly routingReason: string | null, readonly decidedAt: string | null, readonly reasonCode: string | null, readonly decisionNote: string | null, readonly reapproachOn: string | null, readonly outcome: string | null, readonly outcomeAt: string | null, readonly outcomeNote: string | null, readonly rating: number | null, readonly ratingTag: string | null, readonly completenessPercent: number | null, readonly overrideReason: string | null, readonly reasonJa: string | null, readonly reasonEn: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string, readonly holder: Department }, readonly lead: { readonly id: string, readonly state: string, readonly source: string | null, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null } | null } | null, readonly offeredBy: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly details: unknown } | null } };

export type AcceptHandoffMutationVariables = Exact<{
  input: AcceptHandoffInput;
}>;


export type AcceptHandoffMutation = { readonly acceptHandoff: { readonly handoff: { readonly id: string, readonly state: string, readonly from: Department, readonly to: Department, readonly note: string | null, readonly offeredAt: string | null, readonly dueAt: string | null, readonly escalatedAt: string | null, readonly nextStepAt: string | null, readonly routingReason: string | null, readonly decidedAt: string | null, readonly reasonCode: string | null, readonly decisionNote: string | null, readonly reapproachOn: string | null, readonly outcome: string | null, readonly outcomeAt: string | null, readonly outcomeNote: string | null, readonly rating: number | null, readonly ratingTag: string | null, readonly completenessPercent: number | null, readonly overrideReason: string | null, readonly reasonJa: string | null, readonly reasonEn: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string, readonly holder: Department }, readonly lead: { readonly id: string, readonly state: string, readonly source: string | null, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null } | null } | null, readonly offeredBy: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type ReturnHandoffMutationVariables = Exact<{
  input: ReturnHandoffInput;
}>;


export type ReturnHandoffMutation = { readonly returnHandoff: { readonly handoff: { readonly id: string, readonly state: string, readonly from: Department, readonly to: Department, readonly note: string | null, readonly offeredAt: string | null, readonly dueAt: string | null, readonly escalatedAt: string | null, readonly nextStepAt: string | null, readonly routingReason: string | null, readonly decidedAt: string | null, readonly reasonCode: string | null, readonly decisionNote: string | null, readonly reapproachOn: string | null, readonly outcome: string | null, readonly outcomeAt: string | null, readonly outcomeNote: string | null, readonly rating: number | null, readonly ratingTag: string | null, readonly completenessPercent: number | null, readonly overrideReason: string | null, readonly reasonJa: string | null, readonly reasonEn: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string, readonly holder: Department }, readonly lead: { readonly id: string, readonly state: string, readonly source: string | null, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null } | null } | null, readonly offeredBy: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type WithdrawHandoffMutationVariables = Exact<{
  input: WithdrawHandoffInput;
}>;


export type WithdrawHandoffMutation = { readonly withdrawHandoff: { readonly handoff: { readonly id: string, readonly state: string, readonly from: Department, readonly to: Department, readonly note: string | null, readonly offeredAt: string | null, readonly dueAt: string | null, readonly escalatedAt: string | null, readonly nextStepAt: string | null, readonly routingReason: string | null, readonly decidedAt: string | null, readonly reasonCode: string | null, readonly decisionNote: string | null, readonly reapproachOn: string | null, readonly outcome: string | null, readonly outcomeAt: string | null, readonly outcomeNote: string | null, readonly rating: number | null, readonly ratingTag: string | null, readonly completenessPercent: number | null, readonly overrideReason: string | null, readonly reasonJa: string | null, readonly reasonEn: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string, readonly holder: Department }, readonly lead: { readonly id: string, readonly state: string, readonly source: string | null, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null } | null } | null, readonly offeredBy: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type IncomingHandoffsQueryVariables = Exact<{
  filter: HandoffFilter;
  locale?: Locale | null | undefined;
}>;


export type IncomingHandoffsQuery = { readonly handoffs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: string, readonly from: Department, readonly to: Department, readonly note: string | null, readonly offeredAt: string | null, readonly dueAt: string | null, readonly escalatedAt: string | null, readonly nextStepAt: string | null, readonly routingReason: string | null, readonly decidedAt: string | null, readonly reasonCode: string | null, readonly decisionNote: string | null, readonly reapproachOn: string | null, readonly outcome: string | null, readonly outcomeAt: string | null, readonly outcomeNote: string | null, readonly rating: number | null, readonly ratingTag: string | null, readonly completenessPercent: number | null, readonly overrideReason: string | null, readonly reasonJa: string | null, readonly reasonEn: string | null, readonly answers: ReadonlyArray<{ readonly item: string, readonly labelJa: string, readonly labelEn: string, readonly text: string, readonly events: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly summary: string }> }>, readonly check: { readonly definitionKey: string, readonly nameJa: string, readonly nameEn: string, readonly versionNumber: number, readonly passed: boolean, readonly rules: ReadonlyArray<{ readonly labelJa: string, readonly labelEn: string, readonly valueJa: string | null, readonly valueEn: string | null, readonly passed: boolean, readonly requirement: { readonly place: number, readonly labelJa: string, readonly labelEn: string, readonly passed: boolean } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly summary: string }> }> } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string, readonly holder: Department }, readonly lead: { readonly id: string, readonly state: string, readonly source: string | null, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null } | null } | null, readonly offeredBy: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null }> } };

export type PassedItemUseQueryVariables = Exact<{
  from: Department;
  to: Department;
  period: PeriodInput;
}>;


export type PassedItemUseQuery = { readonly handoverItemUse: ReadonlyArray<{ readonly item: string, readonly labelJa: string, readonly labelEn: string, readonly accepted: number, readonly brought: number, readonly askedAgain: number, readonly askedUnanswered: number, readonly reAskRate: number | null }> };

export type ReturnReasonsQueryVariables = Exact<{
  from: Department;
  to: Department;
}>;


export type ReturnReasonsQuery = { readonly handoffReturnReasons: ReadonlyArray<{ readonly code: string, readonly labelJa: string, readonly labelEn: string }> };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { readonly unreadNotificationCount: number };

export type NotificationAddedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationAddedSubscription = { readonly notificationAdded: { readonly id: string } };

export type NotificationRow_notificationFragment = { readonly id: string, readonly kind: NotificationKind, readonly createdAt: string, readonly readAt: string | null, readonly text: string, readonly account: { readonly id: string } | null, readonly event: { readonly id: string } | null };

export type NotificationListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type NotificationListQuery = { readonly notifications: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: NotificationKind, readonly createdAt: string, readonly readAt: string | null, readonly text: string, readonly account: { readonly id: string } | null, readonly event: { readonly id: string } | null } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { readonly markNotificationsRead: { readonly unreadCount: number } };

export type NotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationSettingsQuery = { readonly notificationSettings: { readonly muted: ReadonlyArray<NotificationKind>, readonly digest: DigestRhythm, readonly version: number }, readonly notificationKinds: ReadonlyArray<{ readonly kind: NotificationKind, readonly labelJa: string, readonly labelEn: string }> };

export type UpdateNotificationSettingsMutationVariables = Exact<{
  input: UpdateNotificationSettingsInput;
}>;


export type UpdateNotificationSettingsMutation = { readonly updateNotificationSettings: { readonly settings: { readonly muted: ReadonlyArray<NotificationKind>, readonly digest: DigestRhythm, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type OwnershipCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnershipCountsQuery = { readonly ownershipFindingCounts: ReadonlyArray<{ readonly work: OwnedWork, readonly kind: OwnershipFindingKind, readonly department: Department, readonly rule: number | null, readonly count: number }>, readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly memberships: ReadonlyArray<{ readonly department: Department }> }> } };

export type OwnershipFindingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  work: OwnedWork;
  kind: OwnershipFindingKind;
  department: Department;
  rule?: number | null | undefined;
}>;


export type OwnershipFindingsQuery = { readonly ownershipFindings: ReadonlyArray<{ readonly accountId: string, readonly accountName: string, readonly work: OwnedWork, readonly kind: OwnershipFindingKind, readonly department: Department, readonly ownerName: string | null, readonly others: ReadonlyArray<string>, readonly proposedUserId: string | null, readonly proposedName: string | null, readonly cursor: string }> };

export type AssignOwnersMutationVariables = Exact<{
  input: AssignOwnersInput;
}>;


export type AssignOwnersMutation = { readonly assignOwners: { readonly event: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type UpsellRulesPanelQueryVariables = Exact<{ [key: string]: never; }>;


export type UpsellRulesPanelQuery = { readonly upsellRules: { readonly otherwise: Department, readonly version: number, readonly rules: ReadonlyArray<{ readonly touchTiers: ReadonlyArray<TouchTier>, readonly productIds: ReadonlyArray<string>, readonly monthlyFrom: number | null, readonly department: Department }> }, readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly nameJa: string, readonly nameEn: string }> } };

export type SaveUpsellRulesMutationVariables = Exact<{
  input: SaveUpsellRulesInput;
}>;


export type SaveUpsellRulesMutation = { readonly saveUpsellRules: { readonly upsellRules: { readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type PreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferencesQuery = { readonly viewer: { readonly preferences: { readonly locale: Locale | null, readonly theme: Theme | null, readonly density: Density | null, readonly hasSingleKeys: boolean | null } } };

export type SetPreferencesMutationVariables = Exact<{
  input: SetPreferencesInput;
}>;


export type SetPreferencesMutation = { readonly setPreferences: { readonly preferences: { readonly locale: Locale | null, readonly theme: Theme | null, readonly density: Density | null, readonly hasSingleKeys: boolean | null } } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { readonly updateProfile: { readonly name: string | null, readonly version: number | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type PromiseRow_promiseFragment = { readonly id: string, readonly text: string, readonly state: string, readonly dueOn: string | null, readonly reviewNote: string | null, readonly version: number, readonly madeAt: string, readonly madeBy: { readonly id: string, readonly name: string } | null };

export type AccountPromisesQueryVariables = Exact<{
  accountId: string;
}>;


export type AccountPromisesQuery = { readonly account: { readonly id: string, readonly promises: ReadonlyArray<{ readonly id: string, readonly text: string, readonly state: string, readonly dueOn: string | null, readonly reviewNote: string | null, readonly version: number, readonly madeAt: string, readonly madeBy: { readonly id: string, readonly name: string } | null }> } | null };

export type MakePromiseMutationVariables = Exact<{
  input: MakePromiseInput;
}>;


export type MakePromiseMutation = { readonly makePromise: { readonly promise: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type ReviewPromiseMutationVariables = Exact<{
  input: ReviewPromiseInput;
}>;


export type ReviewPromiseMutation = { readonly reviewPromise: { readonly promise: { readonly id: string, readonly state: string, readonly reviewNote: string | null, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type SellerPromisesQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type SellerPromisesQuery = { readonly sellerPromises: ReadonlyArray<{ readonly userId: string, readonly name: string, readonly open: number, readonly kept: number, readonly atRisk: number, readonly impossible: number, readonly overPromiseRate: number | null, readonly won: number, readonly lost: number, readonly winRate: number | null }> };

export type AccountQuotesQueryVariables = Exact<{
  accountId: string;
}>;


export type AccountQuotesQuery = { readonly opportunities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quotes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly revision: number, readonly total: number, readonly currency: string, readonly state: QuoteState, readonly validUntil: string | null, readonly submittedAt: string, readonly submittedBy: { readonly id: string, readonly name: string } | null }> }> } };

export type ScoreModelsReadQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoreModelsReadQuery = { readonly scoreModels: ReadonlyArray<{ readonly id: string, readonly nameJa: string, readonly nameEn: string, readonly isOn: boolean, readonly version: number, readonly product: { readonly id: string, readonly nameJa: string, readonly nameEn: string } | null, readonly live: { readonly number: number, readonly effectiveFrom: string, readonly author: { readonly id: string } | null, readonly terms: { readonly groups: ReadonlyArray<{ readonly key: string, readonly nameJa: string, readonly nameEn: string, readonly cap: number }>, readonly fit: ReadonlyArray<{ readonly key: string, readonly rule: unknown, readonly points: number, readonly group: string | null }>, readonly engagement: ReadonlyArray<{ readonly key: string, readonly field: string, readonly page: string | null, readonly scope: string | null, readonly points: number, readonly halfLifeDays: number | null, readonly group: string | null }>, readonly disqualifiers: ReadonlyArray<{ readonly key: string, readonly nameJa: string, readonly nameEn: string, readonly rule: unknown }>, readonly bands: { readonly fitA: number, readonly fitB: number, readonly engagement1: number, readonly engagement2: number } } } }>, readonly definitionFacts: ReadonlyArray<{ readonly name: string, readonly choices: ReadonlyArray<{ readonly value: string, readonly labelJa: string, readonly labelEn: string }> }> };

export type SaveScoreBandsMutationVariables = Exact<{
  input: UpdateScoreModelInput;
}>;


export type SaveScoreBandsMutation = { readonly updateScoreModel: { readonly scoreModel: { readonly id: string, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type ScoreTerms_termsFragment = { readonly groups: ReadonlyArray<{ readonly key: string, readonly nameJa: string, readonly nameEn: string, readonly cap: number }>, readonly fit: ReadonlyArray<{ readonly key: string, readonly rule: unknown, readonly points: number, readonly group: string | null }>, readonly engagement: ReadonlyArray<{ readonly key: string, readonly field: string, readonly page: string | null, readonly scope: string | null, readonly points: number, readonly halfLifeDays: number | null, readonly group: string | null }>, readonly disqualifiers: ReadonlyArray<{ readonly key: string, readonly nameJa: string, readonly nameEn: string, readonly rule: unknown }>, readonly bands: { readonly fitA: number, readonly fitB: number, readonly engagement1: number, readonly engagement2: number } };

export type LeadScoresQueryVariables = Exact<{
  id: string;
}>;


export type LeadScoresQuery = { readonly node:
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
    | { readonly id: string, readonly account: { readonly id: string, readonly name: string }, readonly scores: ReadonlyArray<{ readonly id: string, readonly cell: string | null, readonly fit: number, readonly engagement: number, readonly model: { readonly id: string, readonly nameJa: string, readonly nameEn: string }, readonly override: { readonly cell: string } | null, readonly disqualifiedBy: ReadonlyArray<{ readonly nameJa: string, readonly nameEn: string }>, readonly reasons: ReadonlyArray<{ readonly key: string, readonly labelJa: string, readonly labelEn: string, readonly points: number, readonly count: number }> }> }
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

export type LeadScoreDetailQueryVariables = Exact<{
  id: string;
  locale?: Locale | null | undefined;
}>;


export type LeadScoreDetailQuery = { readonly node:
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
    | { readonly state: string, readonly id: string, readonly scores: ReadonlyArray<{ readonly id: string, readonly versionNumber: number, readonly cell: string | null, readonly computedCell: string, readonly fit: number, readonly engagement: number, readonly override: { readonly cell: string, readonly reason: string, readonly until: string, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly points: ReadonlyArray<{ readonly side: ScoreSide, readonly key: string, readonly labelJa: string, readonly labelEn: string, readonly value: unknown, readonly at: string | null, readonly points: number, readonly full: number, readonly live: number, readonly event: { readonly id: string, readonly isHidden: boolean, readonly kind: string, readonly occurredAt: string, readonly summary: string } | null }>, readonly capped: ReadonlyArray<{ readonly side: ScoreSide, readonly nameJa: string, readonly nameEn: string, readonly cap: number, readonly count: number, readonly points: number }>, readonly trend: ReadonlyArray<{ readonly at: string, readonly fit: number, readonly engagement: number, readonly cell: string | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly isHidden: boolean, readonly occurredAt: string, readonly summary: string, readonly actor: { readonly id: string, readonly name: string } | null }> }> }
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

export type OverrideScoreMutationVariables = Exact<{
  input: OverrideScoreInput;
}>;


export type OverrideScoreMutation = { readonly overrideScore: { readonly lead: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type WithdrawScoreOverrideMutationVariables = Exact<{
  input: WithdrawScoreOverrideInput;
}>;


export type WithdrawScoreOverrideMutation = { readonly withdrawScoreOverride: { readonly lead: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null } | null } };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly type: SearchedType, readonly hasMore: boolean, readonly hits: ReadonlyArray<{ readonly id: string, readonly title: string, readonly matched: string | null, readonly account: { readonly id: string, readonly name: string, readonly holder: Department } }> }> };

export type DealRoles_opportunityFragment = { readonly id: string, readonly state: string, readonly roles: ReadonlyArray<{ readonly id: string, readonly role: StakeholderRole, readonly version: number, readonly contact: { readonly id: string } }> };

export type DealRolesQueryVariables = Exact<{
  id: string;
}>;


export type DealRolesQuery = { readonly node:
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
    | { readonly id: string, readonly state: string, readonly account: { readonly id: string, readonly contacts: ReadonlyArray<{ readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null, readonly stakeholderRole: string | null, readonly leftAt: string | null }> }, readonly roles: ReadonlyArray<{ readonly id: string, readonly role: StakeholderRole, readonly version: number, readonly contact: { readonly id: string } }> }
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

export type SetDealRoleMutationVariables = Exact<{
  input: SetDealRoleInput;
}>;


export type SetDealRoleMutation = { readonly setDealRole: { readonly opportunity: { readonly id: string, readonly state: string, readonly roles: ReadonlyArray<{ readonly id: string, readonly role: StakeholderRole, readonly version: number, readonly contact: { readonly id: string } }> } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type TaskDaysQueryVariables = Exact<{
  from: string;
  before: string;
  filter?: TaskFilter | null | undefined;
}>;


export type TaskDaysQuery = { readonly taskDays: ReadonlyArray<{ readonly day: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: string, readonly dueAt: string | null, readonly account: { readonly id: string, readonly name: string } }> }> };

export type TasksPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: TaskFilter | null | undefined;
}>;


export type TasksPageQuery = { readonly tasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly state: string, readonly department: Department, readonly dueAt: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly account: { readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type TermKpisQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type TermKpisQuery = { readonly kpiCatalogue: ReadonlyArray<{ readonly name: string, readonly question: string, readonly formula: string, readonly definitionVersion: { readonly id: string, readonly definition: { readonly id: string, readonly key: string } } | null }> };

export type TermDefinitionQueryVariables = Exact<{
  key: string;
}>;


export type TermDefinitionQuery = { readonly definition: { readonly id: string, readonly key: string, readonly nameJa: string, readonly nameEn: string, readonly live: { readonly id: string, readonly number: number, readonly textJa: string, readonly textEn: string, readonly sentenceJa: string, readonly sentenceEn: string } | null } | null };

export type EventDetailQueryVariables = Exact<{
  id: string;
  locale?: Locale | null | undefined;
}>;


export type EventDetailQuery = { readonly node:
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
    | { readonly kind: string, readonly department: Department, readonly occurredAt: string, readonly timePrecision: TimePrecision, readonly recordedAt: string, readonly isHidden: boolean, readonly summary: string, readonly payload: unknown, readonly id: string, readonly facts: ReadonlyArray<{ readonly label: string, readonly value: string }>, readonly actor: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null } | null }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type AccountAttentionQueryVariables = Exact<{
  accountId: string;
  locale?: Locale | null | undefined;
}>;


export type AccountAttentionQuery = { readonly account: { readonly id: string, readonly isFollowed: boolean, readonly pins: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly department: Department, readonly occurredAt: string, readonly isHidden: boolean, readonly summary: string }> } | null };

export type AccountNewsQueryVariables = Exact<{
  accountId: string;
}>;


export type AccountNewsQuery = { readonly account: { readonly id: string, readonly news: { readonly since: string, readonly departments: ReadonlyArray<{ readonly department: Department, readonly count: number }> } | null } | null };

export type EventTalkQueryVariables = Exact<{
  id: string;
  accountId: string;
}>;


export type EventTalkQuery = { readonly account: { readonly id: string, readonly pins: ReadonlyArray<{ readonly id: string }> } | null, readonly node:
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
    | { readonly id: string, readonly comments: ReadonlyArray<{ readonly id: string, readonly text: string, readonly writtenAt: string, readonly author: { readonly id: string, readonly name: string } | null }> }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type MentionablePeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type MentionablePeopleQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type PinEventMutationVariables = Exact<{
  input: PinEventInput;
}>;


export type PinEventMutation = { readonly pinEvent: { readonly account: { readonly id: string, readonly pins: ReadonlyArray<{ readonly id: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type UnpinEventMutationVariables = Exact<{
  input: UnpinEventInput;
}>;


export type UnpinEventMutation = { readonly unpinEvent: { readonly account: { readonly id: string, readonly pins: ReadonlyArray<{ readonly id: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type CommentOnEventMutationVariables = Exact<{
  input: CommentOnEventInput;
}>;


export type CommentOnEventMutation = { readonly commentOnEvent: { readonly event: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type FollowAccountMutationVariables = Exact<{
  input: FollowAccountInput;
}>;


export type FollowAccountMutation = { readonly followAccount: { readonly account: { readonly id: string, readonly isFollowed: boolean } } };

export type LookAtAccountMutationVariables = Exact<{
  input: LookAtAccountInput;
}>;


export type LookAtAccountMutation = { readonly lookAtAccount: { readonly account: { readonly id: string } } };

export type TimelineRow_eventFragment = { readonly id: string, readonly kind: string, readonly department: Department, readonly occurredAt: string, readonly timePrecision: TimePrecision, readonly recordedAt: string, readonly isHidden: boolean, readonly summary: string, readonly commentCount: number, readonly payload: unknown, readonly actor: { readonly id: string, readonly name: string } | null };

export type TimelinePageQueryVariables = Exact<{
  accountId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  skip?: number | null | undefined;
  filter?: TimelineFilter | null | undefined;
  folded: boolean;
  locale?: Locale | null | undefined;
}>;


export type TimelinePageQuery = { readonly account: { readonly id: string, readonly timeline: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly run: { readonly count: number, readonly from: string } | null, readonly node: { readonly id: string, readonly kind: string, readonly department: Department, readonly occurredAt: string, readonly timePrecision: TimePrecision, readonly recordedAt: string, readonly isHidden: boolean, readonly summary: string, readonly commentCount: number, readonly payload: unknown, readonly actor: { readonly id: string, readonly name: string } | null } }> } } | null };

export type TimelineDensityQueryVariables = Exact<{
  accountId: string;
  filter?: TimelineFilter | null | undefined;
  folded: boolean;
}>;


export type TimelineDensityQuery = { readonly account: { readonly id: string, readonly timelineDepartments: ReadonlyArray<{ readonly department: Department, readonly count: number }>, readonly timelineDensity: ReadonlyArray<{ readonly bucket: string, readonly startsAt: string, readonly department: Department, readonly count: number, readonly rows: number }> } | null };

export type TimelineRowsBetweenQueryVariables = Exact<{
  accountId: string;
  filter: TimelineFilter;
  folded: boolean;
}>;


export type TimelineRowsBetweenQuery = { readonly account: { readonly id: string, readonly timelineDensity: ReadonlyArray<{ readonly rows: number }> } | null };

export type TimelinePassesQueryVariables = Exact<{
  accountId: string;
}>;


export type TimelinePassesQuery = { readonly account: { readonly id: string, readonly holder: Department, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly occurredAt: string, readonly payload: unknown }> } } | null };

export type TimelineEventAddedSubscriptionVariables = Exact<{
  accountId: string;
  locale?: Locale | null | undefined;
}>;


export type TimelineEventAddedSubscription = { readonly timelineEventAdded: { readonly id: string, readonly kind: string, readonly department: Department, readonly occurredAt: string, readonly timePrecision: TimePrecision, readonly recordedAt: string, readonly isHidden: boolean, readonly summary: string, readonly commentCount: number, readonly payload: unknown, readonly actor: { readonly id: string, readonly name: string } | null } };

export type TimelineEventMomentQueryVariables = Exact<{
  id: string;
}>;


export type TimelineEventMomentQuery = { readonly node:
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
    | { readonly occurredAt: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type TimelineEventKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineEventKindsQuery = { readonly timelineEventKinds: ReadonlyArray<{ readonly name: string, readonly labelJa: string, readonly labelEn: string, readonly department: Department, readonly isByActor: boolean, readonly isOnTimeline: boolean }> };

export type TimelineFilterQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineFilterQuery = { readonly viewer: { readonly preferences: { readonly timelineFilter: string | null } } };

export type KeepTimelineFilterMutationVariables = Exact<{
  input: SetPreferencesInput;
}>;


export type KeepTimelineFilterMutation = { readonly setPreferences: { readonly preferences: { readonly timelineFilter: string | null } } };

export type CreateViewMutationVariables = Exact<{
  input: CreateSavedViewInput;
}>;


export type CreateViewMutation = { readonly createSavedView: { readonly view: { readonly id: string, readonly name: string, readonly address: string, readonly department: Department | null, readonly isDefault: boolean, readonly isPinned: boolean, readonly isMine: boolean, readonly mayChange: boolean, readonly ownerName: string, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type UpdateViewMutationVariables = Exact<{
  input: UpdateSavedViewInput;
}>;


export type UpdateViewMutation = { readonly updateSavedView: { readonly view: { readonly id: string, readonly name: string, readonly address: string, readonly department: Department | null, readonly isDefault: boolean, readonly isPinned: boolean, readonly isMine: boolean, readonly mayChange: boolean, readonly ownerName: string, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string, readonly details: unknown } | null } };

export type DeleteViewMutationVariables = Exact<{
  input: DeleteSavedViewInput;
}>;


export type DeleteViewMutation = { readonly deleteSavedView: { readonly view: { readonly id: string } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type RestoreViewMutationVariables = Exact<{
  input: RestoreSavedViewInput;
}>;


export type RestoreViewMutation = { readonly restoreSavedView: { readonly view: { readonly id: string, readonly name: string, readonly address: string, readonly department: Department | null, readonly isDefault: boolean, readonly isPinned: boolean, readonly isMine: boolean, readonly mayChange: boolean, readonly ownerName: string, readonly version: number } | null, readonly refusal: { readonly code: string, readonly message: string } | null } };

export type SavedView_viewFragment = { readonly id: string, readonly name: string, readonly address: string, readonly department: Department | null, readonly isDefault: boolean, readonly isPinned: boolean, readonly isMine: boolean, readonly mayChange: boolean, readonly ownerName: string, readonly version: number };

export type SavedViewsQueryVariables = Exact<{
  list: string;
}>;


export type SavedViewsQuery = { readonly savedViews: ReadonlyArray<{ readonly id: string, readonly name: string, readonly address: string, readonly department: Department | null, readonly isDefault: boolean, readonly isPinned: boolean, readonly isMine: boolean, readonly mayChange: boolean, readonly ownerName: string, readonly version: number }> };
