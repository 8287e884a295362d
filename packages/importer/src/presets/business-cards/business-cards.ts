import { defineFormat, perhaps } from '../file-format.ts';

const person = {
  companyId: '会社名',
  companyName: '会社名',
  name: '氏名',
  email: { ...perhaps('Email(1)'), or: ['e-mail', 'メールアドレス', 'E-mail'] },
  phone: { ...perhaps('携帯電話'), or: ['TEL-1(1)', 'TEL(1)', '電話番号'] },
  title: { ...perhaps('部署名'), and: ['役職'] },
};

/** Lists of other tools for business cards, whose numbered columns tell them. */
export const businessCards = defineFormat(
  'business-cards',
  { ja: '名刺管理ツール', en: 'Business-card tool' },
  {
    tables: [
      { record: 'contacts', key: ['会社名', '氏名'], requires: ['名刺所有者ユーザID'], fields: person },
      { record: 'contacts', key: ['会社名', '氏名'], requires: ['TEL-1(1)'], fields: person },
    ],
  },
);
