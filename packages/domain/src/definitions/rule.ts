/** A sliding window that ends with the moment of judgement; a day is 24 hours. */
export interface Window {
  days: number;
}

export const operators = [
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'between',
  'notBetween',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'beginsWith',
  'doesNotBeginWith',
  'endsWith',
  'doesNotEndWith',
  'null',
  'notNull',
] as const;
export type Operator = (typeof operators)[number];

export type Scalar = string | number | boolean;

/** One comparison, as react-querybuilder writes it; `window`, `scope` and `page` are parameters of the fact. */
export interface RuleLeaf {
  id?: string;
  field: string;
  operator: Operator;
  value?: Scalar | Scalar[] | null;
  window?: Window | null;
  scope?: 'contact' | 'account' | null;
  page?: string | null;
}

export interface RuleGroup {
  id?: string;
  combinator: 'and' | 'or';
  not?: boolean;
  rules: RuleNode[];
}

export type RuleNode = RuleGroup | RuleLeaf;

export function isGroup(node: RuleNode): node is RuleGroup {
  return 'rules' in node;
}

/** The comparisons of a tree from left to right; their places are what results and SQL name them by. */
export function leavesOf(node: RuleNode): RuleLeaf[] {
  return isGroup(node) ? node.rules.flatMap(leavesOf) : [node];
}
