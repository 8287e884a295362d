import { defineTexts } from '@tasuki/i18n';

export const parentTexts = defineTexts({
  'parent.find': { ja: '親会社を検索', en: 'Find the parent company' },
  'parent.matches': { ja: '該当する会社', en: 'Matching companies' },
  'parent.none': { ja: '親会社なし', en: 'No parent' },
  'parent.nothing-found': { ja: '該当する会社がありません。', en: 'No company matches.' },
  'parent.was-set': { ja: '親会社を {name} にしました。', en: 'The parent is {name} now.' },
  'parent.was-removed': { ja: '親会社をなしにしました。', en: 'The company has no parent now.' },
});
