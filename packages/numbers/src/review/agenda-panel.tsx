import { Link } from '@tanstack/react-router';
import { Panel } from '@tasuki/account-timeline';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button } from '@tasuki/ui';
import styles from './review.module.css';
import type { ReviewData, SectionData } from './review-queries.ts';
import type { ReviewTask } from './review-sheets.tsx';
import { reviewTexts } from './review-texts.ts';

interface AgendaProps {
  review: ReviewData;
  onTask: (task: ReviewTask) => void;
}

/** What the week gives both to speak about, section by section. */
export function AgendaPanel({ review: { agenda, canDecide }, onTask }: AgendaProps) {
  const t = useTexts(reviewTexts);
  return (
    <Panel title={t('review.agenda')} note={t('review.agenda.note')}>
      <div className={styles.agenda}>
        {agenda.map((section) => (
          <Section key={section.section} section={section} onTask={canDecide ? onTask : undefined} />
        ))}
      </div>
    </Panel>
  );
}

function Section({
  section: { section, items },
  onTask,
}: {
  section: SectionData;
  onTask: AgendaProps['onTask'] | undefined;
}) {
  const t = useTexts(reviewTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const title = t(`review.section.${section}`);
  return (
    <section className={styles.section}>
      <h3>
        {title} <span className={styles.quiet}>{formats.number(items.length)}</span>
      </h3>
      {items.length === 0 ? <p className={styles.quiet}>{t('review.section.none')}</p> : null}
      <ul className={styles.items} aria-label={title}>
        {items.map(({ account, at, whatJa, whatEn, handoffId }) =>
          account ? (
            <li key={`${handoffId ?? account.id} ${whatEn}`}>
              <Link to={`/accounts/${account.id}`}>{account.name}</Link>
              <span>{locale === 'ja' ? whatJa : whatEn}</span>
              <time dateTime={at} className={styles.quiet}>
                {formats.date(at)}
              </time>
              {onTask ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t('review.decide.about', { company: account.name })}
                  onClick={() => onTask({ kind: 'decide', account })}
                >
                  {t('review.decide')}
                </Button>
              ) : null}
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
