import { actedBy } from '@tasuki/domain/acting';
import { usageRecorded } from '@tasuki/domain/customer-success/events/usage-recorded';
import { dayIn } from '@tasuki/domain/days';
import type { Batch } from '../../../engine/batch.ts';
import type { FieldReader } from '../../../mapping/read-fields.ts';
import type { Row } from '../../../reading/read-rows.ts';
import { rowReasons } from '../../../reasons/row-reasons.ts';
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

/** Figures of a day; several rows of one day and metric add up, and a row that says more or less moves its day by the difference. */
export const usageFacts: FactKind<ReturnType<typeof read>, DayTotals> = {
  recordType: 'usage',
  counted: 'usage',
  called: { ja: '利用状況', en: 'figure' },
  read,
  at: ({ used }) => used,
  prepare: (batch, fresh, changed) =>
    DayTotals.load(batch, [
      ...fresh.map(({ place, fields: { metric, day } }) => ({ accountId: place.accountId, metric, day })),
      ...changed.map(({ known, fields: { metric, day } }) => ({ accountId: known.accountId ?? '', metric, day })),
    ]),
  tell(batch, { used, day, metric, quantity }, { accountId }, totals) {
    const total = totals.add({ accountId, metric, day }, quantity);
    batch.append([figureOf(batch, { accountId, at: used.at, day, metric, quantity: total })], 'day');
    return { id: accountId };
  },
  said: (_batch, { day, metric, quantity }) => ({ day, metric, quantity }),
  async change(batch, changed, totals) {
    for (const { key, row, hash, fields, known } of changed) {
      const { used, day, metric, quantity } = fields;
      const { accountId, said } = known;
      const isSame = said?.day === day && said.metric === metric;
      const more = quantity - Number(said?.quantity ?? 0);
      if (!accountId || !isSame || totals.of({ accountId, metric, day }) + more < 0) {
        batch.issue('flagged', row, rowReasons.otherValues(usageFacts.called));
        batch.count('unchanged', 'usage');
        continue;
      }
      const total = totals.add({ accountId, metric, day }, more);
      if (more !== 0) batch.append([figureOf(batch, { accountId, at: used.at, day, metric, quantity: total })], 'day');
      batch.link('usage', key, { ...known, contentHash: hash, said: { day, metric, quantity } });
      batch.count(more === 0 ? 'unchanged' : 'updated', 'usage');
    }
  },
};

interface Figure {
  accountId: string;
  at: Date;
  day: string;
  metric: string;
  quantity: number;
}

function figureOf(batch: Batch, { accountId, at, ...payload }: Figure) {
  return usageRecorded.event({ ...actedBy(batch.acting('customer-success', null, at)), accountId, payload });
}
