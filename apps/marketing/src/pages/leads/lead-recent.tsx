import { useFormats, useTexts } from '@tasuki/i18n';
import { DepartmentIcon, departmentColor } from '@tasuki/ui';
import type { LeadDetailQuery } from '../../__generated__/operations.ts';
import { leadTexts } from './lead-texts.ts';
import styles from './leads.module.css';

type DetailLead = Extract<NonNullable<LeadDetailQuery['node']>, { state: string }>;
type RecentEvent = DetailLead['account']['timeline']['nodes'][number];

/** The head of the one timeline, so that nobody passes on what was handed back yesterday without seeing it. */
export function LeadRecent({ events }: { events: readonly RecentEvent[] }) {
  const t = useTexts(leadTexts);
  const formats = useFormats();
  const shown = events.filter(({ isHidden }) => !isHidden);
  return (
    <section>
      <h3>{t('leads.recent')}</h3>
      {shown.length === 0 ? <p className={styles.quiet}>{t('leads.recent.none')}</p> : null}
      <ul className={styles.recent}>
        {shown.map(({ id, department, occurredAt, summary }) => (
          <li key={id}>
            <span style={{ color: departmentColor(department) }} title={formats.department(department)}>
              <DepartmentIcon department={department} />
            </span>
            <span>{summary}</span>
            <time dateTime={occurredAt} title={formats.dateTime(occurredAt)}>
              {formats.relative(occurredAt)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
