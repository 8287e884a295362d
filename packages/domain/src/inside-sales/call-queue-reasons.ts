import { cycleReasonWords } from '../accounts/cycle-reason-words.ts';
import { tellDay } from '../days.ts';
import type { Words } from '../words.ts';
import { type CallOutcome, callOutcomeWords } from './call-outcomes.ts';

/** Why a lead stands where it stands in the call queue; its score is the sum of these points and of nothing else. */
export const callQueuePoints = {
  'call-back-due': 40,
  'form-fresh': 30,
  'form-recent': 15,
  /** In place of `never-called`, until somebody has called in the new cycle. */
  're-approach-due': 25,
  're-approach-later': -15,
  'never-called': 25,
  'just-arrived': 20,
  'arrived-lately': 10,
  /** For each touch of the last seven days, up to `touchesCounted`. */
  touches: 3,
  'spoke-before': 15,
  'hard-to-reach': -10,
  'number-wrong': -20,
  'refused-before': -25,
  'called-today': -30,
} as const;

export type CallQueueReasonKey = keyof typeof callQueuePoints;
export const callQueueReasonKeys = Object.keys(callQueuePoints) as CallQueueReasonKey[];

export const touchesCounted = 5;
/** So many attempts without a conversation make a contact hard to reach. */
export const hardToReachCalls = 3;

/** How the cycle before ended, where the account goes round again. */
export interface CameBack {
  /** `lost`, or `returned`: handed back or found not ripe. */
  outcome: string | null;
  reason: string | null;
  /** `YYYY-MM-DD` */
  reapproachOn: string | null;
}

export interface CallQueueFacts {
  cameBack: CameBack | null;
  touches: number;
  calls: number;
  lastOutcome: string | null;
}

/** The reason in words, for the people who wonder why this one comes first. */
export function callQueueReasonWords(
  key: CallQueueReasonKey,
  { touches, calls, lastOutcome, cameBack }: CallQueueFacts,
): Words {
  const back = cameBackWords(cameBack);
  const day = cameBack?.reapproachOn ?? '';
  const outcome = callOutcomeWords[lastOutcome as CallOutcome];
  const words: Record<CallQueueReasonKey, Words> = {
    'call-back-due': { ja: 'かけ直しの時刻', en: 'Call back is due' },
    'form-fresh': { ja: '3日以内にフォーム送信', en: 'Submitted a form within 3 days' },
    'form-recent': { ja: '14日以内にフォーム送信', en: 'Submitted a form within 14 days' },
    're-approach-due': { ja: `再アプローチ${back.ja}`, en: `Approached again${back.en}` },
    're-approach-later': {
      ja: `再アプローチ日は ${tellDay(day, 'ja')}${back.ja}`,
      en: `To be approached on ${tellDay(day, 'en')}${back.en}`,
    },
    'never-called': { ja: 'まだ架電していない', en: 'Not called yet' },
    'just-arrived': cameBack
      ? { ja: '24時間以内に再アプローチ開始', en: 'Came back within 24 hours' }
      : { ja: '24時間以内に獲得', en: 'Arrived within 24 hours' },
    'arrived-lately': cameBack
      ? { ja: '3日以内に再アプローチ開始', en: 'Came back within 3 days' }
      : { ja: '3日以内に獲得', en: 'Arrived within 3 days' },
    touches: { ja: `直近7日の接点 ${touches}件`, en: `${touches} touches in the last 7 days` },
    'spoke-before': { ja: `前回: ${outcome?.ja ?? '会話'}`, en: `Last time: ${outcome?.en ?? 'conversation'}` },
    'hard-to-reach': { ja: `${calls}回架電してつながらず`, en: `${calls} calls without a conversation` },
    'number-wrong': { ja: '前回は番号不通', en: 'The number was wrong last time' },
    'refused-before': { ja: '前回は担当者NG', en: 'The contact refused last time' },
    'called-today': { ja: '24時間以内に架電済み', en: 'Called within 24 hours' },
  };
  return words[key];
}

const endings: Record<string, Words> = {
  lost: { ja: '失注', en: 'lost' },
  returned: { ja: '案件化せず・差し戻し', en: 'not ripe or returned' },
};

/** 「（失注: 予算なし）」 */
function cameBackWords(cameBack: CameBack | null): Words {
  const ending = endings[cameBack?.outcome ?? ''];
  if (!ending) return { ja: '', en: '' };
  const reason = cameBack?.reason ? cycleReasonWords(cameBack.reason) : null;
  return {
    ja: `（${[ending.ja, reason?.ja].filter(Boolean).join(': ')}）`,
    en: ` (${[ending.en, reason?.en].filter(Boolean).join(': ')})`,
  };
}
