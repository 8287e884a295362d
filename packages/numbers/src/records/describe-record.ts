import { enumWord } from '@tasuki/domain/enum-name';
import { callOutcomes, callOutcomeWords } from '@tasuki/domain/inside-sales/call-outcomes';
import { type Locale, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { describeOther } from './describe-other-record.ts';
import { common, knownDay, type RecordRow, type Row, type Words, wordsFor } from './record-row.ts';
import type { KpiRecord } from './records-query.ts';
import { recordsTexts } from './records-texts.ts';

/** Says what records are, each in one row of words. */
export function useDescribeRecords(): (records: readonly KpiRecord[]) => RecordRow[] {
  const t = useTexts(recordsTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  return (records) => records.flatMap((record) => describe(record, { t, formats, locale }) ?? []);
}

function describe(record: KpiRecord, { t, formats, locale }: Words): RecordRow | undefined {
  const state = (code: string) => wordsFor(t, 'state', code);
  // Figures count by different days of one record: beside the day that it began on, the one that it ended on.
  const ended = (code: string, at: string | null | undefined) =>
    at ? `${state(code)} ${formats.date(at)}` : state(code);
  const row: Row = (rest) => ({
    id: record.id,
    person: undefined,
    amount: undefined,
    day: undefined,
    ...rest,
  });
  switch (record.__typename) {
    case 'Account':
      return row({ account: record, what: formats.departmentShort(record.holder) });
    case 'Call':
      return row({
        ...common(record),
        person: record.user?.name,
        what: outcomeWords(record.outcome, locale),
        day: knownDay(record.calledAt, record.calledPrecision),
      });
    case 'Handoff': {
      const joint = `${formats.departmentShort(record.from)} → ${formats.departmentShort(record.to)}`;
      return row({
        ...common(record),
        person: record.offeredBy?.name,
        what: `${joint} · ${ended(record.state, record.decidedAt)}`,
        ...(record.offeredAt && { day: record.offeredAt }),
      });
    }
    case 'Lead': {
      const from = record.source ? t('records.lead', { source: record.source }) : t('records.lead.no-source');
      const wonAt = record.wonAt && knownDay(record.wonAt, record.wonPrecision);
      const what = record.wonAt ? `${from} · ${ended('won', wonAt)}` : from;
      return row({
        ...common(record),
        person: record.insideSalesUser?.name,
        what,
        day: knownDay(record.enteredAt, record.enteredPrecision),
      });
    }
    case 'Meeting':
      return row({
        ...common(record),
        person: record.owner?.name,
        what: ended(record.state, record.heldAt && knownDay(record.heldAt, record.heldPrecision)),
        day: knownDay(record.startsAt, record.heldPrecision),
      });
    case 'MrrMovement': {
      const { amount, currency, effectiveOn, kind } = record;
      return row({
        ...common(record),
        what: wordsFor(t, 'movement', kind),
        amount: { amount, currency },
        day: effectiveOn,
      });
    }
    case 'OnboardingPlan':
      return row({
        ...common(record),
        person: record.owner?.name,
        what: ended(record.state, record.completedAt),
        day: record.dueOn,
      });
    case 'Opportunity': {
      const { dealAmount: amount, currency } = record;
      const closedAt = record.state === 'won' ? record.wonAt : record.state === 'lost' ? record.lostAt : null;
      return row({
        ...common(record),
        person: record.owner?.name,
        what: `${record.title} · ${ended(record.state, closedAt && knownDay(closedAt, record.closedPrecision))}`,
        day: knownDay(record.openedAt, record.openedPrecision),
        ...(amount !== null && { amount: { amount, currency } }),
      });
    }
    default:
      return describeOther(record, { t, formats, locale }, row);
  }
}

function outcomeWords(outcome: string, locale: Locale): string {
  const known = callOutcomes.find((each) => each === enumWord(outcome));
  return known ? callOutcomeWords[known][locale] : outcome;
}
