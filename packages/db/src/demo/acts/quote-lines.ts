import { toMajor } from '@tasuki/domain';
import { fullName } from '@tasuki/domain/accounts/person-name';
import { addMonths, dayIn } from '@tasuki/domain/days';
import type { OpportunityState } from '@tasuki/domain/field-sales/deal-state';
import type { AskedContent, AskedLine } from '@tasuki/domain/field-sales/quote-content';
import { demoTimeZone } from '../calendar.ts';
import type { Teller } from '../teller.ts';

/**
 * What a demo quote lists, so that its lines come to the deal's amount before tax. Told from the amount alone: no chance is
 * drawn, because quotes must not change what the stories tell.
 */
export function quoteOf(teller: Teller, deal: OpportunityState): AskedContent {
  const person = teller.rows.all<{ familyName: string; givenName?: string | null }>('contacts')[0];
  return {
    title: deal.name,
    addressee: person ? fullName(person) : null,
    lines: deal.currency === 'JPY' ? linesInYen(deal) : [yearOf(deal, deal.amountMinor ?? 0)],
    validUntil: addMonths(dayIn(demoTimeZone, teller.time), 1),
    notes: '契約期間は開始日から1年です。お支払いは月末締め翌月末払いでお願いいたします。',
  };
}

/** A year of the plan, with setting up and training where the deal is large enough for them, and a book at the reduced rate. */
function linesInYen(deal: OpportunityState): AskedLine[] {
  const amount = deal.amountMinor ?? 0;
  if (amount < 600_000) return [yearOf(deal, amount)];
  const setup: AskedLine = { description: '初期設定・データ移行', quantity: 1, unit: '式', unitPrice: 150_000 };
  const training: AskedLine = {
    description: '操作研修',
    quantity: 1.5,
    unit: '日',
    unitPrice: 80_000,
    discount: 20_000,
  };
  const snacks: AskedLine = {
    ...{ description: '研修時のお弁当', quantity: 20, unit: '個', unitPrice: 1_000, taxPercent: 8 },
  };
  const besides = amount < 1_500_000 ? [setup] : [setup, training, snacks];
  const rest = amount - (amount < 1_500_000 ? 150_000 : 270_000);
  return [yearOf(deal, rest), ...besides];
}

function yearOf({ productId, name, currency }: OpportunityState, amountMinor: number): AskedLine {
  const description = `${name.replace(/の導入$/, '')} 年間利用料`;
  if (amountMinor % 12 === 0)
    return { productId, description, quantity: 12, unit: 'か月', unitPrice: toMajor(amountMinor / 12, currency) };
  return { productId, description, quantity: 1, unit: '年', unitPrice: toMajor(amountMinor, currency) };
}
