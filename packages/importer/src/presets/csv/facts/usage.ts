import { actedBy } from '@tasuki/domain/acting';
import { usageRecorded } from '@tasuki/domain/customer-success/events/usage-recorded';
import { dayIn } from '@tasuki/domain/days';
import type { Batch } from '../../../engine/batch.ts';
import type { FieldReader } from '../../../mapping/read-fields.ts';
import type { Row } from '../../../reading/read-rows.ts';
import { DayTotals } from '../../day-totals.ts';
import type { FactKind } from '../import-facts.ts';

const read = (reader: FieldReader, row: Row, batch: Batch) => {
  const used = reader.required('day', reader.moment(row, 'day'));
  return {
    used,
    day: dayIn(batch.run.timeZone, used.at),
    metric: reader.required('metric', reader.text(row, 'metric')),
    quantity: reader.required('quantity', reader.number(row, 'quantity')),
  };
};

/** Figures of a day; several rows of one day and metric add up. */
export const usageFacts: FactKind<ReturnType<typeof read>, DayTotals> = {
  recordType: 'usage',
  counted: 'usage',
  called: { ja: '利用状況', en: 'figure' },
  read,
  at: ({ used }) => used,
  prepare: (batch, all) =>
    DayTotals.load(
      batch,
      all.map(({ place, fields: { metric, day } }) => ({ accountId: place.accountId, metric, day })),
    ),
  tell(batch, { used, day, metric, quantity }, { accountId }, totals) {
    const total = totals.add({ accountId, metric, day }, quantity);
    const acting = actedBy(batch.acting('customer-success', null, used.at));
    batch.append([usageRecorded.event({ ...acting, accountId, payload: { day, metric, quantity: total } })], 'day');
    return { id: accountId };
  },
};
