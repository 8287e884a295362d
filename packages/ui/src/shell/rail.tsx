import { type Department, useFormats, useTexts } from '@tasuki/i18n';
import { DepartmentIcon } from '../department-look.tsx';
import { uiTexts } from '../ui-texts.ts';
import { Logo } from './logo.tsx';
import styles from './shell.module.css';

export interface RailApp {
  department: Department;
  /** The same page in that app: only the prefix differs, so that account and event stay. */
  href: string;
}

/** The apps this person may open, always in relay order. A bar at the foot of a phone. */
export function Rail({ apps, current }: { apps: readonly RailApp[]; current: Department }) {
  const t = useTexts(uiTexts);
  const formats = useFormats();
  return (
    <nav className={styles.rail} aria-label={t('ui.apps')}>
      <span className={styles.logo}>
        <Logo />
      </span>
      {apps.map(({ department, href }) => (
        <a
          key={department}
          href={href}
          className={styles.app}
          data-department={department}
          aria-current={department === current ? 'true' : undefined}
          aria-label={formats.department(department)}
          title={formats.department(department)}
        >
          <DepartmentIcon department={department} size={20} />
        </a>
      ))}
    </nav>
  );
}
