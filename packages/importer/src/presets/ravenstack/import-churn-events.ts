import { reportChurn } from '@tasuki/domain/customer-success/report-churn';
import { dayIn } from '@tasuki/domain/days';
import { readMoney } from '@tasuki/domain/money';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';
import { contentHash } from '../../engine/content-hash.ts';
import type { Row } from '../../reading/read-rows.ts';
import { refusalReason } from '../../reasons/refusal-reason.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { textOf } from '../cells.ts';
import { contradictions } from './contradictions.ts';
import type { LookAhead } from './look-ahead.ts';
import { currency, flagOf, readDate } from './ravenstack-cells.ts';
import { StatedAccounts } from './stated-accounts.ts';

/** What the source tells of a customer who left; which subscription ended it does not say, so that no money moves. */
export async function importChurnEvents(batch: Batch, rows: Row[], ahead: LookAhead): Promise<void> {
  const links = await batch.known(
    'churn-report',
    rows.map((row) => textOf(row, 'churn_event_id')),
  );
  const accounts = await StatedAccounts.load(batch, rows);
  for (const row of rows) {
    const id = textOf(row, 'churn_event_id');
    const churned = readDate(textOf(row, 'churn_date'), batch.run.timeZone);
    const refund = readMoney(textOf(row, 'refund_amount_usd') || '0', currency);
    if (!id) batch.issue('rejected', row, rowReasons.isEmpty('churn_event_id'));
    else if (!churned) batch.issue('rejected', row, rowReasons.noDate('churn_date', textOf(row, 'churn_date')));
    else if (refund.refused) batch.issue('rejected', row, refusalReason(refund.refused));
    else {
      // With the accounts at hand the contradiction stands at the account, once.
      if (!ahead.churned && accounts.flagOf(row) === 'FALSE')
        batch.issue('flagged', row, contradictions.eventWithoutFlag);
      const hash = contentHash(row.cells);
      const known = links.get(id);
      if (known) {
        if (known.contentHash !== hash)
          batch.issue('flagged', row, rowReasons.otherValues({ ja: '解約イベント', en: 'churn event' }));
        batch.count('unchanged', 'churn reports');
        continue;
      }
      const accountId = accounts.of(row, churned.at);
      const reportId = uuidv7();
      const decision = reportChurn({
        ...batch.acting('customer-success', null, churned.at),
        ...{ accountId, reportId, currency },
        churnedOn: dayIn(batch.run.timeZone, churned.at),
        reasonCode: textOf(row, 'reason_code') || null,
        feedback: textOf(row, 'feedback_text') || null,
        refundMinor: textOf(row, 'refund_amount_usd') === '' ? null : refund.minor,
        isReactivation: flagOf(row, 'is_reactivation') ?? false,
        followsUpgrade: flagOf(row, 'preceding_upgrade_flag') ?? false,
        followsDowngrade: flagOf(row, 'preceding_downgrade_flag') ?? false,
      });
      batch.appendDecision(decision, 'day');
      const link = { accountId, recordId: reportId, contentHash: hash };
      links.set(id, batch.link('churn-report', id, link));
      batch.count('created', 'churn reports');
    }
  }
}
