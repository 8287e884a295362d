import { IconBookmark, IconChevronDown } from '@tabler/icons-react';
import { useTexts } from '@tasuki/i18n';
import { lazyPart, onceOpened } from '@tasuki/ui';
import { Suspense, useRef, useState } from 'react';
import type { ColumnChoice } from './column-choice.ts';
import { type LostView, useViews } from './use-views.ts';
import { viewTexts } from './view-texts.ts';
import styles from './views.module.css';

const ViewMenu = lazyPart(() => import('./view-menu.tsx').then((m) => m.ViewMenu));
const ViewConflict = lazyPart(() => import('./view-conflict.tsx').then((m) => m.ViewConflict));
const ViewSheet = onceOpened(
  () => import('./view-sheet.tsx').then((m) => m.ViewSheet),
  ({ opened }) => opened !== undefined,
);

interface SavedViewsProps {
  /** The list's name, the same in every app: `accounts`. */
  list: string;
  /** What of the address belongs to a view: filters, order, columns. Always the same array. */
  keys: readonly string[];
  /** Set where the list lets people choose its columns. */
  columns?: ColumnChoice;
}

/** The views of a list beside its filters: the pinned ones at hand, all of them and what can be done in a menu. */
export function SavedViews({ list, keys, columns }: SavedViewsProps) {
  const t = useTexts(viewTexts);
  const state = useViews(list, keys);
  const { views, shown, isChanged, show } = state;
  const [isWanted, setWanted] = useState(false);
  const [sheet, setSheet] = useState<'new' | 'rename' | undefined>();
  const [lost, setLost] = useState<LostView | undefined>();
  const opener = useRef<HTMLButtonElement>(null);
  const closeSheet = () => {
    setSheet(undefined);
    // The menu's item that opened it is gone.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const button = (
    <button ref={opener} type="button" className={styles.menu} aria-haspopup="menu" onClick={() => setWanted(true)}>
      <IconBookmark size={16} aria-hidden />
      <span>{t('views.menu', { name: shown?.name ?? t('views.none') })}</span>
      {isChanged ? <small>{t('views.changed')}</small> : null}
      <IconChevronDown size={14} aria-hidden />
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons.
    <div role="group" aria-label={t('views.label')} className={styles.views}>
      {views
        .filter(({ isPinned }) => isPinned)
        .map((view) => (
          <button
            key={view.id}
            type="button"
            className={styles.pinned}
            aria-pressed={view.id === shown?.id}
            onClick={() => show(view.id === shown?.id && !isChanged ? undefined : view)}
          >
            {view.name}
          </button>
        ))}
      {isWanted ? (
        <Suspense fallback={button}>
          <ViewMenu state={state} columns={columns} onSheet={setSheet} onLost={setLost} button={button} />
        </Suspense>
      ) : (
        button
      )}
      {lost && lost.view.id === shown?.id ? (
        <Suspense>
          <ViewConflict
            state={state}
            lost={lost}
            onLost={setLost}
            onNew={() => {
              setLost(undefined);
              setSheet('new');
            }}
            onDone={() => setLost(undefined)}
          />
        </Suspense>
      ) : null}
      <ViewSheet
        key={`${sheet} ${shown?.id}`}
        opened={sheet}
        state={state}
        view={sheet === 'rename' ? shown : undefined}
        onClose={closeSheet}
      />
    </div>
  );
}
