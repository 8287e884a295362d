import { defineTexts } from '@tasuki/i18n';

export const accountsTexts = defineTexts({
  'accounts.title': { ja: 'アカウント', en: 'Accounts' },
  'accounts.count': { ja: '{count, number} 件', en: '{count, plural, one {# account} other {# accounts}}' },
  'accounts.search': { ja: 'アカウント名で絞り込み', en: 'Filter by name' },
  'accounts.holder': { ja: '現在の担当部門', en: 'Held by' },
  'accounts.holder.any': { ja: 'すべての部門', en: 'Any department' },
  'accounts.state': { ja: '状態', en: 'State' },
  'accounts.state.any': { ja: 'すべての状態', en: 'Any state' },
  'accounts.state.identified': { ja: '特定済み', en: 'Identified' },
  'accounts.state.provisional': { ja: '仮アカウント', en: 'Provisional' },
  'accounts.mine': { ja: '自分の担当のみ', en: 'Mine only' },
  'accounts.name': { ja: 'アカウント', en: 'Account' },
  'accounts.cycle': { ja: 'サイクル', en: 'Cycle' },
  'accounts.industry': { ja: '業種', en: 'Industry' },
  'accounts.region': { ja: '地域', en: 'Region' },
  'accounts.employees': { ja: '従業員数', en: 'Employees' },
  'accounts.held-since': { ja: '担当開始', en: 'Held since' },
  'accounts.empty': { ja: 'まだアカウントがありません', en: 'There are no accounts yet' },
  'accounts.empty.why': {
    ja: 'リードを登録するか、データを取り込むとここに表示されます。',
    en: 'Capture a lead or import data, and they will appear here.',
  },
  'accounts.none': { ja: '条件に合うアカウントはありません', en: 'No account fits these filters' },
  'accounts.none.why': { ja: '条件を減らすと見つかるかもしれません。', en: 'Fewer filters may find some.' },
  'accounts.clear': { ja: '条件をクリア', en: 'Clear filters' },
  'accounts.failed': { ja: 'アカウント一覧を読み込めませんでした', en: 'The accounts could not be loaded' },
});
