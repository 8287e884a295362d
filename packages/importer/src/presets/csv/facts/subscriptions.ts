import { contracts } from '@tasuki/db';
import { actedBy } from '@tasuki/domain/acting';
import { startingMovement } from '@tasuki/domain/contracts/contract-state';
import { contractStarted } from '@tasuki/domain/contracts/events/contract-started';
import { contractChurned } from '@tasuki/domain/customer-success/events/contract-churned';
import { dayIn } from '@tasuki/domain/days';
import { inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../../engine/batch.ts';
import { type FieldReader, RowProblem } from '../../../mapping/read-fields.ts';
import type { Row } from '../../../reading/read-rows.ts';
import { rowReasons } from '../../../reasons/row-reasons.ts';
import { changeContracts, type StatedContract, saidOfContract } from '../../change-contracts.ts';
import type { FactKind } from '../import-facts.ts';

const yesOrNo: Record<string, boolean> = { yes: true, no: false };

const read = (reader: FieldReader, row: Row, batch: Batch) => {
  const currency = reader.text(row, 'currency') ?? batch.run.currency;
  const started = reader.required('startDate', reader.moment(row, 'startDate'));
  const ended = reader.moment(row, 'endedOn');
  const termEnd = reader.moment(row, 'endDate');
  if ((ended && ended.at < started.at) || (termEnd && termEnd.at < started.at))
    throw new RowProblem(rowReasons.endsBeforeStart);
  return {
    currency,
    started,
    ended,
    startDate: dayIn(batch.run.timeZone, started.at),
    endDate: termEnd && dayIn(batch.run.timeZone, termEnd.at),
    endedOn: ended && dayIn(batch.run.timeZone, ended.at),
    monthlyMinor: reader.required('monthlyAmount', reader.minor(row, 'monthlyAmount', currency)),
    plan: reader.text(row, 'plan'),
    seats: reader.integer(row, 'seats') || null,
    endReason: reader.text(row, 'endReason'),
    renewsAutomatically: yesOrNo[reader.oneOf(row, 'renewsAutomatically', ['yes', 'no'] as const) ?? ''] ?? null,
    attributes: reader.attributes(row),
  };
};

/** What each account pays for: contracts that are known, then those of this batch, the first to start first. */
type Terms = Map<string, Term[]>;
interface Term {
  /** Of a contract that is known. */
  id?: string;
  startDate: string;
  endedOn: string | null;
}

/** Contracts with their movements in the ledger. What starts while another is paid for is expansion. */
export const subscriptionFacts: FactKind<ReturnType<typeof read>, Terms> = {
  recordType: 'contract',
  counted: 'contracts',
  called: { ja: '契約', en: 'subscription' },
  read,
  at: ({ started }) => started,
  async prepare({ tx }, all, changed) {
    const ids = [
      ...new Set([
        ...all.map(({ place }) => place.accountId),
        ...changed.flatMap(({ known }) => known.accountId ?? []),
      ]),
    ];
    const rows = ids.length > 0 ? await tx.select().from(contracts).where(inArray(contracts.accountId, ids)) : [];
    const stated = all.map(({ fields, place }) => ({ accountId: place.accountId, term: fields }));
    const known = rows.map((term) => ({ accountId: term.accountId, term }));
    const paid = [...known, ...stated].filter(({ term }) => term.monthlyMinor > 0);
    const inOrder = paid.sort((a, b) =>
      a.term.startDate < b.term.startDate ? -1 : a.term.startDate > b.term.startDate ? 1 : 0,
    );
    const terms: Terms = new Map();
    for (const { accountId, term } of inOrder) terms.set(accountId, [...(terms.get(accountId) ?? []), term]);
    return terms;
  },
  tell(batch, stated, { accountId }, terms) {
    const { started, ended, endedOn, endReason, currency, monthlyMinor, startDate, ...fields } = {
      ...stated,
      renewsAutomatically: stated.renewsAutomatically ?? false,
    };
    const paid = terms.get(accountId) ?? [];
    const mine = paid.indexOf(stated);
    const before = paid.slice(0, mine < 0 ? paid.length : mine).filter((other) => other.startDate <= startDate);
    const active = before.filter((other) => !other.endedOn || other.endedOn > startDate).length;
    const movement = startingMovement({ active, ended: before.length - active });
    const contractId = uuidv7();
    const subject = { type: 'contract' as const, id: contractId };
    const acting = actedBy(batch.acting('customer-success', null, started.at));
    const payload = { ...fields, contractId, startDate, currency, monthlyMinor, movement };
    batch.append([contractStarted.event({ ...acting, accountId, subject, payload })], started.precision);
    if (ended && endedOn) {
      const stays = paid.some((other) => other !== stated && runsAfter(other, endedOn));
      const end = { contractId, endedOn, lostMinor: monthlyMinor, currency, reasonCode: endReason };
      batch.append(
        [
          contractChurned.event({
            ...actedBy(batch.acting('customer-success', null, ended.at)),
            ...{ accountId, subject },
            payload: { ...end, movement: stays ? 'contraction' : 'churn' },
          }),
        ],
        ended.precision,
      );
    }
    return { id: contractId };
  },
  said: (_batch, stated) => saidOfContract(statedOf(stated)),
  change: (batch, changed, terms) =>
    changeContracts(
      batch,
      changed.map(({ key: id, row, hash, fields, known }) => {
        const { ended: moment, endedOn, endReason: reason } = fields;
        const others = (terms.get(known.accountId ?? '') ?? []).filter((other) => other.id !== known.recordId);
        const stays = endedOn && others.some((other) => runsAfter(other, endedOn));
        const ended = moment && { moment, reason, movement: stays ? ('contraction' as const) : ('churn' as const) };
        return { id, row, hash, known, stated: statedOf(fields), ended };
      }),
    ),
};

const runsAfter = ({ startDate, endedOn }: Term, day: string): boolean =>
  startDate <= day && (!endedOn || endedOn > day);

const statedOf = (fields: ReturnType<typeof read>): StatedContract => {
  const { currency, monthlyMinor, plan, seats, endDate, renewsAutomatically, endedOn, attributes } = fields;
  return { currency, monthlyMinor, plan, seats, endDate, renewsAutomatically, endedOn, attributes };
};
