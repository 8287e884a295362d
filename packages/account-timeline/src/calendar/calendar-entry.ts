export type { CalendarItem } from './calendar-day.ts';
export { CalendarView } from './calendar-view.tsx';
export { useCalendarMonth } from './use-calendar-month.ts';
