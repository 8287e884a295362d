import type { Refusal } from '@tasuki/domain';
import type { Reason } from './name-reasons.ts';

/** What a rule's "no" means for a row. The same codes stand in docs/error-codes.md. */
const japanese: Record<string, string> = {
  ACCOUNT_KEY_TAKEN: '同じドメインまたは法人番号のアカウントがすでにあります',
  AMOUNT_NEGATIVE: '金額が 0 より小さくなっています',
  BEFORE_CONTRACT: '契約開始より前の日付です',
  COMPANY_NAME_MISSING: '会社名がありません',
  CORPORATE_NUMBER_INVALID: '法人番号が正しくありません（13 桁、先頭は検査数字）',
  DATE_INVALID: '日付が正しくありません',
  DOMAIN_INVALID: 'ドメインの形式が正しくありません',
  EMAIL_INVALID: 'メールアドレスの形式が正しくありません',
  EMAIL_TAKEN: 'このメールアドレスの担当者がすでにいます',
  NAME_MISSING: '名前がありません',
  NOTE_EMPTY: 'メモが空です',
  NOTE_TOO_LONG: 'メモが長すぎます',
  SCORE_OUT_OF_RANGE: '点数が正しくありません（NPS は 0–10、CSAT は 1–5 の整数）',
  SUBJECT_MISSING: '件名がありません',
};

/** The refusal as the reason of a row; the rule's own English where nobody has translated it. */
export function refusalReason({ code, message }: Refusal): Reason {
  return { ja: japanese[code] ?? message, en: message, kind: code };
}
