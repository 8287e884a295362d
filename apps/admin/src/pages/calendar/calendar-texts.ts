import { defineTexts } from '@tasuki/i18n';

export const calendarTexts = defineTexts({
  'calendar.title': { ja: '営業カレンダー', en: 'Business calendar' },
  'calendar.failed': { ja: '営業カレンダーを読み込めませんでした', en: 'The calendar could not be loaded' },
  'calendar.why': {
    ja: '引き継ぎの回答期限は営業時間で数えます。すでに動いている期限は変わりません。',
    en: 'Answers are due in business hours. Clocks that run already keep their end.',
  },
  'calendar.hours': { ja: '営業時間', en: 'Business hours' },
  'calendar.opens': { ja: '開始', en: 'Opens' },
  'calendar.closes': { ja: '終了', en: 'Closes' },
  'calendar.workdays': { ja: '営業日', en: 'Working days' },
  'calendar.holidays': { ja: '日本の祝日を休業日にする', en: 'Closed on Japanese holidays' },
  'calendar.closed': { ja: 'そのほかの休業日', en: 'Other days off' },
  'calendar.closed.why': {
    ja: '1 行に 1 日。毎年の日は 12-29、その年だけの日は 2027-05-01 のように書きます。',
    en: 'One a line: 12-29 for every year, 2027-05-01 for one.',
  },
  'calendar.preview': {
    ja: '例（回答期限 {hours, number} 営業時間の場合）',
    en: 'For an answer within {hours, number} hours',
  },
});
