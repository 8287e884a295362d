import { addDays, addMonths } from '@tasuki/domain/days';
import type { Transaction } from '../client.ts';
import { campaigns, products } from '../tables/index.ts';
import type { DemoCalendar } from './calendar.ts';
import { type Random, randomId } from './random.ts';

export interface Catalogue {
  products: Record<'standard' | 'premium' | 'analytics' | 'api', string>;
  campaigns: Record<'fair' | 'comparison' | 'search' | 'seminar' | 'newsletter', string>;
}

/** What the demo organisation sells, and how it is heard of. */
export async function createCatalogue(
  tx: Transaction,
  { random, calendar }: { random: Random; calendar: DemoCalendar },
): Promise<Catalogue> {
  const { now, start, april, today } = calendar;
  const newId = () => randomId(random, now);
  const sold = [
    { id: newId(), key: 'standard', nameJa: 'タスキ標準プラン', nameEn: 'Standard plan', monthlyMinor: 80_000 },
    { id: newId(), key: 'premium', nameJa: 'タスキ上位プラン', nameEn: 'Premium plan', monthlyMinor: 180_000 },
    { id: newId(), key: 'analytics', nameJa: '分析オプション', nameEn: 'Analytics add-on', monthlyMinor: 40_000 },
    { id: newId(), key: 'api', nameJa: 'API連携オプション', nameEn: 'API link', monthlyMinor: 30_000 },
  ];
  await tx.insert(products).values(sold.map((product) => ({ ...product, isDemo: true })));
  const fairDay = fairStart(calendar);
  const run = [
    {
      key: 'fair',
      nameJa: '産業DX総合展',
      nameEn: 'Industry DX Expo',
      type: 'trade-fair',
      startsOn: fairDay,
      endsOn: addDays(fairDay, 2),
      costMinor: 4_800_000,
    },
    // Four times the cost of a card from the fair, and five times the deals.
    {
      key: 'comparison',
      nameJa: '比較サイト掲載',
      nameEn: 'Comparison site',
      type: 'listing',
      startsOn: start,
      endsOn: null,
      costMinor: 17_600_000,
    },
    {
      key: 'search',
      nameJa: '検索広告',
      nameEn: 'Search ads',
      type: 'ads',
      startsOn: start,
      endsOn: null,
      costMinor: 9_000_000,
    },
    {
      key: 'seminar',
      nameJa: '業務改善セミナー',
      nameEn: 'Process seminar',
      type: 'seminar',
      startsOn: addMonths(april, -1),
      endsOn: today,
      costMinor: 2_400_000,
    },
    {
      key: 'newsletter',
      nameJa: '月刊メールマガジン',
      nameEn: 'Monthly newsletter',
      type: 'mail',
      startsOn: start,
      endsOn: null,
      costMinor: 600_000,
    },
  ].map((campaign) => ({ ...campaign, id: newId() }));
  await tx.insert(campaigns).values(run.map((campaign) => ({ ...campaign, isDemo: true })));
  return {
    products: idsByKey(sold) as Catalogue['products'],
    campaigns: idsByKey(run) as Catalogue['campaigns'],
  };
}

const idsByKey = (rows: { key: string; id: string }[]) => Object.fromEntries(rows.map(({ key, id }) => [key, id]));

/** Three days in the last week before Golden Week. */
export function fairStart({ april }: DemoCalendar): string {
  let day = addDays(april, 21);
  // A Wednesday: the fair ends on the Friday before the holidays.
  while (new Date(`${day}T00:00:00Z`).getUTCDay() !== 3) day = addDays(day, 1);
  return day;
}
