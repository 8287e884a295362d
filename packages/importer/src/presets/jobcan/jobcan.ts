import { defineFormat } from '../file-format.ts';

/** ジョブカン's list of customers: each row is a company, and the person to write to. */
export const jobcan = defineFormat(
  'jobcan',
  { ja: 'ジョブカン 取引先', en: 'Jobcan customers' },
  {
    tables: [
      {
        record: 'accounts',
        key: '会社名',
        requires: ['担当者', '備考'],
        also: true,
        fields: { name: '会社名' },
        attributes: ['住所', '備考'],
      },
      {
        record: 'contacts',
        key: ['会社名', '担当者', 'メールアドレス'],
        requires: ['備考'],
        fields: {
          companyId: '会社名',
          companyName: '会社名',
          name: '担当者',
          email: 'メールアドレス',
          phone: '電話番号',
        },
      },
    ],
  },
);
