import { defineTexts } from '@tasuki/i18n';

export const homeTexts = defineTexts({
  'fs-home.title': { ja: 'ホーム', en: 'Home' },
  'fs-home.incoming': { ja: '受け取り', en: 'Incoming' },
  'fs-home.incoming.note': { ja: '受け入れるか、理由を添えて差し戻します', en: 'Accept, or return with a reason' },
  'fs-home.care': { ja: '対応が必要な商談', en: 'Deals that need care' },
  'fs-home.care.note': {
    ja: '予定超過・予定なし・受注予定日の超過',
    en: 'Overdue, nothing planned, or past the close date',
  },
  'fs-home.care.failed': { ja: '商談を読み込めませんでした', en: 'The deals could not be loaded' },
  'fs-home.care.empty': { ja: '対応が必要な商談はありません', en: 'No deal needs care' },
  'fs-home.care.empty.why': {
    ja: 'すべての商談に次の予定があります。',
    en: 'Something is planned for every deal.',
  },
  'fs-home.care.none': { ja: '担当している商談はありません', en: 'You have no open deals' },
  'fs-home.care.none.why': {
    ja: '引き継ぎを受け入れ、商談を追加すると、ここに並びます。',
    en: 'Accept a pass and add a deal, and it will stand here.',
  },
  'fs-home.care.more': { ja: 'ほか {count} 件をパイプラインで表示', en: 'Show {count} more on the pipeline' },
  'fs-home.board': { ja: 'パイプラインを開く', en: 'Open the pipeline' },
  'fs-home.closes': { ja: '受注予定 {day}', en: 'Closes {day}' },
  'fs-home.closes.past': { ja: '受注予定日超過 {day}', en: 'Was due {day}' },
  'fs-home.passed': { ja: '渡した先の結果', en: 'What became of our passes' },
  'fs-home.passed.days': { ja: '直近 {days} 日', en: 'Last {days} days' },
});
