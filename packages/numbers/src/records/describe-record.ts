import { callOutcomes, callOutcomeWords } from '@tasuki/domain/inside-sales/call-outcomes';
import { type Formats, type Locale, type Translate, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import type { KpiRecord } from './records-query.ts';
import { recordsTexts } from './records-texts.ts';

/** A record of any kind as a row of the list. */
export interface RecordRow {
  id: string;
  /** Where the page after this row begins; its id where absent. */
  cursor?: string;
  account: { id: string; name: string };
  what: string;
  person: string | undefined;
  amount: { amount: number; currency: string } | undefined;
  day: string | undefined;
}

type Id = keyof typeof recordsTexts & string;

/** Says what records are, each in one row of words. */
export function useDescribeRecords(): (records: readonly KpiRecord[]) => RecordRow[] {
  const t = useTexts(recordsTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  return (records) => records.flatMap((record) => describe(record, { t, formats, locale }) ?? []);
}

interface Words {
  t: Translate<Id>;
  formats: Formats;
  locale: Locale;
}

// A state that nobody has given words to still says itself.
const wordsFor = (t: Translate<Id>, kind: 'state' | 'movement', code: string): string => {
  const id = `records.${kind}.${code}`;
  return id in recordsTexts ? t(id as Id) : code;
};

function describe(record: KpiRecord, { t, formats, locale }: Words): RecordRow | undefined {
  const state = (code: string) => wordsFor(t, 'state', code);
  const row = (rest: Partial<RecordRow> & Pick<RecordRow, 'account' | 'what'>): RecordRow => ({
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
        day: record.calledAt,
      });
    case 'Handoff': {
      const joint = `${formats.departmentShort(record.from)} → ${formats.departmentShort(record.to)}`;
      return row({
        ...common(record),
        person: record.offeredBy?.name,
        what: `${joint} · ${state(record.state)}`,
        ...(record.offeredAt && { day: record.offeredAt }),
      });
    }
    case 'Lead': {
      const from = record.source ? t('records.lead', { source: record.source }) : t('records.lead.no-source');
      return row({ ...common(record), person: record.insideSalesUser?.name, what: from, day: record.enteredAt });
    }
    case 'Meeting':
      return row({ ...common(record), person: record.owner?.name, what: state(record.state), day: record.startsAt });
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
      return row({ ...common(record), person: record.owner?.name, what: state(record.state), day: record.dueOn });
    case 'Opportunity': {
      const { dealAmount: amount, currency } = record;
      return row({
        ...common(record),
        person: record.owner?.name,
        what: `${record.title} · ${state(record.state)}`,
        day: record.openedAt,
        ...(amount !== null && { amount: { amount, currency } }),
      });
    }
    default:
      return undefined;
  }
}

const common = ({ account }: { readonly account: { readonly id: string; readonly name: string } }) => ({ account });

function outcomeWords(outcome: string, locale: Locale): string {
  const known = callOutcomes.find((each) => each === outcome.toLowerCase().replaceAll('_', '-'));
  return known ? callOutcomeWords[known][locale] : outcome;
}
