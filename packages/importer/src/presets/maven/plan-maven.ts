import type { ImportPlan } from '../../engine/preset.ts';
import type { Source } from '../../reading/open-source.ts';
import { type FileKind, planByColumns } from '../plan-by-columns.ts';
import { importAccounts } from './import-accounts.ts';
import { importDeals } from './import-deals.ts';
import { importProducts } from './import-products.ts';
import { importTeams } from './import-teams.ts';
import { linkParents } from './link-parents.ts';
import { LookAhead } from './look-ahead.ts';

type Name = 'teams' | 'products' | 'accounts' | 'pipeline';

/** Knows the files of Maven's CRM sales set by their columns. */
export function planMaven(sources: Source[]): ImportPlan {
  const ahead = new LookAhead();
  const kinds: FileKind<Name>[] = [
    { name: 'teams', columns: ['sales_agent', 'manager', 'regional_office'], importRows: importTeams },
    { name: 'products', columns: ['product', 'series', 'sales_price'], importRows: importProducts },
    {
      name: 'accounts',
      columns: ['account', 'sector', 'subsidiary_of'],
      importRows: (batch, rows) => importAccounts(batch, rows, ahead),
    },
    {
      name: 'pipeline',
      columns: ['opportunity_id', 'sales_agent', 'product', 'account', 'deal_stage', 'engage_date', 'close_date'],
      importRows: importDeals,
    },
  ];
  const { tables, unused } = planByColumns(sources, kinds, 'Maven');
  const tablesOf = (name: Name) => tables.filter(({ kind }) => kind === name);
  for (const table of tables)
    if (table.kind === 'accounts') table.prepare = () => ahead.read(tablesOf('accounts'), tablesOf('pipeline'));
  return { tables, unused, followUps: tablesOf('accounts').length > 0 ? [linkParents(ahead)] : [] };
}
