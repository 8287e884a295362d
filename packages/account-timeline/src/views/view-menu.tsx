import { IconCheck } from '@tabler/icons-react';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Menu } from '@tasuki/ui';
import type { ReactNode } from 'react';
import type { ColumnChoice } from './column-choice.ts';
import type { LostView, useViews } from './use-views.ts';
import { ViewActs } from './view-acts.tsx';
import type { View } from './view-queries.ts';
import { viewTexts } from './view-texts.ts';
import styles from './views.module.css';

export interface ViewMenuProps {
  state: ReturnType<typeof useViews>;
  columns: ColumnChoice | undefined;
  onSheet: (sheet: 'new' | 'rename') => void;
  /** Somebody else saved other filters first. */
  onLost: (lost: LostView) => void;
  button: ReactNode;
}

/** All views of the list, what can be done with the shown one, and which columns there are. It comes open. */
export function ViewMenu({ state, columns, onSheet, onLost, button }: ViewMenuProps) {
  const t = useTexts(viewTexts);
  const formats = useFormats();
  const { views, shown, show } = state;
  const own = views.filter(({ department }) => department === null);
  const shared = Map.groupBy(
    views.filter(({ department }) => department !== null),
    ({ department }) => department!,
  );
  const item = (view: View | undefined) => (
    <Choice key={view?.id ?? ''} as={Menu.RadioItem} isChosen={view?.id === shown?.id} onChoose={() => show(view)}>
      {view?.name ?? t('views.none')}
      {view?.isDefault ? <small className={styles.mark}>{t('views.default')}</small> : null}
    </Choice>
  );
  return (
    <Menu defaultOpened position="bottom-start" width={280} transitionProps={{ duration: 80 }}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown className={styles.dropdown}>
        {item(undefined)}
        {own.length > 0 ? <Menu.Label>{t('views.mine')}</Menu.Label> : null}
        {own.map(item)}
        {[...shared].map(([department, each]) => (
          <div key={department}>
            <Menu.Label>{t('views.shared', { department: formats.department(department) })}</Menu.Label>
            {each.map(item)}
          </div>
        ))}
        <Menu.Divider />
        <ViewActs state={state} onSheet={onSheet} onLost={onLost} />
        {columns ? <ColumnChoices {...columns} /> : null}
      </Menu.Dropdown>
    </Menu>
  );
}

function ColumnChoices({ all, shown, choose }: ColumnChoice) {
  const t = useTexts(viewTexts);
  const [, ...optional] = all;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('views.columns')}</Menu.Label>
      {optional.map(({ key, header }) => (
        <Choice
          key={key}
          as={Menu.CheckboxItem}
          isChosen={shown.includes(key)}
          onChoose={() => choose(all.map((each) => each.key).filter((each) => (each === key) !== shown.includes(each)))}
        >
          {header}
        </Choice>
      ))}
    </>
  );
}

interface ChoiceProps {
  as: typeof Menu.RadioItem | typeof Menu.CheckboxItem;
  isChosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Choice({ as: Item, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <Item
      value=""
      checked={isChosen}
      closeMenuOnClick={Item === Menu.RadioItem}
      onClick={onChoose}
      checkIcon={<IconCheck size={16} aria-hidden />}
    >
      {children}
    </Item>
  );
}
