import { useTexts } from '@tasuki/i18n';
import { ListBar, NativeSelect } from '@tasuki/ui';
import type { UrlState } from '../app/url-state.ts';
import { BulkHistory } from '../bulk/bulk-history.tsx';
import { CalendarSwitch } from '../calendar/calendar-switch.tsx';
import type { ColumnChoice } from '../views/column-choice.ts';
import { SavedViews } from '../views/saved-views.tsx';
import { DUES, readWhose, VIEW_KEYS, WHOSE } from './task-filters.ts';
import { tasksTexts } from './tasks-texts.ts';

interface TaskFilterBarProps {
  url: UrlState;
  onChange: (change: UrlState) => void;
  /** Of the list only; a calendar counts each day. */
  count?: number | undefined;
  columns?: ColumnChoice;
}

export function TaskFilterBar({ url, onChange, count, columns }: TaskFilterBarProps) {
  const t = useTexts(tasksTexts);
  const choose = (name: string, value: string) => onChange({ [name]: value || undefined });
  return (
    <ListBar title={t('tasks.title')} count={count === undefined ? undefined : t('tasks.count', { count })}>
      <NativeSelect
        aria-label={t('tasks.whose')}
        value={readWhose(url)}
        onChange={(event) => choose('whose', event.currentTarget.value)}
        data={WHOSE.map((value) => ({ value, label: t(`tasks.whose.${value}`) }))}
      />
      <NativeSelect
        aria-label={t('tasks.state')}
        value={url.state ?? 'open'}
        onChange={(event) => choose('state', event.currentTarget.value)}
        data={(['open', 'done'] as const).map((value) => ({ value, label: t(`tasks.state.${value}`) }))}
      />
      <NativeSelect
        aria-label={t('tasks.due')}
        value={url.due ?? ''}
        onChange={(event) => choose('due', event.currentTarget.value)}
        data={[
          { value: '', label: t('tasks.due.any') },
          ...DUES.map((value) => ({ value, label: t(`tasks.due.${value}`) })),
        ]}
      />
      <CalendarSwitch />
      <SavedViews list="tasks" keys={VIEW_KEYS} {...(columns ? { columns } : {})} />
      <BulkHistory />
    </ListBar>
  );
}
