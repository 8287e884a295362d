import type { NewEvent } from '@tasuki/domain';
import { addDays } from '@tasuki/domain';
import {
  dismissDuplicate,
  type PairedAccount,
  reconsiderDuplicate,
} from '@tasuki/domain/accounts/duplicates/dismiss-duplicate';
import { enter } from '../acts/marketing.ts';
import { daysLater, momentOn } from '../calendar.ts';
import type { Person } from '../staff.ts';
import { Teller } from '../teller.ts';
import type { World } from '../world.ts';

/** One company as two people wrote it, each pair in another way; the last two pairs somebody has looked at. */
const written = [
  ['株式会社髙橋計測', '㈱高橋計測', 'takahashi-keisoku'],
  ['株式会社ミドリ運輸', 'ミドリ運輸㈱', 'midori-unyu'],
  ['渡邊ケミカル株式会社', '渡辺ケミカル(株)', 'watanabe-kemikaru'],
  ['㈱ヤマト精機工業', '株式会社ﾔﾏﾄ精機工業', 'yamato-seiki'],
  ['有限会社すずらん観光', '㈲スズラン観光', 'suzuran-kanko'],
  ['Northern Light Works Inc.', 'NORTHERN LIGHT WORKS', 'northern-light'],
  ['株式会社あさひ倉庫', 'あさひ倉庫有限会社', 'asahi-souko'],
  ['株式会社こだま繊維', 'こだま繊維合同会社', 'kodama-seni'],
] as const;

/** Companies that came in twice and still stand apart. Answers what to append last. */
export function tellDoubles(world: World): NewEvent[] {
  const { calendar, staff } = world;
  const marketer = staff.marketing[0] as Person;
  const pairs = written.map(([first, second, domain], index) =>
    [first, second].map((name, later): PairedAccount => {
      const teller = new Teller(world, momentOn(addDays(calendar.today, -24 + index + later), 10, index));
      enter(teller, {
        company: { name, domain: `${later ? 'mail.' : ''}${domain}.example` },
        source: 'organic-search',
      });
      world.tellers.push(teller);
      return { id: teller.accountId, name };
    }),
  ) as [PairedAccount, PairedAccount][];
  const acting = { by: marketer.id, at: momentOn(addDays(calendar.today, -6), 15, 0), as: 'marketing' as const };
  return pairs.slice(-2).flatMap((accounts, index) => {
    const dismissed = dismissDuplicate({ accounts, isDismissed: false }, acting).accepted ?? [];
    if (index === 0) return dismissed;
    const again = { ...acting, at: daysLater(acting.at, 1) };
    return [...dismissed, ...(reconsiderDuplicate({ accounts, isDismissed: true }, again).accepted ?? [])];
  });
}
