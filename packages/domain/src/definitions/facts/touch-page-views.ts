import { defineFact } from '../define-fact.ts';

const kinds = [
  { value: 'pricing', label: { ja: '料金ページ', en: 'Pricing pages' }, words: ['pricing', 'price', '料金'] },
  { value: 'case', label: { ja: '事例ページ', en: 'Case studies' }, words: ['case', '事例'] },
  { value: 'download', label: { ja: '資料ダウンロード', en: 'Downloads' }, words: ['download', 'whitepaper', '資料'] },
  { value: 'function', label: { ja: '機能ページ', en: 'Function pages' }, words: ['function', 'feature', '機能'] },
  { value: 'seminar', label: { ja: 'セミナーページ', en: 'Seminar pages' }, words: ['seminar', 'webinar', 'セミナー'] },
];
const paths = [['url'], ['title']];
const viewed = 'marketing.page-viewed';

/** Which pages a rule may ask for; a page is told by words of its address or title. */
export const pageKinds = kinds.map(({ value, label }) => ({ value, label }));

export const touchPageViews = defineFact({
  name: 'touch.page-views',
  type: 'number',
  label: { ja: 'ページ閲覧', en: 'Page views' },
  unit: { ja: '回', en: 'times' },
  about: 'touch',
  parameters: ['window', 'scope', 'page'],
  shape: { is: 'count', of: [{ kind: viewed }] },
  ofPage: (page) => {
    const words = kinds.find(({ value }) => value === page)?.words ?? [page.toLowerCase()];
    return { is: 'count', of: [{ kind: viewed, words: { paths, words } }] };
  },
});
