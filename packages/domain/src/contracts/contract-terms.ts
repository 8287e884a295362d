import { addDays, addMonths, isDay } from '../days.ts';
import { type Refusal, refuse } from '../decision.ts';
import { readPrice } from '../money.ts';

/** What was agreed, as people type it: amounts in major units. */
export interface ContractTerms {
  startDate?: string | null;
  endDate?: string | null;
  monthlyAmount?: string | number | null;
  currency?: string | null;
  plan?: string | null;
  seats?: number | null;
  /** 自動更新; yes unless said otherwise. */
  renewsAutomatically?: boolean | null;
  /** 解約通知期限; a month before the end unless agreed otherwise. */
  noticeDeadline?: string | null;
  lines?: readonly ContractLineTerms[] | null;
}

export interface ContractLineTerms {
  productId?: string | null;
  description: string;
  quantity?: number | null;
  monthlyAmount?: string | number | null;
  oneOffAmount?: string | number | null;
}

export interface CheckedTerms {
  startDate: string;
  endDate: string;
  monthlyMinor: number;
  currency: string;
  plan: string | null;
  seats: number | null;
  renewsAutomatically: boolean;
  noticeDeadline: string | null;
  lines: CheckedLine[];
}

interface CheckedLine {
  lineId: string;
  productId: string | null;
  description: string;
  quantity: number;
  monthlyMinor: number;
  oneOffMinor: number;
}

type Read<Value> = { value: Value; refused?: undefined } | { refused: Refusal; value?: undefined };

const no = (...args: Parameters<typeof refuse>): { refused: Refusal } => ({
  refused: refuse(...args).refused as Refusal,
});

const required = ['startDate', 'endDate', 'monthlyAmount', 'currency'] as const;

/** Checks a contract's terms; says which are missing, so that the form can ask for exactly those. */
export function readContractTerms(terms: ContractTerms | null | undefined, newId: () => string): Read<CheckedTerms> {
  const { startDate, endDate, monthlyAmount, currency } = terms ?? {};
  const missing = required.filter(
    (field) => terms?.[field] === undefined || terms[field] === null || terms[field] === '',
  );
  if (!startDate || !endDate || monthlyAmount == null || !currency || missing.length > 0)
    return no('CONTRACT_TERMS_MISSING', `The contract still needs: ${missing.join(', ')}.`, {
      field: `contract.${missing[0]}`,
      details: { missing },
    });
  const term = readTerm(startDate, endDate, terms?.noticeDeadline ?? null);
  if (term.refused) return term;
  const price = readPrice(monthlyAmount, currency, 'contract.monthlyAmount');
  if (price.refused) return { refused: price.refused };
  const seats = terms?.seats ?? null;
  if (seats !== null && (!Number.isInteger(seats) || seats < 1))
    return no('SEATS_INVALID', 'A contract has at least one seat.', { field: 'contract.seats' });
  const lines = readLines(terms?.lines ?? [], currency, newId);
  if (lines.refused) return lines;
  const renewsAutomatically = terms?.renewsAutomatically ?? true;
  return {
    value: {
      startDate,
      endDate,
      monthlyMinor: price.minor,
      currency,
      plan: terms?.plan ?? null,
      seats,
      renewsAutomatically,
      noticeDeadline: terms?.noticeDeadline ?? (renewsAutomatically ? defaultNoticeDeadline(startDate, endDate) : null),
      lines: lines.value,
    },
  };
}

function readTerm(startDate: string, endDate: string, noticeDeadline: string | null): Read<null> {
  for (const [field, day] of Object.entries({ startDate, endDate, noticeDeadline }))
    if (day !== null && !isDay(day)) return no('DATE_INVALID', `${day} is not a day.`, { field: `contract.${field}` });
  if (endDate < startDate)
    return no('CONTRACT_DATES_INVALID', 'The contract ends before it starts.', { field: 'contract.endDate' });
  if (noticeDeadline && noticeDeadline > endDate)
    return no('CONTRACT_DATES_INVALID', 'The notice deadline lies after the end.', {
      field: 'contract.noticeDeadline',
    });
  return { value: null };
}

/** A month before the end; a contract shorter than that can be given notice until it ends. */
export function defaultNoticeDeadline(startDate: string, endDate: string): string {
  // Terms end on a month's last day: the first day after is moved back by a month, so that 28 Feb and 31 Mar agree.
  const deadline = addDays(addMonths(addDays(endDate, 1), -1), -1);
  return deadline > startDate ? deadline : endDate;
}

function readLines(lines: readonly ContractLineTerms[], currency: string, newId: () => string): Read<CheckedLine[]> {
  const checked: CheckedLine[] = [];
  for (const [index, { productId, description, quantity, monthlyAmount, oneOffAmount }] of lines.entries()) {
    const monthly = readPrice(monthlyAmount ?? 0, currency, `contract.lines.${index}.monthlyAmount`);
    if (monthly.refused) return { refused: monthly.refused };
    const oneOff = readPrice(oneOffAmount ?? 0, currency, `contract.lines.${index}.oneOffAmount`);
    if (oneOff.refused) return { refused: oneOff.refused };
    checked.push({
      lineId: newId(),
      productId: productId ?? null,
      description,
      quantity: quantity ?? 1,
      monthlyMinor: monthly.minor,
      oneOffMinor: oneOff.minor,
    });
  }
  return { value: checked };
}
