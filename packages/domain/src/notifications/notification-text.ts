import { tellDay } from '../days.ts';
import type { Locale } from '../words.ts';
import type { NotificationKind } from './notification-kinds.ts';

export interface NotificationFacts {
  kind: NotificationKind;
  account: string;
  /** Who did it; null where time or the system did. */
  actor: string | null;
  /** The event in its own words. */
  summary: string | null;
  /** The day that a deadline is about. */
  dueOn: string | null;
}

type Sentence = (facts: { account: string; actor: string; summary: string; dueOn: string }) => string;

const SENTENCES: Record<NotificationKind, Record<Locale, Sentence>> = {
  mention: {
    ja: ({ account, actor, summary }) => `${actor}があなたをメンション（${account}）: ${summary}`,
    en: ({ account, actor, summary }) => `${actor} mentioned you (${account}): ${summary}`,
  },
  'handoff-offered': {
    ja: ({ account, actor }) => `${actor}から${account}の引き継ぎ依頼`,
    en: ({ account, actor }) => `${actor} offers you ${account}`,
  },
  'handoff-accepted': {
    ja: ({ account, actor }) => `${actor}が${account}の引き継ぎを受け入れました`,
    en: ({ account, actor }) => `${actor} accepted ${account}`,
  },
  'handoff-returned': {
    ja: ({ account, actor, summary }) => `${actor}が${account}を差し戻しました: ${summary}`,
    en: ({ account, actor, summary }) => `${actor} handed ${account} back: ${summary}`,
  },
  'handoff-due': {
    ja: ({ account, summary }) =>
      summary ? `${account}: ${summary}` : `${account}の引き継ぎの回答期限が近づいています`,
    en: ({ account, summary }) =>
      summary ? `${account}: ${summary}` : `The handoff of ${account} needs an answer soon`,
  },
  'handoff-escalated': {
    ja: ({ account }) => `${account}の引き継ぎに期限までの回答がありません`,
    en: ({ account }) => `Nobody answered the handoff of ${account} in time`,
  },
  'handoff-rerouted': {
    ja: ({ account, summary }) => `${account}: ${summary}`,
    en: ({ account, summary }) => `${account}: ${summary}`,
  },
  'feedback-given': {
    ja: ({ account, actor, summary }) => `${actor}から${account}の商談へ: ${summary}`,
    en: ({ account, actor, summary }) => `${actor} on the deal with ${account}: ${summary}`,
  },
  'feedback-answered': {
    ja: ({ account, actor, summary }) => `${actor}から（${account}）: ${summary}`,
    en: ({ account, actor, summary }) => `${actor} (${account}): ${summary}`,
  },
  'task-assigned': {
    ja: ({ account, actor, summary }) => `${actor}からのタスク（${account}）: ${summary}`,
    en: ({ account, actor, summary }) => `${actor} gave you a task (${account}): ${summary}`,
  },
  'reapproach-begun': {
    ja: ({ account }) => `${account}の再アプローチ日です。架電リストに入りました`,
    en: ({ account }) => `The day to approach ${account} again has come: it is in the call queue`,
  },
  'lead-qualified': {
    ja: ({ account, summary }) => `${account}: ${summary}`,
    en: ({ account, summary }) => `${account}: ${summary}`,
  },
  'lead-scored': {
    ja: ({ account, summary }) => `${account}のスコアが上がりました（${summary}）`,
    en: ({ account, summary }) => `The score of ${account} rose (${summary})`,
  },
  'notice-due': {
    ja: ({ account, dueOn }) => `${account}の解約通知期限は${dueOn}です`,
    en: ({ account, dueOn }) => `${account} can give notice until ${dueOn}`,
  },
  'renewal-due': {
    ja: ({ account, dueOn }) => `${account}の契約は${dueOn}に更新日を迎えます`,
    en: ({ account, dueOn }) => `The contract of ${account} comes up for renewal on ${dueOn}`,
  },
  'finding-found': {
    ja: ({ summary }) => `ボトルネック診断の新しい所見: ${summary}`,
    en: ({ summary }) => `A new finding between two departments: ${summary}`,
  },
  'finding-rechecked': {
    ja: ({ summary }) => `所見の再確認日です: ${summary}`,
    en: ({ summary }) => `A finding was due to be looked at again: ${summary}`,
  },
  followed: {
    ja: ({ account, summary }) => `${account}: ${summary}`,
    en: ({ account, summary }) => `${account}: ${summary}`,
  },
};

/** Whoever did it as a sentence calls them: a person politely, the system not. */
const ACTOR: Record<Locale, (name: string | null) => string> = {
  ja: (name) => (name === null ? 'システム' : `${name}さん`),
  en: (name) => name ?? 'The system',
};

/** What the bell and the mail say, as one sentence. */
export function notificationText({ kind, account, actor, summary, dueOn }: NotificationFacts, locale: Locale): string {
  const told = { account, actor: ACTOR[locale](actor), summary: summary ?? '', dueOn: tellDay(dueOn ?? '', locale) };
  return SENTENCES[kind][locale](told);
}
