/** A term about one record; several together must all hold. */
export type Condition<Column extends string> =
  | { column: Column; isOneOf: readonly (string | number)[] }
  | { column: Column; isNoneOf: readonly (string | number)[] }
  | { column: Column; isKnown: true };

export type Conditions<Column extends string> = readonly Condition<Column>[];

/** A part of a derived figure, in major units. */
export interface DerivedPart {
  value: number;
  numerator: number;
  denominator: number;
}

/** A figure of other KPIs: their names by what they are called in the formula. The first one's records stand behind it. */
export interface DerivedMeasure {
  kind: 'derived';
  parts: Record<string, string>;
  value: (parts: Record<string, DerivedPart>) => number | null;
}

/** What is worked out over the records. */
export type Measure<Column extends string> =
  | { kind: 'count'; where: Conditions<Column> }
  | { kind: 'share'; of: Conditions<Column>; that: Conditions<Column> }
  | { kind: 'net-share'; of: Conditions<Column>; plus: Conditions<Column>; minus: Conditions<Column> }
  | { kind: 'mean'; value: Column; where: Conditions<Column> }
  | { kind: 'days'; by: 'median' | 'mean'; from: Column; to: Column; isElapsed?: true; where: Conditions<Column> }
  | { kind: 'total'; amount: Column; where: Conditions<Column> }
  | { kind: 'balance'; amount: Column }
  | { kind: 'retained-money'; kept: Column; of: Column; where: Conditions<Column> };

export const isOneOf = <Column extends string>(column: Column, ...values: (string | number)[]): Condition<Column> => ({
  column,
  isOneOf: values,
});
export const isNoneOf = <Column extends string>(column: Column, ...values: (string | number)[]): Condition<Column> => ({
  column,
  isNoneOf: values,
});
export const isKnown = <Column extends string>(column: Column): Condition<Column> => ({ column, isKnown: true });

/** How many records. */
export const count = <Column extends string>(...where: Condition<Column>[]): Measure<Column> => ({
  kind: 'count',
  where,
});

/** Of the records `of`, the share `that`: one cohort above and below the line. */
export const share = <Column extends string>(terms: {
  of: Conditions<Column>;
  that: Conditions<Column>;
}): Measure<Column> => ({ kind: 'share', ...terms });

/** Of the records `of`, the percentage `plus` less the percentage `minus`: −100 to 100. */
export const netShare = <Column extends string>(terms: {
  of: Conditions<Column>;
  plus: Conditions<Column>;
  minus: Conditions<Column>;
}): Measure<Column> => ({ kind: 'net-share', ...terms });

/** The mean of a figure that every record carries. */
export const mean = <Column extends string>(value: Column, ...where: Condition<Column>[]): Measure<Column> => ({
  kind: 'mean',
  value,
  where,
});

/**
 * Calendar days between two moments, or with `isElapsed` the time between them in days of 24 hours; a moment that was only
 * borrowed from a neighbour must be kept out by `where`.
 */
export const days = <Column extends string>(terms: {
  by: 'median' | 'mean';
  from: Column;
  to: Column;
  isElapsed?: true;
  where: Conditions<Column>;
}): Measure<Column> => ({ kind: 'days', ...terms });

/** The sum of an amount, never across currencies. */
export const total = <Column extends string>(amount: Column, ...where: Condition<Column>[]): Measure<Column> => ({
  kind: 'total',
  amount,
  where,
});

/** What all changes up to the end of the period add up to; without a period, up to today. */
export const balance = <Column extends string>(amount: Column): Measure<Column> => ({ kind: 'balance', amount });

/** Of an amount, the share kept, never across currencies. */
export const retainedMoney = <Column extends string>(
  terms: { kept: Column; of: Column },
  ...where: Condition<Column>[]
): Measure<Column> => ({ kind: 'retained-money', ...terms, where });

/** Works a figure out of other KPIs of the same period and group; money parts share one currency. */
export const derived = (
  parts: Record<string, string>,
  value: (parts: Record<string, DerivedPart>) => number | null,
): DerivedMeasure => ({ kind: 'derived', parts, value });
