import { churnReasonWords } from '../customer-success/churn-reasons.ts';
import { itemWords } from '../handoffs/handoff-items.ts';
import { ratingTags } from '../handoffs/rating-tags.ts';
import { returnReasonWords } from '../handoffs/return-reasons.ts';
import type { Words } from '../words.ts';

export const agendaMatters = [
  'returned',
  'expired',
  'recycled',
  'waiting',
  'late',
  'rated',
  'left',
  're-asked',
  'churned',
  'passed',
  'won',
] as const;
export type AgendaMatter = (typeof agendaMatters)[number];

const matters: Record<AgendaMatter, Words> = {
  returned: { ja: '差し戻し', en: 'Returned' },
  expired: { ja: '期限切れ', en: 'Expired' },
  recycled: { ja: '案件化せず', en: 'Not ripe yet' },
  waiting: { ja: '回答期限を過ぎて未回答', en: 'Waits for an answer, overdue' },
  late: { ja: '期限を過ぎて回答', en: 'Answered late' },
  rated: { ja: '評価', en: 'Rated' },
  left: { ja: '受入後、動きなし', en: 'Accepted, and nothing since' },
  're-asked': { ja: '顧客に再確認', en: 'Had to ask again' },
  churned: { ja: '早期解約', en: 'Early churn' },
  passed: { ja: 'アップセル連携', en: 'Upsell pass' },
  won: { ja: '成果につながった引き継ぎ', en: 'Came to a win' },
};

export interface AgendaFacts {
  what: AgendaMatter;
  code: string | null;
  rating: number | null;
}

/** What happened, in a line: 「差し戻し（情報収集のみ）」, 「評価 2/5（情報が足りない）」. */
export function agendaWords({ what, code, rating }: AgendaFacts): Words {
  const head = matters[what];
  const score = what === 'rated' && rating !== null ? ` ${rating}/5` : '';
  const detail = code ? codeWords(what, code) : null;
  return {
    ja: `${head.ja}${score}${detail ? `（${detail.ja}）` : ''}`,
    en: `${head.en}${score}${detail ? ` (${detail.en})` : ''}`,
  };
}

/** Whose words a code is of depends on what happened. */
function codeWords(what: AgendaMatter, code: string): Words | null {
  const tags: Record<string, Words> = ratingTags;
  switch (what) {
    case 'rated':
      return tags[code] ?? { ja: code, en: code };
    case 're-asked':
      return itemWords(code);
    case 'churned':
      return churnReasonWords(code) ?? { ja: code, en: code };
    case 'returned':
    case 'recycled':
      return returnReasonWords(code);
    default:
      return null;
  }
}
