import { defineFormat, perhaps } from '../file-format.ts';

/** The list that a sales team keeps in a spreadsheet. What it says of 見込み度 and 最終接触日 is kept as it stands. */
export const salesList = defineFormat(
  'sales-list',
  { ja: '営業リスト（自社作成）', en: 'Home-made sales list' },
  {
    tables: [
      {
        record: 'leads',
        key: ['会社名', '担当者名'],
        requires: ['見込み度'],
        fields: {
          companyId: '会社名',
          companyName: '会社名',
          contactName: '担当者名',
          contactEmail: perhaps('メールアドレス'),
          contactPhone: perhaps('電話番号'),
          source: perhaps('流入経路', '経路'),
        },
      },
    ],
  },
);
