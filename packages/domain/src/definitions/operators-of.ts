import type { FactType } from './define-fact.ts';
import { type Operator, operators } from './rule.ts';

const known: Operator[] = ['null', 'notNull'];
const lists: Operator[] = ['=', '!=', 'in', 'notIn'];
const orders: Operator[] = ['<', '<=', '>', '>=', 'between', 'notBetween'];

/** The operators that fit a type, in the order of the list. */
export function operatorsOf(type: FactType): Operator[] {
  if (type === 'any') return [...operators];
  if (type === 'boolean') return ['=', '!='];
  const fitting =
    type === 'number' ? [...lists, ...orders, ...known] : operators.filter((one) => !orders.includes(one));
  return operators.filter((one) => fitting.includes(one));
}
