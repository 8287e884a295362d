import { defineTexts } from '@tasuki/i18n';

export const auditTexts = defineTexts({
  'audit.title': { ja: '監査ログ', en: 'Audit' },
  'audit.failed': { ja: '監査ログを読み込めませんでした', en: 'The audit could not be loaded' },
  'audit.none': { ja: '該当する記録がありません', en: 'No entry fits' },
  'audit.none.why': { ja: '操作名の絞り込みを外してください。', en: 'Take the filter by operation away.' },
  'audit.empty': { ja: 'まだ記録がありません', en: 'Nothing is recorded yet' },
  'audit.empty.why': {
    ja: '設定の変更や日々の操作は、すべてここに記録されます。',
    en: 'Every change of settings and every act of the day is written down here.',
  },
  'audit.at': { ja: '日時', en: 'When' },
  'audit.actor': { ja: '実行者', en: 'Who' },
  'audit.operation': { ja: '操作', en: 'Operation' },
  'audit.filter': { ja: '操作で絞り込む', en: 'Filter by operation' },
  'audit.details': { ja: '詳細', en: 'Details' },
  'audit.actor.token': { ja: 'APIトークン', en: 'API token' },
  'audit.actor.system': { ja: 'システム', en: 'System' },
  'audit.actor.import': { ja: '取り込み', en: 'Import' },
  'audit.actor.user': { ja: 'メンバー', en: 'Person' },
  'audit.as-kept': { ja: '記録された内容（JSON）', en: 'As it is kept (JSON)' },
  'audit.account': { ja: 'アカウントを開く', en: 'Open the account' },
});
