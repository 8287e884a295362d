import type { NavEntry } from '../app/app-definition.ts';

/** What the company's words for a lead mean is readable in every app. */
export const definitionsNav: NavEntry = { path: '/definitions', label: { ja: 'リードの定義', en: 'Lead definitions' } };

/** For those whose work it is to win leads: what became of theirs. */
export const definitionResultsNav: NavEntry = {
  path: '/definition-results',
  label: { ja: '定義別の結果', en: 'Results by definition' },
};
