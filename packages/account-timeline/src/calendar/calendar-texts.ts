import { defineTexts } from '@tasuki/i18n';

export const calendarTexts = defineTexts({
  'calendar.previous': { ja: '前の月', en: 'Previous month' },
  'calendar.next': { ja: '次の月', en: 'Next month' },
  'calendar.today': { ja: '今月', en: 'This month' },
  'calendar.is-today': { ja: '今日', en: 'Today' },
  'calendar.month-failed': { ja: 'カレンダーを読み込めませんでした', en: 'The calendar could not be loaded' },
  'calendar.more': { ja: 'ほか {count, number} 件', en: '{count, number} more' },
  'calendar.more.of': {
    ja: '{day}のほか {count, number} 件を一覧で見る',
    en: '{count, number} more on {day}, as a list',
  },
  'calendar.day': { ja: '{day} {count, number} 件', en: '{day}: {count, number}' },
  'calendar.empty': { ja: 'この月には何もありません', en: 'Nothing falls on this month' },
  'calendar.keys': {
    ja: '矢印キーで日、PageUp・PageDown で月を移動し、Enter でその日の一覧を開きます。',
    en: 'Arrows move by day, Page Up and Page Down by month; Enter lists the day.',
  },
});
