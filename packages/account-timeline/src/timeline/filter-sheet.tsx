import { useTexts } from '@tasuki/i18n';
import { Button, Form, Sheet, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { lensOnly, type TimelineChoice } from './choice.ts';
import styles from './filter.module.css';
import { FilterKinds } from './filter-kinds.tsx';
import { FilterPeople } from './filter-people.tsx';
import { filterTexts } from './filter-texts.ts';

interface FilterSheetProps {
  choice: TimelineChoice;
  onChoose: (choice: TimelineChoice) => void;
  onClose: () => void;
}

/** Narrows the timeline to a period, to people, to kinds of events. Departments have their chips. */
export function FilterSheet({ choice, onChoose, onClose }: FilterSheetProps) {
  const t = useTexts(filterTexts);
  const [draft, setDraft] = useState(choice);
  const change = (part: Partial<TimelineChoice>) => setDraft((before) => ({ ...before, ...part }));
  const take = (chosen: TimelineChoice) => {
    onChoose(chosen);
    onClose();
  };
  return (
    <Sheet opened title={t('filter.open')} onClose={onClose} size={440}>
      <Form onSubmit={() => take(draft)} className={styles.form} aria-label={t('filter.open')}>
        <fieldset className={styles.group}>
          <legend>{t('filter.period')}</legend>
          <div className={styles.days}>
            <TextInput
              type="date"
              label={t('filter.from')}
              value={draft.from ?? ''}
              max={draft.to}
              onChange={(event) => change({ from: event.currentTarget.value || undefined })}
            />
            <TextInput
              type="date"
              label={t('filter.to')}
              value={draft.to ?? ''}
              min={draft.from}
              onChange={(event) => change({ to: event.currentTarget.value || undefined })}
            />
          </div>
        </fieldset>
        <FilterPeople chosen={draft.people} onChange={(people) => change({ people })} />
        <FilterKinds chosen={draft.kinds} onChange={(kinds) => change({ kinds })} />
        <div className={styles.actions}>
          <Button variant="default" onClick={() => take(lensOnly(draft.lens))}>
            {t('filter.clear')}
          </Button>
          <Button type="submit">{t('filter.apply')}</Button>
        </div>
      </Form>
    </Sheet>
  );
}
