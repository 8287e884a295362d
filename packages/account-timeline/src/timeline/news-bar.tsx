import { useFormats, useTexts } from '@tasuki/i18n';
import { DepartmentChip } from '@tasuki/ui';
import styles from './talk.module.css';
import { talkTexts } from './talk-texts.ts';
import type { News } from './use-news.ts';

/** What the others did since this person last looked, also where the lens hides it. */
export function NewsBar({ news, onShowAll }: { news: News; onShowAll: () => void }) {
  const t = useTexts(talkTexts);
  const formats = useFormats();
  return (
    <p className={styles.news}>
      <span>{t('talk.news', { since: formats.dateTime(news.since) })}</span>
      {news.departments.map(({ department, count }) => (
        <DepartmentChip key={department} department={department}>
          {`${formats.departmentShort(department)} ${formats.number(count)}`}
        </DepartmentChip>
      ))}
      <button type="button" className={styles.link} onClick={onShowAll}>
        {t('talk.news.show')}
      </button>
    </p>
  );
}
