import { enumWord } from '@tasuki/domain/enum-name';
import { touchKinds, touchKindWords } from '@tasuki/domain/marketing/touch-kinds';
import { isPromiseState, promiseStateWords } from '@tasuki/domain/promises/promise-words';
import type { Locale } from '@tasuki/i18n';
import { common, knownDay, type RecordRow, type Row, type Words, wordsFor } from './record-row.ts';
import type { KpiRecord } from './records-query.ts';

/** Records that come from contracts, customers and campaigns, and what no account owns. */
export function describeOther(record: KpiRecord, { t, formats, locale }: Words, row: Row): RecordRow | undefined {
  const state = (code: string) => wordsFor(t, 'state', code);
  switch (record.__typename) {
    case 'Contract': {
      const { plan, contractState, monthlyAmount: amount, currency, signedAt: day, soldBy } = record;
      const what = [plan ?? t('records.contract'), state(contractState)].join(' · ');
      return row({ ...common(record), what, person: soldBy?.name, amount: { amount, currency }, day });
    }
    case 'JourneyCycle': {
      const what = t('records.cycle', { number: record.number, kind: wordsFor(t, 'cycle', record.cycleKind) });
      return row({ ...common(record), what, day: knownDay(record.startedAt, record.startedPrecision) });
    }
    case 'Promise': {
      const { text, promiseState, madeAt: day, madeBy } = record;
      const found = isPromiseState(promiseState) ? promiseStateWords[promiseState][locale] : promiseState;
      return row({ ...common(record), what: `${text} · ${found}`, person: madeBy?.name, day });
    }
    case 'Quote': {
      const { quoteNumber: number, revision, amount, currency, submittedAt: day, submittedBy } = record;
      const what = t('records.quote', { number, revision });
      return row({ ...common(record), what, person: submittedBy?.name, amount: { amount, currency }, day });
    }
    case 'Survey': {
      const answer = t('records.survey', { kind: record.surveyKind, score: record.score });
      const what = record.comment ? `${answer} · ${record.comment}` : answer;
      return row({ ...common(record), what, day: knownDay(record.answeredAt, record.answeredPrecision) });
    }
    case 'CampaignTouch': {
      const campaign = record.campaign && nameOf(record.campaign, locale);
      const what = [touchWords(record.touchKind, locale), campaign].filter(Boolean).join(' · ');
      return row({ ...common(record), what, day: knownDay(record.touchedAt, record.occurredPrecision) });
    }
    case 'TimelineEvent':
      return row({
        ...common(record),
        what: record.summary,
        person: record.actor?.name,
        day: knownDay(record.happenedAt, record.timePrecision),
      });
    case 'UnassignedOpportunity': {
      const { title, dealAmount: amount, currency, begunAt, owner } = record;
      return row({
        account: undefined,
        what: `${title} · ${state(record.state)}`,
        person: owner?.name,
        ...(begunAt && { day: begunAt }),
        ...(amount !== null && { amount: { amount, currency } }),
      });
    }
    case 'DepartmentMonthCost': {
      const { department, amount, currency, month: day } = record;
      const what = t('records.cost', { department: formats.department(department) });
      return row({ account: undefined, what, amount: { amount, currency }, day });
    }
    case 'Campaign': {
      const what = t('records.campaign', { name: nameOf(record, locale) });
      return row({ account: undefined, what, ...(record.startsOn && { day: record.startsOn }) });
    }
    default:
      return undefined;
  }
}

const nameOf = ({ nameJa, nameEn }: { readonly nameJa: string; readonly nameEn: string }, locale: Locale) =>
  locale === 'ja' ? nameJa : nameEn;

function touchWords(kind: string, locale: Locale): string {
  const known = touchKinds.find((each) => each === enumWord(kind));
  return known ? touchKindWords[known][locale] : kind;
}
