import type { ImportPlan } from '../../engine/preset.ts';
import type { Source } from '../../reading/open-source.ts';
import { type FileKind, planByColumns } from '../plan-by-columns.ts';
import { importAccounts } from './import-accounts.ts';
import { importChurnEvents } from './import-churn-events.ts';
import { importSubscriptions } from './import-subscriptions.ts';
import { importTickets } from './import-tickets.ts';
import { importUsage } from './import-usage.ts';
import { LookAhead } from './look-ahead.ts';

type Name = 'accounts' | 'subscriptions' | 'usage' | 'tickets' | 'churn events';

/** Knows the RavenStack files by their columns. */
export function planRavenstack(sources: Source[]): ImportPlan {
  const ahead = new LookAhead();
  const kinds: FileKind<Name>[] = [
    {
      name: 'accounts',
      columns: ['account_id', 'account_name', 'signup_date'],
      importRows: (batch, rows) => importAccounts(batch, rows, ahead),
    },
    {
      name: 'subscriptions',
      columns: ['subscription_id', 'account_id', 'start_date', 'mrr_amount'],
      importRows: (batch, rows) => importSubscriptions(batch, rows, ahead),
    },
    {
      name: 'usage',
      columns: ['usage_id', 'subscription_id', 'usage_date', 'feature_name', 'usage_count'],
      importRows: importUsage,
    },
    { name: 'tickets', columns: ['ticket_id', 'account_id', 'submitted_at'], importRows: importTickets },
    {
      name: 'churn events',
      columns: ['churn_event_id', 'account_id', 'churn_date'],
      importRows: (batch, rows) => importChurnEvents(batch, rows, ahead),
    },
  ];
  const { tables, unused } = planByColumns(sources, kinds, 'RavenStack');
  const tablesOf = (name: Name) => tables.filter(({ kind }) => kind === name);
  for (const table of tables) {
    if (table.kind === 'accounts') table.prepare = () => ahead.readChurnEvents(tablesOf('churn events'));
    if (table.kind === 'subscriptions') table.prepare = () => ahead.readFirstPaid(tablesOf('subscriptions'));
  }
  return { tables, unused, followUps: [] };
}
