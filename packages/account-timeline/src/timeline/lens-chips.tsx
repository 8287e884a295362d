import { DEPARTMENTS, useFormats, useTexts } from '@tasuki/i18n';
import { Kbd, useShortcuts } from '@tasuki/ui';
import { type Lens, toggleDepartment } from './lens.ts';
import styles from './timeline.module.css';
import type { TimelineCounts } from './timeline-counts.ts';
import { timelineTexts } from './timeline-texts.ts';

interface LensChipsProps {
  lens: Lens;
  counts: TimelineCounts | undefined;
  onChange: (lens: Lens) => void;
  /** Takes all filters off. */
  onShowAll: () => void;
}

/** The departments with their counts, and what is hidden: one press or Shift+1..5 shows or hides a department. */
export function LensChips({ lens, counts, onChange, onShowAll }: LensChipsProps) {
  const t = useTexts(timelineTexts);
  const formats = useFormats();
  const hidden = counts ? counts.all - counts.shown : 0;
  useShortcuts([
    ...DEPARTMENTS.map((department, index) => ({
      keys: `shift+${index + 1}`,
      label: t('timeline.toggle', { department: formats.department(department) }),
      group: t('timeline.label'),
      run: () => onChange(toggleDepartment(lens, department)),
    })),
    { keys: 'a', label: t('timeline.all'), group: t('timeline.label'), run: onShowAll },
  ]);
  return (
    <>
      {DEPARTMENTS.map((department, index) => (
        <button
          key={department}
          type="button"
          className={styles.chip}
          data-department={department}
          aria-pressed={lens.includes(department)}
          aria-keyshortcuts={`Shift+${index + 1}`}
          onClick={() => onChange(toggleDepartment(lens, department))}
        >
          <span className={styles.dot} aria-hidden />
          {formats.departmentShort(department)} {counts ? formats.number(counts.departments[department] ?? 0) : ''}
          <Kbd keys={`shift+${index + 1}`} />
        </button>
      ))}
      {hidden > 0 ? (
        <button
          type="button"
          className={`${styles.chip} ${styles.hidden}`}
          aria-keyshortcuts="a"
          title={t('timeline.all')}
          onClick={onShowAll}
        >
          {t('timeline.hidden', { count: hidden })} <Kbd keys="a" />
        </button>
      ) : null}
    </>
  );
}
