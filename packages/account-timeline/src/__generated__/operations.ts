/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccountFilter = {
  readonly holder?: Department | null | undefined;
  readonly isMine?: boolean | null | undefined;
  readonly search?: string | null | undefined;
  readonly state?: string | null | undefined;
};

export type AccountOrder =
  | 'HOLDER_SINCE_ASC'
  | 'HOLDER_SINCE_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

/** System events are ADMIN. */
export type Department =
  | 'ADMIN'
  | 'CUSTOMER_SUCCESS'
  | 'FIELD_SALES'
  | 'INSIDE_SALES'
  | 'MARKETING';

export type Locale =
  | 'EN'
  | 'JA';

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
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  /** Exclusive. */
  readonly to?: string | null | undefined;
  /** With `departments`: handoffs too, whichever department recorded them. */
  readonly withHandoffs?: boolean | null | undefined;
};

export type AccountFacts_accountFragment = { readonly id: string, readonly name: string, readonly state: string, readonly holder: Department, readonly holderSince: string, readonly cycleNumber: number, readonly industry: string | null, readonly employees: number | null, readonly region: string | null, readonly website: string | null, readonly corporateNumber: string | null, readonly touchTier: string | null, readonly createdAt: string };

export type AccountPageQueryVariables = Exact<{
  id: string;
}>;


export type AccountPageQuery = { readonly account: { readonly id: string, readonly name: string, readonly state: string, readonly holder: Department, readonly holderSince: string, readonly cycleNumber: number, readonly industry: string | null, readonly employees: number | null, readonly region: string | null, readonly website: string | null, readonly corporateNumber: string | null, readonly touchTier: string | null, readonly createdAt: string } | null };

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


export type SearchAccountsQuery = { readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly holder: Department }> } };

export type EventDetailQueryVariables = Exact<{
  id: string;
  locale?: Locale | null | undefined;
}>;


export type EventDetailQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly kind: string, readonly department: Department, readonly occurredAt: string, readonly timePrecision: TimePrecision, readonly recordedAt: string, readonly isHidden: boolean, readonly summary: string, readonly payload: unknown, readonly id: string, readonly facts: ReadonlyArray<{ readonly label: string, readonly value: string }>, readonly actor: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly familyName: string, readonly givenName: string | null, readonly title: string | null } | null }
    | { readonly id: string }
   | null };

export type TimelineRow_eventFragment = { readonly id: string, readonly kind: string, readonly department: Department, readonly occurredAt: string, readonly timePrecision: TimePrecision, readonly recordedAt: string, readonly isHidden: boolean, readonly summary: string, readonly payload: unknown, readonly actor: { readonly id: string, readonly name: string } | null };

export type TimelinePageQueryVariables = Exact<{
  accountId: string;
  first: number;
  after?: string | null | undefined;
  filter?: TimelineFilter | null | undefined;
  locale?: Locale | null | undefined;
  withCount: boolean;
}>;


export type TimelinePageQuery = { readonly account: { readonly id: string, readonly timeline: { readonly totalCount?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: string, readonly department: Department, readonly occurredAt: string, readonly timePrecision: TimePrecision, readonly recordedAt: string, readonly isHidden: boolean, readonly summary: string, readonly payload: unknown, readonly actor: { readonly id: string, readonly name: string } | null } }> } } | null };

export type TimelineDensityQueryVariables = Exact<{
  accountId: string;
  filter?: TimelineFilter | null | undefined;
}>;


export type TimelineDensityQuery = { readonly account: { readonly id: string, readonly all: ReadonlyArray<{ readonly bucket: string, readonly department: Department, readonly count: number }>, readonly shown: ReadonlyArray<{ readonly bucket: string, readonly department: Department, readonly count: number }> } | null };

export type TimelinePassesQueryVariables = Exact<{
  accountId: string;
}>;


export type TimelinePassesQuery = { readonly account: { readonly id: string, readonly holder: Department, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly occurredAt: string, readonly payload: unknown }> } } | null };

export type TimelineEventAddedSubscriptionVariables = Exact<{
  accountId: string;
  locale?: Locale | null | undefined;
}>;


export type TimelineEventAddedSubscription = { readonly timelineEventAdded: { readonly id: string, readonly kind: string, readonly department: Department, readonly occurredAt: string, readonly timePrecision: TimePrecision, readonly recordedAt: string, readonly isHidden: boolean, readonly summary: string, readonly payload: unknown, readonly actor: { readonly id: string, readonly name: string } | null } };

export type TimelineEventMomentQueryVariables = Exact<{
  id: string;
}>;


export type TimelineEventMomentQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly occurredAt: string, readonly id: string }
    | { readonly id: string }
   | null };

export type TimelineEventKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineEventKindsQuery = { readonly timelineEventKinds: ReadonlyArray<{ readonly name: string, readonly labelJa: string, readonly labelEn: string }> };
