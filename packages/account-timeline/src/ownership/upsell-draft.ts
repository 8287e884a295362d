import { touchTierWords } from '@tasuki/domain/accounts/touch-tiers';
import type { Department } from '@tasuki/i18n';
import type { SaveUpsellRulesInput, TouchTier } from '../__generated__/operations.ts';
import type { UpsellPanel } from './ownership-queries.ts';

export interface RuleDraft {
  /** Of the screen alone. */
  key: string;
  touchTiers: readonly TouchTier[];
  productIds: readonly string[];
  monthlyFrom: string;
  department: Department;
}

/** The rules while they are edited. */
export interface UpsellDraft {
  rules: readonly RuleDraft[];
  otherwise: Department;
}

export const TIERS = Object.entries(touchTierWords).map(([value, words]) => ({
  value: value.toUpperCase() as TouchTier,
  words,
}));

export function draftsOf({ rules }: UpsellPanel['upsellRules']): RuleDraft[] {
  return rules.map(({ touchTiers, productIds, monthlyFrom, department }, at) => ({
    ...{ key: String(at), touchTiers, productIds, department },
    monthlyFrom: monthlyFrom?.toString() ?? '',
  }));
}

export function inputOf({ rules, otherwise }: UpsellDraft): Pick<SaveUpsellRulesInput, 'rules' | 'otherwise'> {
  return {
    otherwise,
    rules: rules.map(({ monthlyFrom, touchTiers, productIds, department }) => ({
      ...{ department, touchTiers: [...touchTiers], productIds: [...productIds] },
      monthlyFrom: monthlyFrom ? Number(monthlyFrom) : null,
    })),
  };
}
