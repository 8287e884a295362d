import { useTexts } from '@tasuki/i18n';
import { Button, useToast } from '@tasuki/ui';
import { useRef } from 'react';
import { useKeepView } from './use-keep-view.ts';
import type { LostView, useViews } from './use-views.ts';
import { viewTexts } from './view-texts.ts';
import styles from './views.module.css';

interface ViewConflictProps {
  state: ReturnType<typeof useViews>;
  lost: LostView;
  /** Somebody was first once more. */
  onLost: (lost: LostView) => void;
  onNew: () => void;
  onDone: () => void;
}

/**
 * A lost race over a view's filters: the list shows the one or the other as chosen here, because filters say what they
 * mean by what they find. Then one of them is kept, or both.
 */
export function ViewConflict({ state, lost: { view, theirs }, onLost, onNew, onDone }: ViewConflictProps) {
  const t = useTexts(viewTexts);
  const toast = useToast();
  const keepView = useKeepView(onLost);
  const { address, show } = state;
  const isTheirs = address === theirs;
  // Whoever goes on filtering before choosing changes what is theirs to keep.
  const mine = useRef(address);
  if (!isTheirs) mine.current = address;
  const showMine = () => show({ id: view.id, address: mine.current });
  const showTheirs = () => show({ id: view.id, address: theirs });
  const keepMine = async () => {
    showMine();
    if (!(await keepView(view, mine.current, theirs))) return;
    toast({ message: t('views.kept', { name: view.name }) });
    onDone();
  };
  return (
    <section className={styles.conflict} role="alert">
      <p>{t('views.conflict', { name: view.name })}</p>
      <fieldset className={styles.sides}>
        <legend className="visually-hidden">{t('views.conflict.compare')}</legend>
        <label>
          <input type="radio" name="side" checked={!isTheirs} onChange={showMine} />
          {t('views.conflict.mine')}
        </label>
        <label>
          <input type="radio" name="side" checked={isTheirs} onChange={showTheirs} />
          {t('views.conflict.theirs')}
        </label>
      </fieldset>
      <div className={styles.acts}>
        <Button
          variant="default"
          onClick={() => {
            showTheirs();
            onDone();
          }}
        >
          {t('views.conflict.take')}
        </Button>
        <Button variant="default" onClick={() => void keepMine()}>
          {t('views.conflict.keep')}
        </Button>
        <Button
          onClick={() => {
            showMine();
            onNew();
          }}
        >
          {t('views.conflict.new')}
        </Button>
      </div>
    </section>
  );
}
