import { z } from 'zod';
import type { Locale, Words } from '../words.ts';
import { routingMethods, routingMethodWords } from './routing-plan.ts';

export const passedOverReasons = ['away', 'full', 'had-it'] as const;

/** Who got a piece of work and why, as the event keeps it. */
export const routingFields = z.object({
  userId: z.string(),
  /** As it was then: people leave, the sentence stays. */
  userName: z.string(),
  because: z.enum(['owner', 'rule', 'fallback']),
  ruleId: z.string().optional(),
  ruleName: z.string().optional(),
  method: z.enum(routingMethods).optional(),
  /** What they had open then. */
  openWork: z.number().int().nonnegative(),
  /** Who would have come before, and why they did not. */
  passedOver: z.array(z.object({ userId: z.string(), userName: z.string(), why: z.enum(passedOverReasons) })),
});
export type Routing = z.infer<typeof routingFields>;
export type PassedOver = Routing['passedOver'][number];

const why: Record<PassedOver['why'], Words> = {
  away: { ja: '不在', en: 'away' },
  full: { ja: '上限', en: 'at the limit' },
  'had-it': { ja: '前の担当', en: 'had it before' },
};

/** 「大企業は東日本チーム」（順番に）→ 佐藤 健一: who got it and why, as one sentence. */
export function routingText(routing: Routing, locale: Locale): string {
  const { because, ruleName = '', method, userName, passedOver } = routing;
  const how = method ? routingMethodWords[method][locale] : '';
  const skipped = passedOver.map((one) => `${one.userName} (${why[one.why][locale]})`).join(', ');
  const sentences: Record<Routing['because'], Words> = {
    owner: { ja: `現在の担当者 ${userName}`, en: `${userName}, who owns the account` },
    rule: {
      ja: `ルール「${ruleName}」（${how}）→ ${userName}`,
      en: `Rule “${ruleName}” (${how.toLowerCase()}): ${userName}`,
    },
    fallback: { ja: `該当ルールなし（${how}）→ ${userName}`, en: `No rule fitted (${how.toLowerCase()}): ${userName}` },
  };
  const sentence = sentences[because][locale];
  if (!skipped) return sentence;
  return locale === 'ja' ? `${sentence}／対象外: ${skipped}` : `${sentence}; passed over: ${skipped}`;
}
