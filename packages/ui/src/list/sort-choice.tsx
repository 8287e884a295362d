import { NativeSelect } from '@mantine/core';
import { useTexts } from '@tasuki/i18n';
import { uiTexts } from '../ui-texts.ts';
import type { Sort } from './list-header.tsx';

interface SortChoiceProps {
  columns: readonly { key: string; header: string }[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

/** Sorts a list of cards, which has no heads of columns to press. */
export function SortChoice({ columns, sort, onSort }: SortChoiceProps) {
  const t = useTexts(uiTexts);
  const usual = { value: '', label: t('ui.list.sort'), disabled: true };
  const choices = columns.flatMap(({ key, header }) => [
    { value: key, label: t('ui.list.sort.ascending', { header }) },
    { value: `-${key}`, label: t('ui.list.sort.descending', { header }) },
  ]);
  return (
    <NativeSelect
      aria-label={t('ui.list.sort')}
      value={sort ? `${sort.descending ? '-' : ''}${sort.key}` : ''}
      onChange={({ currentTarget: { value } }) =>
        onSort({ key: value.replace('-', ''), descending: value.startsWith('-') })
      }
      data={sort ? choices : [usual, ...choices]}
    />
  );
}
