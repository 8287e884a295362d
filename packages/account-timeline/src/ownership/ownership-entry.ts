import type { NavEntry } from '../app/app-definition.ts';

/** Who owns what, and where nobody does, is readable in every app. */
export const ownershipNav: NavEntry = { path: '/ownership', label: { ja: '担当の確認', en: 'Owners' } };
