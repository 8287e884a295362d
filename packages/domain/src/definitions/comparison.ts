import type { FactType, FactValue } from './define-fact.ts';
import type { Operator, RuleLeaf, Scalar } from './rule.ts';

/**
 * What is compared, after reading: the positive comparison and whether it is turned round. Negative operators are the exact
 * opposite of positive ones, so a lead whose source nobody knows is "not in" every list, and no third truth exists.
 */
export type Comparison =
  | { is: 'known' }
  | { is: 'one-of'; texts: string[]; numbers: number[] }
  | { is: 'range'; from: number | null; to: number | null; withFrom: boolean; withTo: boolean }
  | { is: 'text'; part: 'anywhere' | 'start' | 'end'; text: string };

export interface ReadComparison {
  comparison: Comparison;
  isNegated: boolean;
}

const opposites: Partial<Record<Operator, Operator>> = {
  '!=': '=',
  notBetween: 'between',
  notIn: 'in',
  doesNotContain: 'contains',
  doesNotBeginWith: 'beginsWith',
  doesNotEndWith: 'endsWith',
  null: 'notNull',
};
const parts = { contains: 'anywhere', beginsWith: 'start', endsWith: 'end' } as const;

/** A number as people and files write one; Infinity, hexadecimal and empty text are none. SQL reads the same pattern. */
export const plainNumber = /^-?[0-9]+(\.[0-9]+)?$/;

/** The list of an `in` or `between`, which react-querybuilder writes as an array or with commas. */
export function valuesOf(value: RuleLeaf['value']): Scalar[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? value.split(',').map((one) => one.trim()) : [value];
}

const toNumber = (value: Scalar | undefined) => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && plainNumber.test(value) ? Number(value) : null;
};

/** Reads a comparison of a type; null where its value does not fit. */
export function readComparison(leaf: RuleLeaf, type: FactType): ReadComparison | null {
  const operator = opposites[leaf.operator] ?? leaf.operator;
  const comparison = readPositive(operator, leaf.value, type);
  return comparison && { comparison, isNegated: operator !== leaf.operator };
}

function readPositive(operator: Operator, value: RuleLeaf['value'], type: FactType): Comparison | null {
  if (operator === 'notNull') return { is: 'known' };
  if (operator === '=' || operator === 'in') return readList(operator, value, type);
  if (operator in parts) {
    const part = parts[operator as keyof typeof parts];
    return typeof value === 'string' && value && (type === 'text' || type === 'any')
      ? { is: 'text', part, text: value.toLowerCase() }
      : null;
  }
  return type === 'number' || type === 'any' ? readRange(operator, value) : null;
}

function readList(operator: '=' | 'in', value: RuleLeaf['value'], type: FactType): Comparison | null {
  if (operator === '=' && (Array.isArray(value) || value === null || value === undefined)) return null;
  const values = operator === 'in' ? valuesOf(value) : [value as Scalar];
  if (values.length === 0) return null;
  if (type === 'number') {
    const numbers = values.map(toNumber);
    return numbers.every((one) => one !== null) ? { is: 'one-of', texts: [], numbers } : null;
  }
  if (type === 'boolean') {
    const texts = values.map(String);
    return texts.every((one) => one === 'true' || one === 'false') ? { is: 'one-of', texts, numbers: [] } : null;
  }
  // A column of a file holds 0.0 where the rule says 0: a number in the rule is compared as one.
  const numbers = type === 'any' ? values.filter((one) => typeof one === 'number') : [];
  const texts = values.filter((one) => type === 'text' || typeof one !== 'number').map(String);
  return { is: 'one-of', texts, numbers };
}

function readRange(operator: Operator, value: RuleLeaf['value']): Comparison | null {
  if (operator === 'between') {
    const [from = null, to = null, ...rest] = valuesOf(value).map(toNumber);
    if (from === null || to === null || rest.length > 0 || from > to) return null;
    return { is: 'range', from, to, withFrom: true, withTo: true };
  }
  const number = Array.isArray(value) ? null : toNumber(value ?? undefined);
  if (number === null) return null;
  const isAbove = operator === '>' || operator === '>=';
  const withEdge = operator === '>=' || operator === '<=';
  return {
    is: 'range',
    from: isAbove ? number : null,
    to: isAbove ? null : number,
    withFrom: withEdge,
    withTo: withEdge,
  };
}

/** Whether a value passes; unknown passes no positive comparison. */
export function passes({ comparison, isNegated }: ReadComparison, value: FactValue): boolean {
  return (value !== null && holds(comparison, value)) !== isNegated;
}

function holds(comparison: Comparison, value: Exclude<FactValue, null>): boolean {
  if (comparison.is === 'known') return true;
  const number = toNumber(value);
  if (comparison.is === 'one-of')
    return comparison.texts.includes(String(value)) || (number !== null && comparison.numbers.includes(number));
  if (comparison.is === 'range') return number !== null && isWithin(comparison, number);
  const text = String(value).toLowerCase();
  if (comparison.part === 'anywhere') return text.includes(comparison.text);
  return comparison.part === 'start' ? text.startsWith(comparison.text) : text.endsWith(comparison.text);
}

function isWithin({ from, to, withFrom, withTo }: Extract<Comparison, { is: 'range' }>, number: number): boolean {
  const isAbove = from === null || number > from || (withFrom && number === from);
  const isBelow = to === null || number < to || (withTo && number === to);
  return isAbove && isBelow;
}
