import type { Batch } from '../../engine/batch.ts';
import type { Row } from '../../reading/read-rows.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import type { CompanyHint } from './companies.ts';

/** A person stands on one account here; a cell that names several companies is told, not shortened in silence. */
export function flagOtherCompanies(batch: Batch, row: Row, { id, otherIds = [] }: CompanyHint): void {
  if (otherIds.length > 0) batch.issue('flagged', row, rowReasons.severalCompanies([id ?? '', ...otherIds]));
}
