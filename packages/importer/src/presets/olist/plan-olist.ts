import type { ImportPlan, ImportTable } from '../../engine/preset.ts';
import { ImportError } from '../../import-error.ts';
import type { Source } from '../../reading/open-source.ts';
import { findHeader } from '../../reading/read-rows.ts';
import { importDeals } from './import-deals.ts';
import { importLeads } from './import-leads.ts';
import { importSellers, startMissingOnboardings } from './import-sellers.ts';

interface Kind {
  name: 'leads' | 'deals' | 'sellers';
  columns: string[];
  importRows: ImportTable['importRows'];
  passedOverReason?: string;
}

/** In the order in which a later table leans on an earlier one; the first whose columns are all there fits. */
const kinds: Kind[] = [
  { name: 'leads', columns: ['mql_id', 'first_contact_date', 'origin'], importRows: importLeads },
  { name: 'deals', columns: ['mql_id', 'seller_id', 'won_date'], importRows: importDeals },
  {
    name: 'sellers',
    columns: ['seller_id', 'seller_zip_code_prefix'],
    importRows: importSellers,
    passedOverReason: 'sellers without a deal among the imported ones: they have no history to tell',
  },
];

/** Knows the Olist funnel files by their columns, whatever they are called and in whatever order they stand. */
export function planOlist(sources: Source[]): ImportPlan {
  const unused: ImportPlan['unused'] = [];
  const tables: (ImportTable & { kind: Kind })[] = [];
  for (const source of sources) {
    const kind = kinds.find(({ columns }) => findHeader(source, columns));
    const header = kind && findHeader(source, kind.columns);
    if (kind && header) tables.push({ ...kind, kind, source, header });
    else unused.push({ file: source.name, reason: 'its columns are those of no Olist file' });
  }
  if (tables.length === 0) throw new ImportError(`None of the files is an Olist funnel file; ${wanted}.`);
  tables.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const hasSellers = tables.some(({ kind }) => kind.name === 'sellers');
  return { tables, unused, followUps: hasSellers ? [startMissingOnboardings] : [] };
}

const wanted = kinds.map(({ name, columns }) => `${name} have the columns ${columns.join(', ')}`).join('; ');
