import type { ImportPlan } from '../../engine/preset.ts';
import type { Source } from '../../reading/open-source.ts';
import { type FileKind, planByColumns } from '../plan-by-columns.ts';
import { importDeals } from './import-deals.ts';
import { importLeads } from './import-leads.ts';
import { importSellers, startMissingOnboardings } from './import-sellers.ts';

const kinds: FileKind<'leads' | 'deals' | 'sellers'>[] = [
  { name: 'leads', columns: ['mql_id', 'first_contact_date', 'origin'], importRows: importLeads },
  { name: 'deals', columns: ['mql_id', 'seller_id', 'won_date'], importRows: importDeals },
  {
    name: 'sellers',
    columns: ['seller_id', 'seller_zip_code_prefix'],
    importRows: importSellers,
    passedOverReason: 'sellers without a deal among the imported ones: they have no history to tell',
  },
];

/** Knows the Olist funnel files by their columns. */
export function planOlist(sources: Source[]): ImportPlan {
  const { tables, unused } = planByColumns(sources, kinds, 'Olist');
  const hasSellers = tables.some(({ kind }) => kind === 'sellers');
  return { tables, unused, followUps: hasSellers ? [startMissingOnboardings] : [] };
}
