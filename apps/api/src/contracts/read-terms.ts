import type { ContractTerms } from '@tasuki/domain/contracts/contract-terms';
import { readDay } from '../read-day.ts';
import { readOptionalId } from '../records/read-id.ts';
import type { ContractTermsInput } from './contract.input.ts';

/** The terms as the rule wants them: days as days, products by their own id. */
export function readTerms(input: ContractTermsInput | null | undefined): ContractTerms | null {
  if (!input) return null;
  return {
    ...input,
    startDate: readDay(input.startDate),
    endDate: readDay(input.endDate),
    noticeDeadline: readDay(input.noticeDeadline),
    lines: input.lines?.map((line) => ({
      ...line,
      productId: readOptionalId(line.productId, 'product', 'contract.lines.productId')?.id ?? null,
    })),
  };
}
