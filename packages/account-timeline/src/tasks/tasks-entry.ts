import type { NavEntry } from '../app/app-definition.ts';

/** Every app lists tasks. */
export const tasksNav: NavEntry = { path: '/tasks', label: { ja: 'タスク', en: 'Tasks' } };
