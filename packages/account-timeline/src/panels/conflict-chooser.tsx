import { defineTexts, NOTHING, useTexts } from '@tasuki/i18n';
import { Button } from '@tasuki/ui';
import { useId, useState } from 'react';
import styles from './conflict-chooser.module.css';

const conflictTexts = defineTexts({
  'conflict.title': {
    ja: '開いている間に、他の人が保存しました。残す値を選んでください。',
    en: 'Someone else saved while you had this open. Choose what to keep.',
  },
  'conflict.mine': { ja: '自分の値', en: 'Yours' },
  'conflict.theirs': { ja: '保存されている値', en: 'Saved' },
  'conflict.save': { ja: '選んだ値で保存', en: 'Save what I chose' },
  'conflict.take-theirs': { ja: '変更をやめて最新を読み込む', en: 'Drop mine, load the latest' },
});

export interface ConflictRow {
  key: string;
  label: string;
  mine: string;
  theirs: string;
  /** Left as it was by whoever reads this: the other value is the news. */
  isTheirs: boolean;
}

interface ConflictChooserProps {
  rows: readonly ConflictRow[];
  isSaving: boolean;
  onSave: (keysOfTheirs: readonly string[]) => void;
  onTakeTheirs: () => void;
}

/** A lost race: both values of each field that differs, one of them to be kept. */
export function ConflictChooser({ rows, isSaving, onSave, onTakeTheirs }: ConflictChooserProps) {
  const t = useTexts(conflictTexts);
  const [theirs, setTheirs] = useState<readonly string[]>(() =>
    rows.filter(({ isTheirs }) => isTheirs).map(({ key }) => key),
  );
  const choose = (key: string, isTheirs: boolean) =>
    setTheirs((before) => [...before.filter((one) => one !== key), ...(isTheirs ? [key] : [])]);
  return (
    <section className={styles.conflict} role="alert">
      <p>{t('conflict.title')}</p>
      {rows.map(({ key, label, ...values }) => (
        <fieldset key={key} className={styles.field}>
          <legend>{label}</legend>
          <Choice
            label={t('conflict.mine')}
            value={values.mine}
            isChosen={!theirs.includes(key)}
            onChoose={() => choose(key, false)}
          />
          <Choice
            label={t('conflict.theirs')}
            value={values.theirs}
            isChosen={theirs.includes(key)}
            onChoose={() => choose(key, true)}
          />
        </fieldset>
      ))}
      <div className={styles.acts}>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('conflict.take-theirs')}
        </Button>
        <Button loading={isSaving} onClick={() => onSave(theirs)}>
          {t('conflict.save')}
        </Button>
      </div>
    </section>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Choice({ label, value, isChosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <label className={styles.choice} htmlFor={id} data-chosen={isChosen || undefined}>
      <input id={id} type="radio" checked={isChosen} onChange={onChoose} />
      <span className={styles.whose}>{label}</span>
      <span className={styles.value}>{value || NOTHING}</span>
    </label>
  );
}
