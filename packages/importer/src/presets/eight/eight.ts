import { defineFormat, perhaps } from '../file-format.ts';

/** Business cards from Eight: five lines stand in front of the header. Where a card has no address, its company's name is its id. */
export const eight = defineFormat(
  'eight',
  { ja: 'Eight 名刺リスト', en: 'Eight business cards' },
  {
    tables: [
      {
        record: 'contacts',
        key: ['会社名', '氏名', 'e-mail'],
        requires: ['名刺交換日'],
        fields: {
          companyId: '会社名',
          companyName: '会社名',
          companyDomain: perhaps('URL'),
          name: '氏名',
          email: 'e-mail',
          phone: { ...perhaps('携帯電話'), or: ['TEL直通', 'TEL部門', 'TEL会社'] },
          title: { ...perhaps('部署名'), and: ['役職'] },
          createdAt: '名刺交換日',
        },
      },
    ],
  },
);
