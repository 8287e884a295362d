import { defineTexts } from '@tasuki/i18n';

/** What several pages of the admin app say. */
export const adminTexts = defineTexts({
  'admin.nav.people': { ja: 'メンバー', en: 'People' },
  'admin.nav.teams': { ja: 'チーム', en: 'Teams' },
  'admin.nav.products': { ja: '商品', en: 'Products' },
  'admin.nav.routing': { ja: '割り当て', en: 'Routing' },
  'admin.nav.scores': { ja: 'スコアモデル', en: 'Score models' },
  'admin.nav.settings': { ja: '組織設定', en: 'Organisation' },
  'admin.nav.costs': { ja: 'コスト', en: 'Costs' },
  'admin.nav.agreements': { ja: '部門間の取り決め', en: 'Agreements' },
  'admin.nav.calendar': { ja: '営業カレンダー', en: 'Calendar' },
  'admin.nav.feedback': { ja: 'フィードバック', en: 'Feedback' },
  'admin.nav.health': { ja: 'ヘルススコア', en: 'Health score' },
  'admin.nav.mail': { ja: 'メール設定', en: 'Mail' },
  'admin.nav.chat': { ja: 'チャット通知', en: 'Chat' },
  'admin.nav.imports': { ja: '取り込み', en: 'Imports' },
  'admin.nav.audit': { ja: '監査ログ', en: 'Audit' },
  'admin.nav.integrations': { ja: 'API', en: 'API' },
  'admin.nav.duplicates': { ja: '重複の確認', en: 'Duplicates' },
  'admin.nav.accounts': { ja: 'アカウント', en: 'Accounts' },
  'admin.save': { ja: '保存', en: 'Save' },
  'admin.cancel': { ja: 'キャンセル', en: 'Cancel' },
  'admin.saved': { ja: '保存しました', en: 'Saved' },
  'admin.name': { ja: '名前', en: 'Name' },
  'admin.name.ja': { ja: '名称（日本語）', en: 'Name (Japanese)' },
  'admin.name.en': { ja: '名称（英語）', en: 'Name (English)' },
  'admin.department': { ja: '部門', en: 'Department' },
  'admin.conflict': {
    ja: '他の人が先に変更しました。現在の値を確認して、もう一度保存してください。',
    en: 'Someone else changed this first. Check the current values and save again.',
  },
});
