import type { TouchTier } from '../accounts/touch-tiers.ts';
import type { Refusal } from '../decision.ts';
import type { Leg } from '../departments.ts';
import type { Words } from '../words.ts';

/** Whose upsell of a customer is; what is empty or null is not asked. */
export interface UpsellRule {
  touchTiers: readonly TouchTier[];
  productIds: readonly string[];
  /** Monthly fees of the customer, from this on, in minor units of the organisation's currency. */
  monthlyFromMinor: number | null;
  department: Leg;
}

/** The first rule of which all that it asks fits decides; `otherwise` where none does: exactly one department, always. */
export interface UpsellRules {
  rules: readonly UpsellRule[];
  otherwise: Leg;
}

/** Until somebody said otherwise: who is close to the customer sells more to them; who has no person of their own is called. */
export const usualUpsellRules: UpsellRules = {
  rules: [
    {
      ...{ touchTiers: ['tech', 'community'], productIds: [], monthlyFromMinor: null },
      department: 'inside-sales',
    },
  ],
  otherwise: 'customer-success',
};

const MOST_RULES = 20;
const sellers: readonly Leg[] = ['inside-sales', 'field-sales', 'customer-success'];

/** What is wrong with rules that somebody wants to keep; null when nothing is. */
export function findUpsellProblem({ rules, otherwise }: UpsellRules): Refusal | null {
  const no = (code: string, message: string, field: string): Refusal => ({ code, message, field });
  if (rules.length > MOST_RULES) return no('ROUTING_RULES_TOO_MANY', `Keep at most ${MOST_RULES} rules.`, 'rules');
  for (const [at, { department, monthlyFromMinor, touchTiers, productIds }] of rules.entries()) {
    const field = `rules[${at}]`;
    if (!sellers.includes(department))
      return no('DEPARTMENT_MISSING', 'Marketing owns no upsell.', `${field}.department`);
    if (monthlyFromMinor !== null && monthlyFromMinor < 0)
      return no('AMOUNT_INVALID', 'An amount is not negative.', field);
    if (monthlyFromMinor === null && touchTiers.length === 0 && productIds.length === 0)
      return no('RULE_GROUP_EMPTY', `Rule ${at + 1} asks for nothing; what is left belongs to “otherwise”.`, field);
  }
  return sellers.includes(otherwise) ? null : no('DEPARTMENT_MISSING', 'Marketing owns no upsell.', 'otherwise');
}

/** What is wrong with who owns a kind of work. */
export const ownershipFindingKinds = ['gap', 'left', 'outside', 'overlap'] as const;
export type OwnershipFindingKind = (typeof ownershipFindingKinds)[number];

export const ownershipFindingWords: Record<OwnershipFindingKind, Words> = {
  gap: { ja: '担当なし', en: 'Nobody owns it' },
  left: { ja: '担当が退職', en: 'The owner has left' },
  outside: { ja: '担当が部門外', en: 'The owner is of another department' },
  overlap: { ja: '複数人が進行中', en: 'Others work on it, too' },
};
