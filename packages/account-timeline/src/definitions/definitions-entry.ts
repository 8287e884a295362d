import type { NavEntry } from '../app/app-definition.ts';

/** What the company's words for a lead mean is readable in every app. */
export const definitionsNav: NavEntry = { path: '/definitions', label: { ja: 'リードの定義', en: 'Lead definitions' } };
