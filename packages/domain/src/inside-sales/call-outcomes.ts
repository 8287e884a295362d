import type { Words } from '../words.ts';

export const callOutcomes = [
  'absent',
  'gatekeeper',
  'wrong-number',
  'callback',
  'conversation',
  'meaningful',
  'appointment',
  'refused',
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

export const callOutcomeWords: Record<CallOutcome, Words> = {
  absent: { ja: '不在', en: 'No answer' },
  gatekeeper: { ja: '受付止まり', en: 'Stopped at reception' },
  'wrong-number': { ja: '番号不通', en: 'Wrong number' },
  callback: { ja: '折り返し待ち', en: 'Waiting for a call back' },
  conversation: { ja: '担当者と会話', en: 'Spoke with the contact' },
  meaningful: { ja: '有効会話', en: 'Meaningful conversation' },
  appointment: { ja: 'アポ獲得', en: 'Appointment' },
  refused: { ja: '担当者NG', en: 'Contact refused' },
};

/** A real conversation took place: the numerator of the contact rate. Waiting for a call back is none yet. */
export const contactOutcomes: readonly CallOutcome[] = ['conversation', 'meaningful', 'appointment', 'refused'];
