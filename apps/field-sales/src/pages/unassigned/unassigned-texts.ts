import { defineTexts } from '@tasuki/i18n';

export const unassignedTexts = defineTexts({
  'unassigned.title': { ja: 'アカウント未定の商談', en: 'Deals without account' },
  'unassigned.failed': { ja: '商談を読み込めませんでした', en: 'The deals could not be loaded' },
  'unassigned.search': { ja: '商談名で検索', en: 'Search by name' },
  'unassigned.list': { ja: '取り込んだ商談', en: 'Imported deals' },
  'unassigned.list.note': {
    ja: 'アカウントを決めると、元の日時のままタイムラインに載ります。残り{count}件。',
    en: 'Once the account is named, its timeline begins at the true times. {count} are left.',
  },
  'unassigned.none': { ja: 'アカウント未定の商談はありません', en: 'Every deal has its account' },
  'unassigned.none.why': {
    ja: '取り込んだ商談のうち、会社名のないものがここに並びます。',
    en: 'Imported deals that name no company wait here.',
  },
  'unassigned.assign': { ja: '{account}に割り当てる', en: 'Assign to {account}' },
  'unassigned.because.name': { ja: '商談名に一致', en: 'in the deal’s name' },
  'unassigned.because.same-rep': { ja: '同じ担当者の取引先', en: 'the same rep sold there' },
  'unassigned.find': { ja: '「{deal}」のアカウントを検索', en: 'Find the account of “{deal}”' },
  'unassigned.find.short': { ja: '会社名で検索', en: 'Search companies' },
  'unassigned.more': { ja: 'さらに表示', en: 'Show more' },
});
