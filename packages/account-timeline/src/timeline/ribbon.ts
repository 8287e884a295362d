import type { Department } from '@tasuki/i18n';

/** A moment at which the sash changed hands. */
export interface Pass {
  at: number;
  from: Department;
  to: Department;
}

/** Who held the account at a moment. `passes` are oldest first; without any, the holder of now held it always. */
export function holderAt(passes: readonly Pass[], moment: number, holderNow: Department): Department {
  const last = passes.findLast(({ at }) => at <= moment);
  return last?.to ?? passes[0]?.from ?? holderNow;
}
