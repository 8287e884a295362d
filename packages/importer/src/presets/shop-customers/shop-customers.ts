import { defineFormat, perhaps } from '../file-format.ts';

/** Customers of a shop (osCommerce), most often in Shift_JIS. Whoever names no company stands under their own name. */
export const shopCustomers = defineFormat(
  'shop-customers',
  { ja: 'ネットショップ顧客', en: 'Shop customers' },
  {
    tables: [
      {
        record: 'leads',
        key: 'メールアドレス',
        requires: ['メルマガ購読'],
        fields: {
          companyName: '会社名',
          contactFamilyName: '姓',
          contactGivenName: '名',
          contactEmail: 'メールアドレス',
          contactPhone: perhaps('電話番号'),
          enteredAt: 'アカウント作成日',
        },
      },
    ],
  },
);
