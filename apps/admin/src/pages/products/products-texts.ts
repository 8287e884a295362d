import { defineTexts } from '@tasuki/i18n';

export const productsTexts = defineTexts({
  'products.title': { ja: '商品', en: 'Products' },
  'products.add': { ja: '商品を追加', en: 'Add a product' },
  'products.edit': { ja: '{name} を編集', en: 'Edit {name}' },
  'products.failed': { ja: '商品を読み込めませんでした', en: 'The products could not be loaded' },
  'products.none': { ja: '商品はまだありません', en: 'There are no products yet' },
  'products.none.why': {
    ja: '商品を登録すると、見積と契約で選べます。',
    en: 'Products can then be chosen in quotes and contracts.',
  },
  'products.key': { ja: '商品コード', en: 'Key' },
  'products.price': { ja: '月額（定価）', en: 'List price a month' },
  'products.currency': { ja: '通貨', en: 'Currency' },
});
