import type { DiagnosisRule } from './define-diagnosis.ts';
import { definitionGapOfInsideSales, definitionGapOfMarketing } from './rules/definition-gap.ts';
import { earlyChurn } from './rules/early-churn.ts';
import { localOptimumOfFieldSales, localOptimumOfInsideSales, localOptimumOfMarketing } from './rules/local-optimum.ts';
import { overPromise } from './rules/over-promise.ts';
import { slowFirstCall } from './rules/slow-first-call.ts';
import { thinSupply } from './rules/thin-supply.ts';

/** THE list of what the joint doctor looks for: a line here, a file there. */
export const diagnosisRules: readonly DiagnosisRule[] = [
  definitionGapOfMarketing,
  definitionGapOfInsideSales,
  overPromise,
  earlyChurn,
  slowFirstCall,
  thinSupply,
  localOptimumOfMarketing,
  localOptimumOfInsideSales,
  localOptimumOfFieldSales,
];

/** The rule of that name, or undefined: findings of rules that were retired stay readable. */
export function findDiagnosisRule(name: string): DiagnosisRule | undefined {
  return diagnosisRules.find((rule) => rule.name === name);
}
